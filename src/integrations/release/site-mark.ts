import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';

/**
 * The file that tells a site of ours from any other folder. It is published with the site, so that a copy of the site
 * elsewhere, or one that a cache restored, is known too; it holds nothing that the pages don't show.
 */
export const MARK = 'ban-tin.json';

/** The folder in a site that is filled in place, while it is filled. */
export const STAGING = '.ban-tin-staging';

const SITE_MARK = z.object({
  generator: z.literal('Bản Tin'),
  note: z.string(),
  /** Stories that readers can see. */
  stories: z.int().nonnegative(),
  /** Whether they are those that come with the software. */
  samples: z.boolean().optional(),
  /** Names of the files and folders at the top of the site. */
  holds: z.array(z.string()),
});

/** What a site says of itself. */
export type SiteMark = z.infer<typeof SITE_MARK>;

const NOTE =
  'Made by a build, and replaced as a whole by the next: keep no files of your own in this folder.';

/** Files and folders that systems put into folders that nobody has put anything into. Bins aren't among them: they hold people's files. */
const FILES_OF_SYSTEMS = /^(?:\.DS_Store|\._.*|\.directory|Thumbs\.db|desktop\.ini|\.nfs[\da-f]+)$/i;
const FOLDERS_OF_SYSTEMS = /^(?:lost\+found|System Volume Information|\.fseventsd|\.Spotlight-V100|@eaDir)$/i;

/** Names at the top of a site that has these files (places with `/`). */
export function topsOf(files: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(files, (name) => name.split('/', 1)[0] ?? name));
}

/** The text of the mark for a site with these files, of so many stories, be they the samples or a newsroom's. */
export function markFor(files: Iterable<string>, stories: number, samples = false): string {
  const holds = [...topsOf([MARK, ...files])].sort();
  const mark: SiteMark = { generator: 'Bản Tin', note: NOTE, stories, ...(samples && { samples }), holds };
  return `${JSON.stringify(mark, undefined, 2)}\n`;
}

/** The mark of a site; undefined where there is no such folder, or no build of ours made it. */
export function readMark(folder: string): SiteMark | undefined {
  try {
    return SITE_MARK.parse(JSON.parse(readFileSync(path.join(folder, MARK), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Names of all in a folder but what systems put into any. Throws where the folder can't be read. */
export function entriesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !(entry.isDirectory() ? FOLDERS_OF_SYSTEMS : FILES_OF_SYSTEMS).test(entry.name))
    .map(({ name }) => name)
    .sort();
}
