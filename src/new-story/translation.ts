import { type Language, otherLanguage } from '../bulletin/language.ts';
import type { StandingAddress } from '../bulletin/address.ts';
import type { OriginalFrontmatter } from '../content-model/fields/article.ts';
import { MARKS } from '../content-model/marks.ts';
import { pathOf } from '../routing/address.ts';
import { parsePath } from '../routing/parse-path.ts';
import { articleText } from './article-text.ts';

/** Who translates, how and when. */
export interface TranslationFacts {
  /** Author ids. */
  readonly by: readonly string[];
  readonly method: string;
  readonly date: string;
}

/** An original that is to be translated. */
export interface ToTranslate {
  readonly language: Language;
  readonly frontmatter: OriginalFrontmatter;
  /** Its whole file. */
  readonly source: string;
  /** The pages written by hand. */
  readonly standing: readonly StandingAddress[];
}

const STILL = {
  vi: `${MARKS.translate.vi} Phần dưới đây còn bằng tiếng Anh.`,
  en: `${MARKS.translate.en} The text below is still in Vietnamese.`,
} as const satisfies Record<Language, string>;

/** The text behind the frontmatter. */
function bodyOf(source: string): string {
  return source.replace(/^---[ \t]*\n[^]*?\n---[ \t]*(?:\n|$)/, '');
}

/** Links within the bulletin lead to the same pages in the translation's language. */
function withLinksIn(language: Language, body: string, standing: readonly StandingAddress[]): string {
  return body.replaceAll(
    /(\]\(|^\[[^\]\n]+\]:[ \t]*)(\/[^\s)#?]*)/gm,
    (whole, before: string, path: string) => {
      const located = parsePath(path, standing);
      return located ? before + pathOf(located.address, language) : whole;
    },
  );
}

/**
 * The file of a new translation, a draft: the original's words, each with the mark of what is still to be translated, and
 * nothing that it inherits; its text as a whole, with one mark before it.
 */
export function translationText(
  { language, frontmatter, source, standing }: ToTranslate,
  facts: TranslationFacts,
): string {
  const other = otherLanguage(language);
  const marked = (words: string | undefined) => words && `${MARKS.translate[other]} ${words}`;
  const { title, lead, photo, corrections } = frontmatter;
  const fields = {
    title: marked(title),
    lead: marked(lead),
    translation: { by: facts.by, method: facts.method, date: facts.date },
    photo: photo && { alt: marked(photo.alt), caption: marked(photo.caption) },
    corrections: corrections?.map(({ text }) => ({ text: marked(text) })),
    draft: true,
  };
  return articleText(fields, `${STILL[other]}\n\n${withLinksIn(other, bodyOf(source), standing).trim()}`);
}
