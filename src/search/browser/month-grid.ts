import { type CalendarDate, monthOf, weekdayOf } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { monthCalendar } from '../../bulletin/month-calendar.ts';
import { dayOfMonth, formatLongDate, SHORT_WEEKDAYS, WEEKDAYS } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import { element } from '../../dom/element.ts';

interface MonthGridOptions {
  readonly language: Language;
  /** The day, month or year that is chosen so far. */
  readonly chosen: CalendarDate | undefined;
  /** Stories by day. */
  readonly marked: ReadonlyMap<CalendarDate, number>;
}

function head(language: Language): HTMLTableSectionElement {
  const cells = SHORT_WEEKDAYS[language].map((short, at) =>
    element(
      'th',
      { scope: 'col' },
      element('span', { 'aria-hidden': 'true' }, short),
      element('span', { class: 'sr-only' }, WEEKDAYS[language][at] ?? short),
    ),
  );
  return element('thead', {}, element('tr', {}, ...cells));
}

function dayButton(day: CalendarDate, { language, marked }: MonthGridOptions): HTMLButtonElement {
  const { search, stories } = strings(language);
  const count = marked.get(day) ?? 0;
  const weekday = WEEKDAYS[language][weekdayOf(day)] ?? '';
  const month = formatLongDate(monthOf(day) ?? day, language);
  const date = search.date.day(weekday, dayOfMonth(day), month);
  return element(
    'button',
    {
      type: 'button',
      class: count > 0 ? 'date-day date-marked' : 'date-day',
      tabindex: '-1',
      'data-date': day,
      'aria-label': count > 0 ? `${date}: ${stories(count)}` : date,
    },
    dayOfMonth(day),
  );
}

/**
 * The days of a month (`YYYY-MM`) as a grid of buttons, each with its `data-date`. Days with stories are underlined, and
 * say how many. No day is a stop of the Tab key yet.
 */
export function monthGrid(month: CalendarDate, options: MonthGridOptions): HTMLTableElement {
  const rows = monthCalendar(month).map((week) => {
    const cells = week.map((day) => {
      if (day === undefined) return element('td');
      return element(
        'td',
        day === options.chosen ? { 'aria-selected': 'true' } : {},
        dayButton(day, options),
      );
    });
    return element('tr', {}, ...cells);
  });
  const body = element('tbody', {}, ...rows);
  return element('table', { class: 'date-grid', role: 'grid' }, head(options.language), body);
}
