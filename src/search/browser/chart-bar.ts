import { type CalendarDate, dateParts } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { element, setAttributes } from '../../dom/element.ts';
import { formatDate, monthName } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { strings } from '../../i18n/strings.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Height that stands for the most stories; the width is that of the column. */
const FULL = 100;

/** One story among thousands is still seen. */
const LEAST = 2;

/** What stands below a bar: `2020`; a month's number in Vietnamese, three letters of its name in English. */
function tick(date: CalendarDate, language: Language): string {
  const { year, month } = dateParts(date);
  if (month === undefined) return String(year);
  return language === 'vi' ? String(month) : monthName(date, language).slice(0, 3);
}

/** A bar of the chart: a button that says its year or month and its stories. */
export class ChartBar {
  readonly date: CalendarDate;
  readonly button: HTMLButtonElement;
  /** The button's place in the list of bars. */
  readonly item: HTMLLIElement;
  readonly #language: Language;
  readonly #name = element('span', { class: 'sr-only' });
  readonly #count = element('span', { 'aria-hidden': 'true' });
  readonly #column = document.createElementNS(SVG, 'rect');

  constructor(date: CalendarDate, language: Language) {
    this.date = date;
    this.#language = language;
    const drawing = document.createElementNS(SVG, 'svg');
    setAttributes(drawing, {
      viewBox: `0 0 1 ${FULL}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    });
    this.#column.setAttribute('width', '1');
    drawing.append(this.#column);
    const below = element('span', { 'aria-hidden': 'true' }, tick(date, language));
    const shown = [this.#count, drawing, below];
    this.button = element('button', { class: 'chart-bar', type: 'button' }, this.#name, ...shown);
    this.item = element('li', {}, this.button);
  }

  /** Draws a number of stories against the greatest of all. */
  show(count: number, greatest: number): void {
    const height = count === 0 ? 0 : Math.max(LEAST, (count / greatest) * FULL);
    this.#column.setAttribute('y', String(FULL - height));
    this.#column.setAttribute('height', String(height));
    this.#count.textContent = formatNumber(count, this.#language);
    this.button.disabled = count === 0;
    this.#name.textContent = `${formatDate(this.date, this.#language)}: ${strings(this.#language).stories(count)}`;
  }
}
