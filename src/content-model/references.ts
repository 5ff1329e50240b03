import type { OriginalFile, TranslationFile } from './article-file.ts';
import type { FieldPath } from './yaml-source.ts';

/** Kinds of record that an article names by id. */
export type ReferenceKind = 'topic' | 'series' | 'author' | 'locality';

/** An id that an article's frontmatter names, and the field. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: FieldPath;
}

function all(
  kind: ReferenceKind,
  ids: readonly string[] | undefined,
  ...path: readonly string[]
): Reference[] {
  return (ids ?? []).map((id, index) => ({ kind, id, path: [...path, index] }));
}

/** The people of a source may be named freely; only what is written as ids are counts as one. */
function sourcePeople(ids: readonly string[] | undefined, key: string): Reference[] {
  return all('author', ids, 'source', key).filter(({ id }) => /^[a-z0-9-]+$/.test(id));
}

/** All that an article's frontmatter names by id. */
export function referencesOf(article: OriginalFile | TranslationFile): readonly Reference[] {
  if (article.kind === 'translation')
    return all('author', article.fields.translation?.by, 'translation', 'by');
  const { locality, topics, series, author, photoBy, source } = article.fields;
  return [
    ...all('locality', locality, 'locality'),
    ...all('author', author, 'author'),
    ...all('topic', topics, 'topics'),
    ...(series === undefined ? [] : [{ kind: 'series' as const, id: series, path: ['series'] }]),
    ...all('author', photoBy, 'photoBy'),
    ...sourcePeople(source?.author, 'author'),
    ...sourcePeople(source?.photoBy, 'photoBy'),
  ];
}
