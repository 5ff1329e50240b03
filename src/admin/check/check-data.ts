import type { Locality } from '../../bulletin/locality.ts';
import type { BinaryFile } from '../../content-model/content-files.ts';
import type { Site } from '../../routing/whole-address.ts';

/** What the check of a story needs of the content around it. Paths are below the content folder, with `/`. */
export interface CheckData {
  /** When the site is built, for what may not lie in the future. */
  readonly now: string;
  /** Where the bulletin is published, for links that name it. */
  readonly site: Site;
  /** Whether all stories are here; on a public site, those that readers may not see yet are not. */
  readonly isWhole: boolean;
  /** Texts of what all stories share: registers and standing pages. */
  readonly texts: Readonly<Record<string, string>>;
  /** The units of the gazetteer's files that have no faults. */
  readonly localities: Readonly<Record<string, readonly Locality[]>>;
  /** What the frontmatter of each article says that other stories ask it for. */
  readonly articles: Readonly<Record<string, unknown>>;
  /** Pictures and attachments beside the articles. */
  readonly files: Readonly<Record<string, BinaryFile>>;
}

/** A story as it stands in the web editor. */
export interface DraftedStory {
  /** Its folder: `articles/2020/<story>`. */
  readonly path: string;
  /** Its articles as they would be saved, by path. */
  readonly texts: Readonly<Record<string, string>>;
  /** Files that were added in the web editor, by path. */
  readonly files: Readonly<Record<string, BinaryFile>>;
}
