import type { Passage } from '../bulletin/body.ts';
import type { Language } from '../bulletin/language.ts';
import type { ArticleBody } from '../content-model/content-files.ts';
import { readFrontmatter } from '../content-model/frontmatter-block.ts';
import { frontmatterPassages } from '../content-model/prose/frontmatter-passages.ts';
import { NOTHING_FOUND, wordingOf } from '../content-model/prose/wording.ts';
import { isGroup } from '../content-model/yaml-document.ts';
import { type Telling, tellingOf } from '../likeness/telling.ts';
import { type BodySource, parseBody, type ParsedBody, readPage } from '../rendering/parse-body.ts';

/** A text that was read and checked, as plain JSON. */
export interface ReadText {
  readonly body: ArticleBody;
  /** What the frontmatter of an article says; absent where that isn't certain. */
  readonly frontmatter?: unknown;
}

/** A text as it was read now. */
export interface ParsedText {
  readonly read: ReadText;
  /** What an article tells; absent where its frontmatter isn't certain. */
  readonly telling?: Telling;
  /** The tree of an article, to be rendered. */
  readonly parsed?: ParsedBody;
}

/** What the frontmatter of a `.mdx` file says (plain JSON); undefined where that isn't certain. */
export function readFields(file: string, source: string): Readonly<Record<string, unknown>> | undefined {
  const { document, problems } = readFrontmatter(file, source);
  return problems.length === 0 && isGroup(document.data) ? document.data : undefined;
}

/** What an article tells: its title, its lead, the caption of its photo, its body. */
function tellingIn(data: unknown, passages: readonly Passage[], language: Language): Telling {
  const { title, lead, photo } = isGroup(data) ? data : {};
  const written = [lead, isGroup(photo) ? photo.caption : undefined, ...passages.map(({ text }) => text)];
  const texts = written.filter((text) => typeof text === 'string');
  return tellingOf(typeof title === 'string' ? title : '', texts, language);
}

/** Reads and checks an article; of a page written by hand, which is rendered elsewhere, reads what it points at. */
export function readArticle({ file, source, language }: BodySource): ParsedText {
  if (file.startsWith('pages/'))
    return { read: { body: { ...readPage({ file, source, language }), wording: NOTHING_FOUND } } };
  const parsed = parseBody({ file, source, language });
  const { references, problems, passages } = parsed;
  const { document, ...yaml } = readFrontmatter(file, source);
  const wording = wordingOf([...frontmatterPassages(document.data, source), ...passages], language);
  const isCertain = yaml.problems.length === 0 && isGroup(document.data);
  const read = {
    body: { references, problems, wording },
    ...(isCertain && { frontmatter: document.data }),
  };
  const telling = isCertain && tellingIn(document.data, passages, language);
  // A word that is cut out of a text keeps all of the text in memory; a copy of it doesn't.
  return { read: structuredClone(read), ...(telling && { telling }), parsed };
}
