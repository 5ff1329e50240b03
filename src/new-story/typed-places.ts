import { type CalendarDate, periodOf } from '../bulletin/calendar-date.ts';
import { findLocalities } from '../bulletin/find-localities.ts';
import type { Gazetteer } from '../bulletin/gazetteer.ts';
import type { Locality } from '../bulletin/locality.ts';
import { lastPart } from '../bulletin/locality-id.ts';
import { foldText } from '../bulletin/spelling.ts';

/** How many units are offered at once. */
const LIMIT = 40;

/** Whether the words stand in the id, the last of them perhaps half typed. */
function begins(id: string, words: readonly string[]): boolean {
  const parts = id.split(/[/-]/);
  const last = words.at(-1) ?? '';
  return (
    words.slice(0, -1).every((word) => parts.includes(word)) && parts.some((part) => part.startsWith(last))
  );
}

/** Units of whose name or surroundings words were typed, the last perhaps half: those whose own name it is first. */
function halfTyped(units: readonly Locality[], text: string): readonly Locality[] {
  const words = foldText(text.replaceAll(/['’.]/g, '')).match(/[a-z0-9]+/g) ?? [];
  if (words.length === 0) return [];
  const last = `-${words.at(-1) ?? ''}`;
  const isOwn = ({ id }: Locality) => `-${lastPart(id)}`.includes(last);
  const found = units.filter(({ id }) => begins(id, words));
  return found.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}

/**
 * The units that an editor may mean while typing, accents or none, at most 40: those that whole words name before those of
 * which a word is half typed, and of each those that were in force on the story's date before others.
 */
export function placesTyped(text: string, gazetteer: Gazetteer, date?: CalendarDate): readonly Locality[] {
  if (text.trim() === '') return [];
  const outside = ({ id }: Locality) =>
    Number(date !== undefined && !gazetteer.existedDuring(id, periodOf(date)));
  const found = [findLocalities(gazetteer.all, text), halfTyped(gazetteer.all, text)];
  const sorted = found.flatMap((units) => units.toSorted((a, b) => outside(a) - outside(b)));
  return [...new Set(sorted)].slice(0, LIMIT);
}
