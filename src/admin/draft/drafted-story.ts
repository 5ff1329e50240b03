import { LANGUAGES } from '../../bulletin/language.ts';
import type { DraftedStory } from '../check/check-data.ts';
import { kindByName } from '../check/unseen-files.ts';
import { fileName } from '../file-name.ts';
import { writeArticle } from '../text/article-text.ts';
import { nested } from './nested.ts';

/** The open article as the editor holds it. */
export interface Draft {
  /** By language. */
  readonly currentLocales: Readonly<Partial<Record<string, boolean>>>;
  /** By language, then by the path of the field: `photo.src`. */
  readonly currentValues: Readonly<Partial<Record<string, Readonly<Record<string, unknown>>>>>;
  /** What was added and isn't saved yet, by the address that stands for it. */
  readonly files: Readonly<Record<string, { readonly file?: File }>>;
  /** `content/articles/2020/<story>/{{locale}}.mdx`. */
  readonly collectionFile?: { readonly file: string };
}

function addedFiles({ files }: Draft): readonly (readonly [string, File])[] {
  return Object.entries(files).flatMap(([address, { file }]) => (file ? [[address, file] as const] : []));
}

/** The story as it would be saved now; undefined where it is none. */
export function draftedStory(draft: Draft): DraftedStory | undefined {
  const path = /(?<path>articles\/\d{4}\/[^/]+)\/[^/]*$/.exec(draft.collectionFile?.file ?? '')?.groups?.path;
  if (path === undefined) return undefined;
  const added = addedFiles(draft);
  const texts = LANGUAGES.flatMap((language) => {
    const values = draft.currentValues[language];
    if (!draft.currentLocales[language] || !values) return [];
    const text = added.reduce(
      (whole, [address, { name }]) => whole.replaceAll(address, `./${fileName(name)}`),
      writeArticle(nested(values)),
    );
    return [[`${path}/${language}.mdx`, text] as const];
  });
  const files = added.map(([, { name, size }]) => {
    const kept = fileName(name);
    return [`${path}/${kept}`, { kind: kindByName(kept), bytes: size }] as const;
  });
  return { path, texts: Object.fromEntries(texts), files: Object.fromEntries(files) };
}
