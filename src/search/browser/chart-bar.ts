import { type CalendarDate, dateParts } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { element, setAttributes } from '../../dom/element.ts';
import { formatDate, monthName } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { strings } from '../../i18n/strings.ts';
import type { ChartData } from '../filter.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Height that stands for the most stories; the width is that of the column. */
const FULL = 100;

/** One story among thousands is still seen. */
const LEAST = 2;

/** What stands below a bar: `2020`; a month's number in Vietnamese, the first letter of its name in English: twelve fit a phone. */
function tick(date: CalendarDate, language: Language): string {
  const { year, month } = dateParts(date);
  if (month === undefined) return String(year);
  return language === 'vi' ? String(month) : monthName(date, language).slice(0, 1);
}

function columnOf(height: number): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  const column = document.createElementNS(SVG, 'rect');
  setAttributes(drawing, { viewBox: `0 0 1 ${FULL}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  setAttributes(column, { width: '1', y: String(FULL - height), height: String(height) });
  drawing.append(column);
  return drawing;
}

/** Draws a bar of the chart in its button, against the greatest of all, and says its year or month and its stories. */
export function drawBar(
  button: HTMLButtonElement,
  { date, count }: ChartData['bars'][number],
  greatest: number,
  language: Language,
): void {
  const shown = (text: string): HTMLElement => element('span', { 'aria-hidden': 'true' }, text);
  const name = `${formatDate(date, language)}: ${strings(language).stories(count)}`;
  button.disabled = count === 0;
  button.replaceChildren(
    element('span', { class: 'sr-only' }, name),
    shown(formatNumber(count, language)),
    columnOf(count === 0 ? 0 : Math.max(LEAST, (count / greatest) * FULL)),
    shown(tick(date, language)),
  );
}
