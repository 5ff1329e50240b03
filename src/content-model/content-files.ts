import type { BodyReferences } from '../bulletin/body.ts';
import type { FileKind } from '../bulletin/file-kinds.ts';
import type { Locality } from '../bulletin/locality.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { DecodedText } from './encoding/decode-text.ts';
import type { Wording } from './prose/wording.ts';

/** What the first bytes of a file say it is. */
export type BinaryKind = FileKind;

/** A picture or an attachment. */
export interface BinaryFile {
  readonly kind: BinaryKind;
  /** Size of the file. */
  readonly bytes: number;
  /** What keeps it from being shown, where that was looked at. */
  readonly problems?: readonly Problem[];
}

/** What YAML said that was read before, by its text, as plain JSON. */
export interface KnownYaml {
  readonly get: (text: string) => unknown;
  readonly set: (text: string, data: unknown) => unknown;
}

/** How a text is saved that isn't UTF-8, and whether that is certain. */
export type WrongEncoding = Pick<DecodedText, 'encoding' | 'isCertain' | 'first'>;

/** The content folder in memory. Paths are below `content/`, with `/`. */
export interface ContentFiles {
  /** Text files (`.mdx`, `.yaml`) by path, with LF and without BOM. */
  readonly texts: ReadonlyMap<string, string>;
  /** How those texts are saved that aren't UTF-8, by path. */
  readonly encodings?: ReadonlyMap<string, WrongEncoding>;
  /** Every other file by path. */
  readonly binaries: ReadonlyMap<string, BinaryFile>;
  /**
   * What the frontmatter of articles said that was read before, by its text (plain JSON); what is read now is added.
   * Parsing YAML takes most of the time of reading: kept from one reading to the next, this saves it.
   */
  readonly frontmatter?: KnownYaml;
  /** The units of the gazetteer's files that are as they were read before without fault, by path; those read now are added. */
  readonly localities?: Map<string, readonly Locality[]>;
}

/** An article's body, rendered elsewhere. */
export interface ArticleBody {
  /** Digest (hex) that the rendered body is kept under. */
  readonly digest: string;
  readonly references: BodyReferences;
  /** What is doubtful in the words of the whole article, its frontmatter too. */
  readonly wording: Wording;
  /** What is wrong with the body alone. */
  readonly problems: readonly Problem[];
}
