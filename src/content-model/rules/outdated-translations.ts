import { type CalendarDate, compareDates, periodOf } from '../../bulletin/calendar-date.ts';
import type { ContentRule } from './rule.ts';

function compareFirstDays(a: CalendarDate, b: CalendarDate): number {
  return compareDates(periodOf(a).first, periodOf(b).first);
}

/** A translation was made or looked at after the original last changed; on the same day will do. */
export const outdatedTranslations: ContentRule = {
  name: 'outdated-translations',
  looksAt: 'translation',
  severity: 'warning',
  find({ fields: { translation } }, _, original) {
    const { corrections = [], updated } = original?.fields ?? {};
    const changes = [...corrections.map(({ date }) => date), ...(updated === undefined ? [] : [updated])];
    const changed = changes.toSorted(compareFirstDays).at(-1);
    if (!translation || changed === undefined || compareFirstDays(translation.date, changed) >= 0)
      return undefined;
    return {
      at: ['translation', 'date'],
      vi: `Bản dịch cũ hơn bản gốc: bản dịch ghi ${translation.date}, bản gốc sửa ${changed}. Dịch lại chỗ đã sửa rồi ghi ngày dịch mới.`,
      en: `The translation is older than the original: translated ${translation.date}, the original changed ${changed}. Translate what changed, then write the new date.`,
    };
  },
};
