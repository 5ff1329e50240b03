import { LANGUAGES } from '../../bulletin/language.ts';
import type { DraftedStory } from '../check/check-data.ts';
import { isGroup } from '../../content-model/yaml-document.ts';
import { fileName, kindByName } from '../file-name.ts';
import { writeArticle } from '../text/article-text.ts';
import type { Group } from '../text/values.ts';

/** The open article as the CMS holds it. */
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

/** Marks of the CMS's own, which are never saved. */
const INTERNAL = /\.__sc_\w+$/;

type Entry = readonly [path: readonly string[], value: unknown];

/** A value of those within it; lists are held as groups whose keys count. */
function joined(entries: readonly Entry[]): unknown {
  const inner = entries.filter(([path]) => path.length > 0);
  if (inner.length === 0) return entries[0]?.[1];
  const byKey = Map.groupBy(inner, ([[key = '']]) => key);
  const fields = [...byKey].map(([key, within]) => {
    const below = within.map(([[, ...rest], value]): Entry => [rest, value]);
    return [key, joined(below)] as const;
  });
  if (!fields.every(([key]) => /^\d+$/.test(key))) return Object.fromEntries(fields);
  return fields.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
}

/** Values as fields hold them, of values by the path of the field: `photo.src`, `topics.0`. */
export function nested(values: Group): Group {
  const entries = Object.entries(values).filter(([path]) => !INTERNAL.test(path));
  const whole = joined(entries.map(([path, value]): Entry => [path.split('.'), value]));
  return isGroup(whole) ? whole : {};
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
