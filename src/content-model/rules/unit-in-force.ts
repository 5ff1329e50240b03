import { periodOf } from '../../bulletin/calendar-date.ts';
import type { Locality } from '../../bulletin/locality.ts';
import { localityWords } from '../locality-words.ts';
import { listed, suggestedLocalities } from '../suggestions.ts';
import type { ContentRule } from './rule.ts';

/** Follows a relation, step by step, to the first units that are in force. */
function inForce(
  { id: start }: Locality,
  next: (id: string) => readonly Locality[],
  isInForce: (id: string) => boolean,
): readonly Locality[] {
  const reached = new Set(next(start));
  for (const { id } of reached) {
    // A loop over a Set reaches what is added to it on the way, and nothing twice.
    if (!isInForce(id)) for (const further of next(id)) reached.add(further);
  }
  return [...reached].filter(({ id }) => isInForce(id));
}

/** Each of a story's units was in force on some day of the story's date. */
export const unitInForce: ContentRule = {
  name: 'unit-in-force',
  looksAt: 'original',
  find({ fields: { date, locality = [] } }, { gazetteer }) {
    if (date === undefined) return undefined;
    const isInForce = (id: string) => gazetteer.existedDuring(id, periodOf(date));
    return locality.flatMap((id, index) => {
      const unit = gazetteer.get(id);
      if (!unit || isInForce(id)) return [];
      const words = localityWords(unit, gazetteer);
      const isLate = unit.until !== undefined && periodOf(date).first > unit.until;
      const right = inForce(unit, isLate ? gazetteer.successors : gazetteer.predecessors, isInForce);
      const offered = listed(suggestedLocalities(right, gazetteer));
      const [vi, en] = isLate
        ? [`Dùng đơn vị thay thế: ${offered.vi}`, `Use what took its place: ${offered.en}`]
        : [`Dùng đơn vị thời ấy: ${offered.vi}`, `Use a unit of that time: ${offered.en}`];
      const [fixVi, fixEn] =
        right.length > 0
          ? [vi, en]
          : ['Sửa ngày, hoặc chọn đơn vị khác.', 'Correct the date, or choose another unit.'];
      const [since, until] = [unit.since ?? '', unit.until ?? ''];
      const at = ['locality', index];
      return isLate
        ? {
            at,
            vi: `Đơn vị ${unit.id} (${words.vi}) chỉ tồn tại đến hết ngày ${until}, mà tin ghi ngày ${date}. ${fixVi}`,
            en: `The unit ${unit.id} (${words.en}) existed only until ${until}, but the story is dated ${date}. ${fixEn}`,
          }
        : {
            at,
            vi: `Đơn vị ${unit.id} (${words.vi}) chỉ có từ ngày ${since}, mà tin ghi ngày ${date}. ${fixVi}`,
            en: `The unit ${unit.id} (${words.en}) has existed only since ${since}, but the story is dated ${date}. ${fixEn}`,
          };
    });
  },
};
