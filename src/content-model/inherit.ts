import type { Article, Correction, Credited, Photo, Source, Story } from '../bulletin/story.ts';
import type { OriginalFrontmatter, TranslationFrontmatter } from './fields/article.ts';
import type { TranslationFile } from './article-file.ts';
import type { StoryFolder } from './story-folders.ts';

/** Path below `content/` of a file that an article names: `./nha-san.svg`. */
export function fileBeside(folder: string, src: string): string {
  return `${folder}/${src.replace(/^\.\//, '')}`;
}

/**
 * The path of a file in a story's folder as the disk has it; undefined where there is none. macOS may write the accents
 * of a name as characters of their own (NFD), which look the same.
 */
export function realPath(path: string, { files }: Pick<StoryFolder, 'files'>): string | undefined {
  if (files.includes(path)) return path;
  const composed = path.normalize('NFC');
  return files.find((file) => file.normalize('NFC') === composed);
}

type WrittenPhoto = NonNullable<OriginalFrontmatter['photo']>;

/**
 * The translation's words for the original's picture; a credit is a name, the same in both languages.
 * A caption that isn't translated is left out: the page couldn't tell its language.
 */
function translatedPhoto(file: string, photo: WrittenPhoto, words: TranslationFrontmatter['photo']): Photo {
  return {
    file,
    alt: words?.alt ?? '',
    ...(words?.caption !== undefined && { caption: words.caption }),
    ...(photo.credit !== undefined && { credit: photo.credit }),
  };
}

function originalPhoto(folder: StoryFolder, { src, ...words }: WrittenPhoto): Photo {
  const file = fileBeside(folder.path, src);
  return { file: realPath(file, folder) ?? file, ...words };
}

/** Corrections are paired by order; one that isn't translated keeps the original's text and language. */
function translatedCorrections(
  corrections: readonly Correction[],
  texts: NonNullable<TranslationFrontmatter['corrections']>,
  language: Correction['language'],
): Correction[] {
  return corrections.map((correction, index) => {
    const text = texts[index]?.text;
    return text === undefined ? correction : { ...correction, text, language };
  });
}

function credited(people: readonly string[] | undefined, authors: ReadonlySet<string>): readonly Credited[] {
  return (people ?? []).map((person) => (authors.has(person) ? { id: person } : { name: person }));
}

function sourceOf(
  { author, photoBy, ...rest }: NonNullable<OriginalFrontmatter['source']>,
  authors: ReadonlySet<string>,
): Source {
  return { ...rest, author: credited(author, authors), photoBy: credited(photoBy, authors) };
}

/** What joining a story needs to know from outside its folder. */
export interface Surroundings {
  /** The keys that articles are kept under when they are rendered, by path. */
  readonly bodyKeys?: ReadonlyMap<string, string> | undefined;
  /** Ids of authors.yaml. */
  readonly authors: ReadonlySet<string>;
}

function translatedArticle(
  { language, file, frontmatter }: TranslationFile,
  original: OriginalFrontmatter,
  base: Article,
  bodyKeys: Surroundings['bodyKeys'],
): Article | undefined {
  if (!frontmatter) return undefined;
  const { photo, corrections, draft, ...words } = frontmatter;
  return {
    language,
    ...words,
    ...(original.photo && base.photo && { photo: translatedPhoto(base.photo.file, original.photo, photo) }),
    corrections: translatedCorrections(base.corrections, corrections ?? [], language),
    draft: draft ?? false,
    body: bodyKeys?.get(file) ?? '',
  };
}

/**
 * Makes one story of its folder, filling in what the translation inherits; undefined when there is not
 * exactly one original, or it is wrong. A translation that is wrong is left out.
 */
export function joinStory(folder: StoryFolder, { bodyKeys, authors }: Surroundings): Story | undefined {
  const [file, ...others] = folder.originals;
  if (file?.frontmatter === undefined || others.length > 0) return undefined;
  const { title, lead, photo, corrections = [], draft = false, ...written } = file.frontmatter;
  const { locality, author, photoBy = [], source, formerIds = [], ...facts } = written;
  const { language } = file;
  const original: Article = {
    language,
    title,
    lead,
    ...(photo && { photo: originalPhoto(folder, photo) }),
    corrections: corrections.map((correction) => ({ ...correction, language })),
    draft,
    body: bodyKeys?.get(file.file) ?? '',
  };
  const [translationFile] = folder.translations;
  const translation =
    translationFile && translatedArticle(translationFile, file.frontmatter, original, bodyKeys);
  return {
    id: folder.id,
    ...facts,
    localities: locality,
    authors: author,
    photoBy,
    ...(source && { source: sourceOf(source, authors) }),
    formerIds,
    original: language,
    articles: { [language]: original, ...(translation && { [translation.language]: translation }) },
  };
}
