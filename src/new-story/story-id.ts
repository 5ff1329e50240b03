import { foldText } from '../bulletin/spelling.ts';

/** Letters of an id: longer ones are cut at the end of a word. */
const LONGEST = 60;

/** Words as ids have them: "Tứ Quận: “họp” mùng 3" gives `tu-quan-hop-mung-3`; '' where there is no letter of the alphabet. */
export function idOf(words: string): string {
  return foldText(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function shortened(id: string, length: number): string {
  if (id.length <= length) return id;
  const end = id.lastIndexOf('-', length);
  return id.slice(0, end > 0 ? end : length);
}

/** The words with another behind, which the length leaves room for. */
function joined(id: string, end: string): string {
  return `${shortened(id, LONGEST - end.length - 1)}-${end}`;
}

/**
 * An id for a story of this title, which none of `taken` is: with what tells it apart from others behind, where it needs
 * to (the first of `distinctions`, words, that makes it new), else with a number.
 */
export function proposeId(
  title: string,
  taken: ReadonlySet<string>,
  distinctions: readonly string[],
): string {
  const own = shortened(idOf(title), LONGEST);
  const ends = distinctions.map(idOf).filter((end) => end !== '' && !own.split('-').includes(end));
  const start = own === '' ? 'tin' : own;
  const candidates = [...(own === '' ? [] : [own]), ...ends.map((end) => joined(start, end))];
  const free = candidates.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(joined(start, String(number)))) number += 1;
  return joined(start, String(number));
}
