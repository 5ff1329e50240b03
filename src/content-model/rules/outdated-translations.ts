import { type CalendarDate, compareDates, periodOf } from '../../bulletin/calendar-date.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { OriginalFile } from '../article-file.ts';
import { type Rule, warning } from './rule.ts';

function message(translated: CalendarDate, changed: CalendarDate): Bilingual {
  return {
    vi: `Bản dịch cũ hơn bản gốc: bản dịch ghi ${translated}, bản gốc sửa ${changed}. Dịch lại chỗ đã sửa rồi ghi ngày dịch mới.`,
    en: `The translation is older than the original: translated ${translated}, the original changed ${changed}. Translate what changed, then write the new date.`,
  };
}

function firstDay(date: CalendarDate): CalendarDate {
  return periodOf(date).first;
}

function lastChange({ fields: { updated, corrections = [] } }: OriginalFile): CalendarDate | undefined {
  const changes = [...corrections.map(({ date }) => date), ...(updated === undefined ? [] : [updated])];
  return changes.toSorted((a, b) => compareDates(firstDay(a), firstDay(b))).at(-1);
}

/** A translation was made or looked at after the original last changed; on the same day will do. */
export const outdatedTranslations: Rule = ({ folders }) =>
  folders.flatMap(({ originals: [original], translations }) => {
    const changed = original && lastChange(original);
    if (changed === undefined) return [];
    return translations.flatMap(({ document, fields }) => {
      const translated = fields.translation?.date;
      if (translated === undefined || compareDates(firstDay(translated), firstDay(changed)) >= 0) return [];
      const place = document.at(['translation', 'date']);
      return [warning('outdated-translations', place, message(translated, changed))];
    });
  });
