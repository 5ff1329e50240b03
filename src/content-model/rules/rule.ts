import type { Located, StandingAddress } from '../../bulletin/address.ts';
import type { Gazetteer } from '../../bulletin/gazetteer.ts';
import type { Author, Heading } from '../../bulletin/heading.ts';
import type { Locality } from '../../bulletin/locality.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { type Found, problemsOf, type Rule } from '../../bulletin/rule.ts';
import type { OriginalFile, TranslationFile } from '../article-file.ts';
import type { ArticleBody, Bodies, ContentFiles } from '../content-files.ts';
import type { LetterFile } from '../letters.ts';
import type { NewsroomFile } from '../newsroom.ts';
import type { RecordFile } from '../records.ts';
import type { StandingPageText } from '../standing-pages.ts';
import type { StoryFolder } from '../story-folders.ts';
import type { AllowedWords } from '../words.ts';
import type { Place, Places } from '../yaml-document.ts';
import type { FieldPath } from '../yaml-source.ts';

/** What an address leads to, by its form; whether that exists is for a rule to find. */
export type ResolvedAddress =
  | Located
  /**
   * No address to write in an article: one with the host of the bulletin itself, or of a computer that readers can't
   * reach, or a wrong path. `path` is what it stands for, well formed where that is known.
   */
  | { readonly kind: 'site' | 'machine' | 'misspelt'; readonly path: string };

/**
 * Reads an address as written: `/tin/<story>/`, or one with a host; undefined when it is no page's, or one on the web. Of
 * the pages written by hand those are known that are given.
 */
export type ResolveAddress = (
  address: string,
  standing?: readonly StandingAddress[],
) => ResolvedAddress | undefined;

/** The content as far as it could be read, for a rule to look at. */
export interface RuleContext {
  /** Files to look at: all, or those of `folders`. */
  readonly files: ContentFiles;
  readonly bodies: Bodies;
  readonly now: Date;
  /** Stories to look at: all, or those that changed. */
  readonly folders: readonly StoryFolder[];
  readonly records: {
    readonly topic: RecordFile<Heading>;
    readonly series: RecordFile<Heading>;
    readonly author: RecordFile<Author>;
    readonly locality: RecordFile<Locality>;
  };
  readonly newsroom: NewsroomFile;
  readonly gazetteer: Gazetteer;
  readonly pages: readonly StandingPageText[];
  /** Letters of readers. */
  readonly letters: readonly LetterFile[];
  readonly words: Pick<AllowedWords, 'allows'>;
  readonly resolveAddress?: ResolveAddress;
  /** All of the content, where this is a part of it. */
  readonly whole?: RuleContext;
}

/** A text of the content folder. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** Where a finding is, as far as the part that was looked at leaves it open: `at` is the path of a field. */
interface Where extends Partial<Place> {
  readonly at?: FieldPath;
}

/** A rule about the content folder, by the parts of it that the rule looks at. */
export type ContentRule =
  | Rule<'text', [text: TextFile, context: RuleContext], Where>
  /** Each line (from 1) of the texts that `mayFind`, a quick look, lets through. */
  | (Rule<'line', [line: string, within: TextFile & { readonly line: number }], Where> & {
      readonly mayFind: (within: TextFile) => boolean;
    })
  | Rule<'story', [folder: StoryFolder, context: RuleContext], Where>
  | Rule<'original', [original: OriginalFile, context: RuleContext, folder: StoryFolder], Where>
  | Rule<'translation', [translation: TranslationFile, context: RuleContext, original?: OriginalFile], Where>
  | Rule<
      'article',
      [article: OriginalFile | TranslationFile, context: RuleContext, folder: StoryFolder],
      Where
    >
  /** The body of an article, whether or not its frontmatter could be read. */
  | Rule<'body', [body: ArticleBody, context: RuleContext], Where>
  /** All files at once that are looked at. */
  | Rule<'files', [context: RuleContext], Place>
  /** What all stories share. */
  | Rule<'records', [context: RuleContext], Place>
  /** Each story by what all others are. */
  | Rule<'content', [context: RuleContext], Place>;

/** Problems of a file, or of an article whose `document` knows the place of each field. */
function inFile(
  rule: ContentRule,
  found: Found<Where>,
  part: Place & { readonly document?: Places },
): readonly Problem[] {
  return problemsOf(rule, found, ({ at, file = part.file, line = part.line, field }) =>
    at && part.document
      ? part.document.at(at)
      : { file, ...(line !== undefined && { line }), ...(field !== undefined && { field }) },
  );
}

/** All that a rule finds in the content. */
export function applyRule(rule: ContentRule, context: RuleContext): readonly Problem[] {
  const { folders, bodies } = context;
  const texts = (): readonly TextFile[] =>
    Array.from(context.files.texts, ([file, text]) => ({ file, text }));
  switch (rule.looksAt) {
    case 'text':
      return texts().flatMap((text) => inFile(rule, rule.find(text, context), { file: text.file }));
    case 'line':
      return texts()
        .filter(rule.mayFind)
        .flatMap(({ file, text }) =>
          text.split('\n').flatMap((written, index) => {
            const line = index + 1;
            return inFile(rule, rule.find(written, { file, text, line }), { file, line });
          }),
        );
    case 'story':
      return folders.flatMap((folder) => inFile(rule, rule.find(folder, context), { file: folder.path }));
    case 'original':
      return folders.flatMap((folder) =>
        folder.originals.flatMap((original) => inFile(rule, rule.find(original, context, folder), original)),
      );
    case 'translation':
      return folders.flatMap(({ originals: [original], translations }) =>
        translations.flatMap((each) => inFile(rule, rule.find(each, context, original), each)),
      );
    case 'article':
      return folders.flatMap((folder) =>
        [...folder.originals, ...folder.translations].flatMap((article) =>
          inFile(rule, rule.find(article, context, folder), article),
        ),
      );
    case 'body':
      return folders
        .flatMap(({ files }) => files)
        .flatMap((file) => {
          const body = bodies.get(file);
          return body ? inFile(rule, rule.find(body, context), { file }) : [];
        });
    case 'files':
    case 'records':
    case 'content':
      return problemsOf(rule, rule.find(context), ({ file, line, field }) => ({
        file,
        ...(line !== undefined && { line }),
        ...(field !== undefined && { field }),
      }));
  }
}
