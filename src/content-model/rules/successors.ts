import { type CalendarDate, daysAfter } from '../../bulletin/calendar-date.ts';
import type { Gazetteer } from '../../bulletin/gazetteer.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { Locality } from '../../bulletin/locality.ts';
import { nearestOffered, suggestedLocalities } from '../suggestions.ts';
import type { ContentRule } from './rule.ts';

function unknown(id: string, gazetteer: Gazetteer): Bilingual {
  const offered = nearestOffered(suggestedLocalities(gazetteer.nearest(id), gazetteer));
  return {
    vi: `Đơn vị thay thế “${id}” chưa có trong localities/.${offered.vi} Sửa mã, hoặc thêm đơn vị ấy.`,
    en: `The successor “${id}” is not in localities/.${offered.en} Correct the id, or add that unit.`,
  };
}

/** What is wrong with the life of a successor, seen from the day on which it should have followed. */
function notInForce({ id, since, until }: Locality, start: CalendarDate): Bilingual | undefined {
  if (since !== undefined && since > start)
    return {
      vi: `“${id}” chỉ có từ ${since}, muộn hơn ngày phải thay đơn vị này (${start}). Sửa “until” ở đây, hoặc “since” ở đó.`,
      en: `“${id}” has existed only since ${since}, later than the day it should have followed on (${start}). Correct “until” here, or “since” there.`,
    };
  if (until === undefined || until >= start) return undefined;
  return {
    vi: `“${id}” chỉ tồn tại đến ${until}, nên không thể thay đơn vị này từ ${start}. Ghi đơn vị còn tồn tại vào ngày ấy.`,
    en: `“${id}” existed only until ${until}, so it can’t have followed on ${start}. Write a unit in force on that day.`,
  };
}

/** The shortest way along written successors from a unit back to itself, if there is one. */
function circleFrom(
  { id, successors: direct }: Locality,
  gazetteer: Gazetteer,
): readonly string[] | undefined {
  // Hardly any unit's successor has successors itself.
  if (direct.every((next) => (gazetteer.get(next)?.successors.length ?? 0) === 0)) return undefined;
  const ways = new Map<string, readonly string[]>([[id, [id]]]);
  // A loop over a Map reaches what is added to it on the way.
  for (const [reached, way] of ways) {
    for (const successor of gazetteer.get(reached)?.successors ?? []) {
      if (successor === id) return [...way, id];
      if (!ways.has(successor)) ways.set(successor, [...way, successor]);
    }
  }
  return undefined;
}

/** What took a unit's place exists, was in force on the day after its last, and doesn't lead back to it. */
export const successors: ContentRule = {
  name: 'successors',
  looksAt: 'records',
  find({ gazetteer, records: { locality } }) {
    // Thousands of units ended on the same day.
    const starts = new Map<CalendarDate, CalendarDate>();
    const startAfter = (day: CalendarDate) => {
      const start = starts.get(day) ?? daysAfter(day, 1);
      starts.set(day, start);
      return start;
    };
    const wrong = (id: string, until: CalendarDate | undefined) => {
      const successor = gazetteer.get(id);
      if (successor) return until && notInForce(successor, startAfter(until));
      return locality.mentions(id) ? undefined : unknown(id, gazetteer);
    };
    return [...locality.entries.values()].flatMap(({ value: unit, document }) => {
      if (unit.successors.length === 0) return [];
      const noEnd = unit.until === undefined && {
        ...document.at([unit.id, 'until']),
        vi: 'Đơn vị đã có “successors” mà chưa ghi ngày cuối cùng còn tồn tại. Thêm, ví dụ: until: 2025-06-30',
        en: 'The unit has “successors” but no last day in force. Add it, for example: until: 2025-06-30',
      };
      // Within a circle somebody's days can't be right; the circle is what has to be corrected.
      const way = circleFrom(unit, gazetteer)?.join(' → ');
      const others =
        way === undefined
          ? unit.successors.flatMap((id, index) => {
              const message = wrong(id, unit.until);
              return message ? [{ ...document.at([unit.id, 'successors', index]), ...message }] : [];
            })
          : [
              {
                ...document.at([unit.id, 'successors']),
                vi: `Các đơn vị thay thế nhau thành vòng: ${way}. Bỏ một đơn vị khỏi “successors”.`,
                en: `The successors go round in a circle: ${way}. Remove one of them from “successors”.`,
              },
            ];
      return noEnd ? [noEnd, ...others] : others;
    });
  },
};
