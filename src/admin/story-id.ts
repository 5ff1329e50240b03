import { foldText } from '../bulletin/spelling.ts';

/** Words of a title beyond which an address gets unwieldy, in letters. */
const LONGEST = 60;

/** A text as ids and file names are written: lower-case ASCII, digits and hyphens. */
function asId(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * An id for a story of a title, cut between words, that none has yet: `Đảng bộ Tứ Quận bốn năm liền` gives
 * `dang-bo-tu-quan-bon-nam-lien`, or with `-2` behind it. Empty where the title has no letter.
 */
export function proposeId(title: string, isTaken: (id: string) => boolean): string {
  const whole = asId(title);
  const cut = whole.length <= LONGEST ? whole : whole.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  if (cut === '' || !isTaken(cut)) return cut;
  for (let number = 2; ; number++) if (!isTaken(`${cut}-${number}`)) return `${cut}-${number}`;
}

/** A file's name as it is kept: `Họp chi bộ.JPG` gives `hop-chi-bo.jpg`. */
export function fileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
  return [asId(stem) || 'tep', asId(extension)].filter((part) => part !== '').join('.');
}
