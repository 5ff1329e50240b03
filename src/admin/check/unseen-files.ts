import { endingOf, PICTURE_FILES } from '../../bulletin/file-kinds.ts';
import type { BinaryFile, BinaryKind } from '../../content-model/content-files.ts';
import type { CheckData, DraftedStory } from './check-data.ts';

/** What a file is by its name, where nobody has looked into it. */
export function kindByName(name: string): BinaryKind {
  const ending = endingOf(name).replace(/^jpg$/, 'jpeg');
  return [...PICTURE_FILES, 'pdf' as const].find((kind) => kind === ending) ?? 'unknown';
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
