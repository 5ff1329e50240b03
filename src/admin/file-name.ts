import { endingOf, PICTURE_FILES } from '../bulletin/file-kinds.ts';
import type { BinaryKind } from '../content-model/content-files.ts';
import { idOf } from '../new-story/story-id.ts';

/** A file's name as it is kept beside a story: `Họp chi bộ.JPG` gives `hop-chi-bo.jpg`. */
export function fileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
  return [idOf(stem) || 'tep', idOf(extension)].filter((part) => part !== '').join('.');
}

/** What a file is by its name, where nobody has looked into it. */
export function kindByName(name: string): BinaryKind {
  const ending = endingOf(name).replace(/^jpg$/, 'jpeg');
  return [...PICTURE_FILES, 'pdf' as const].find((kind) => kind === ending) ?? 'unknown';
}
