import type { BinaryFile, BinaryKind } from '../../content-model/content-files.ts';
import type { CheckData, DraftedStory } from './check-data.ts';

const KINDS = new Map<string, BinaryKind>([
  ['svg', 'svg'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['png', 'png'],
  ['webp', 'webp'],
  ['avif', 'avif'],
  ['gif', 'gif'],
  ['pdf', 'pdf'],
]);

/** What a file is by its name, where nobody has looked into it. */
export function kindByName(name: string): BinaryKind {
  return KINDS.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? 'unknown';
}

/**
 * Files that a story names and that may be beside it: a public site's page knows of those that were there when it was
 * built, and calls none missing.
 */
export function unseenFiles(
  path: string,
  texts: DraftedStory['texts'],
  { isWhole }: CheckData,
): readonly (readonly [string, BinaryFile])[] {
  if (isWhole) return [];
  const named = Object.values(texts).flatMap((text) => [...text.matchAll(/\.\/([\w.-]+\.\w+)/g)]);
  return named.map(([, name = '']) => [`${path}/${name}`, { kind: kindByName(name), bytes: 0 }]);
}
