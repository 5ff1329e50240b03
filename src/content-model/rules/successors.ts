import { type CalendarDate, daysAfter } from '../../bulletin/calendar-date.ts';
import type { Gazetteer } from '../../bulletin/gazetteer.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { Locality } from '../../bulletin/locality.ts';
import { nearestOffered, suggestedLocalities } from '../suggestions.ts';
import { error, type Rule, type RuleContext } from './rule.ts';

const NO_END = {
  vi: 'Đơn vị đã có “successors” mà chưa ghi ngày cuối cùng còn tồn tại. Thêm, ví dụ: until: 2025-06-30',
  en: 'The unit has “successors” but no last day in force. Add it, for example: until: 2025-06-30',
} as const satisfies Bilingual;

function unknown(successor: string, gazetteer: Gazetteer): Bilingual {
  const offered = nearestOffered(suggestedLocalities(gazetteer.nearest(successor), gazetteer));
  return {
    vi: `Đơn vị thay thế “${successor}” chưa có trong localities/.${offered.vi} Sửa mã, hoặc thêm đơn vị ấy.`,
    en: `The successor “${successor}” is not in localities/.${offered.en} Correct the id, or add that unit.`,
  };
}

/** The day after, worked out once for each day: thousands of units ended on the same. */
function dayAfterEach(): (day: CalendarDate) => CalendarDate {
  const known = new Map<CalendarDate, CalendarDate>();
  return (day) => {
    const next = known.get(day) ?? daysAfter(day, 1);
    known.set(day, next);
    return next;
  };
}

/** What is wrong with the life of a successor, seen from the day on which it should have followed. */
function notInForce({ id, since, until }: Locality, start: CalendarDate): Bilingual | undefined {
  if (since !== undefined && since > start) {
    return {
      vi: `“${id}” chỉ có từ ${since}, muộn hơn ngày phải thay đơn vị này (${start}). Sửa “until” ở đây, hoặc “since” ở đó.`,
      en: `“${id}” has existed only since ${since}, later than the day it should have followed on (${start}). Correct “until” here, or “since” there.`,
    };
  }
  if (until === undefined || until >= start) return undefined;
  return {
    vi: `“${id}” chỉ tồn tại đến ${until}, nên không thể thay đơn vị này từ ${start}. Ghi đơn vị còn tồn tại vào ngày ấy.`,
    en: `“${id}” existed only until ${until}, so it can’t have followed on ${start}. Write a unit in force on that day.`,
  };
}

function wrongSuccessor(
  unit: Locality,
  id: string,
  { gazetteer, records }: RuleContext,
  after: (day: CalendarDate) => CalendarDate,
): Bilingual | undefined {
  const successor = gazetteer.get(id);
  if (!successor) return records.locality.mentions(id) ? undefined : unknown(id, gazetteer);
  return unit.until && notInForce(successor, after(unit.until));
}

/** Hardly any unit's successor has successors itself, so a circle needs to be looked for in few. */
function mayLeadBack({ successors: direct }: Locality, gazetteer: Gazetteer): boolean {
  return direct.some((id) => (gazetteer.get(id)?.successors.length ?? 0) > 0);
}

/** The shortest way along written successors from a unit back to itself, if there is one. */
function circleFrom({ id }: Locality, gazetteer: Gazetteer): readonly string[] | undefined {
  const ways = new Map<string, readonly string[]>([[id, [id]]]);
  // A Map hands out what is added to it on the way.
  for (const [reached, way] of ways) {
    for (const successor of gazetteer.get(reached)?.successors ?? []) {
      if (successor === id) return [...way, id];
      if (!ways.has(successor)) ways.set(successor, [...way, successor]);
    }
  }
  return undefined;
}

function circle(way: readonly string[]): Bilingual {
  const shown = way.join(' → ');
  return {
    vi: `Các đơn vị thay thế nhau thành vòng: ${shown}. Bỏ một đơn vị khỏi “successors”.`,
    en: `The successors go round in a circle: ${shown}. Remove one of them from “successors”.`,
  };
}

/** What took a unit's place exists, was in force on the day after its last, and doesn't lead back to it. */
export const successors: Rule = (context) => {
  const after = dayAfterEach();
  return [...context.records.locality.entries.values()].flatMap(({ value: unit, document }) => {
    const place = (...path: readonly (string | number)[]) => document.at([unit.id, ...path]);
    const noEnd = unit.successors.length > 0 && unit.until === undefined;
    const way = mayLeadBack(unit, context.gazetteer) ? circleFrom(unit, context.gazetteer) : undefined;
    const wrong = unit.successors.flatMap((id, index) => {
      const message = wrongSuccessor(unit, id, context, after);
      return message ? [error('successors', place('successors', index), message)] : [];
    });
    return [
      ...(noEnd ? [error('successors', place('until'), NO_END)] : []),
      ...(way ? [error('successors', place('successors'), circle(way))] : []),
      // Within a circle somebody's days can't be right; the circle is what has to be mended.
      ...(way ? [] : wrong),
    ];
  });
};
