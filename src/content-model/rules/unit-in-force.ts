import { type CalendarDate, periodOf } from '../../bulletin/calendar-date.ts';
import type { Gazetteer } from '../../bulletin/gazetteer.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { Locality } from '../../bulletin/locality.ts';
import { localityWords } from '../locality-words.ts';
import { listed, suggestedLocalities } from '../suggestions.ts';
import { error, type Rule } from './rule.ts';

/** Follows a relation, step by step, to the first units that were in force on a day of the story's date. */
function inForce(
  unit: Locality,
  date: CalendarDate,
  next: (id: string) => readonly Locality[],
  gazetteer: Gazetteer,
): readonly Locality[] {
  const reached = new Set(next(unit.id));
  for (const other of reached) {
    if (gazetteer.existedDuring(other.id, periodOf(date))) continue;
    // A Set hands out what is added to it on the way, and nothing twice.
    for (const further of next(other.id)) reached.add(further);
  }
  return [...reached].filter(({ id }) => gazetteer.existedDuring(id, periodOf(date)));
}

function tooLate(unit: Locality, date: CalendarDate, gazetteer: Gazetteer): Bilingual {
  const words = localityWords(unit, gazetteer);
  const successors = inForce(unit, date, gazetteer.successors, gazetteer);
  const offered = listed(suggestedLocalities(successors, gazetteer));
  const until = unit.until ?? '';
  const fix = successors.length > 0;
  return {
    vi: `Đơn vị ${unit.id} (${words.vi}) chỉ tồn tại đến hết ngày ${until}, mà tin ghi ngày ${date}. ${fix ? `Dùng đơn vị thay thế: ${offered.vi}` : 'Sửa ngày, hoặc chọn đơn vị khác.'}`,
    en: `The unit ${unit.id} (${words.en}) existed only until ${until}, but the story is dated ${date}. ${fix ? `Use what took its place: ${offered.en}` : 'Correct the date, or choose another unit.'}`,
  };
}

function tooEarly(unit: Locality, date: CalendarDate, gazetteer: Gazetteer): Bilingual {
  const words = localityWords(unit, gazetteer);
  const predecessors = inForce(unit, date, gazetteer.predecessors, gazetteer);
  const offered = listed(suggestedLocalities(predecessors, gazetteer));
  const since = unit.since ?? '';
  const fix = predecessors.length > 0;
  return {
    vi: `Đơn vị ${unit.id} (${words.vi}) chỉ có từ ngày ${since}, mà tin ghi ngày ${date}. ${fix ? `Dùng đơn vị thời ấy: ${offered.vi}` : 'Sửa ngày, hoặc chọn đơn vị khác.'}`,
    en: `The unit ${unit.id} (${words.en}) has existed only since ${since}, but the story is dated ${date}. ${fix ? `Use a unit of that time: ${offered.en}` : 'Correct the date, or choose another unit.'}`,
  };
}

/** Each of a story's units was in force on some day of the story's date. */
export const unitInForce: Rule = ({ folders, gazetteer }) =>
  folders.flatMap(({ originals }) =>
    originals.flatMap(({ fields: { date, locality = [] }, document }) =>
      locality.flatMap((id, index) => {
        const unit = gazetteer.get(id);
        if (!unit || date === undefined || gazetteer.existedDuring(id, periodOf(date))) return [];
        const late = unit.until !== undefined && periodOf(date).first > unit.until;
        const message = late ? tooLate(unit, date, gazetteer) : tooEarly(unit, date, gazetteer);
        return [error('unit-in-force', document.at(['locality', index]), message)];
      }),
    ),
  );
