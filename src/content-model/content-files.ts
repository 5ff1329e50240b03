import type { BodyReferences } from '../bulletin/body.ts';
import type { FileKind } from '../bulletin/file-kinds.ts';
import type { Bilingual } from '../bulletin/language.ts';
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

/** How a text is saved that isn't UTF-8, and whether that is certain. */
export type WrongEncoding = Pick<DecodedText, 'encoding' | 'isCertain' | 'first'>;

/** What is too large or too deep to be read, by path of the file or folder: why, and what to do. */
export type Excesses = ReadonlyMap<string, Bilingual>;

/** The content folder in memory. Paths are below `content/`, with `/`. */
export interface ContentFiles {
  /** Text files (`.mdx`, `.yaml`) by path, with LF and without BOM. */
  readonly texts: ReadonlyMap<string, string>;
  /** How those texts are saved that aren't UTF-8, by path. */
  readonly encodings?: ReadonlyMap<string, WrongEncoding>;
  /** What wasn't read: such a text stands as an empty one, of such a folder's files none is here. */
  readonly excesses?: Excesses;
  /** Texts in a language that the bulletin isn't in, by path: nothing is made of them. */
  readonly unread?: ReadonlyMap<string, string>;
  /** Every other file by path. */
  readonly binaries: ReadonlyMap<string, BinaryFile>;
  /** What the frontmatter of articles says (plain JSON), by path, where it is known without parsing them. */
  readonly frontmatter?: ReadonlyMap<string, unknown>;
  /** The units of the gazetteer's files, by path, where they are known without parsing them; a file with faults isn't there. */
  readonly localities?: ReadonlyMap<string, readonly Locality[]>;
  /** The keys that the HTML of articles is kept under, by path. */
  readonly bodyKeys?: ReadonlyMap<string, string>;
}

/** What a text points at, and what is wrong or doubtful in it. */
export interface ArticleBody {
  readonly references: BodyReferences;
  /** What rules about language look at in the words of the whole article, its frontmatter too. */
  readonly wording: Wording;
  /** What is wrong with the body alone. */
  readonly problems: readonly Problem[];
}

/** Bodies by path of the `.mdx` file. */
export type Bodies = Pick<ReadonlyMap<string, ArticleBody>, 'get'>;
