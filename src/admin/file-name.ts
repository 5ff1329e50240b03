import { idOf } from '../new-story/story-id.ts';

/** A file's name as it is kept beside a story: `Họp chi bộ.JPG` gives `hop-chi-bo.jpg`. */
export function fileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
  return [idOf(stem) || 'tep', idOf(extension)].filter((part) => part !== '').join('.');
}
