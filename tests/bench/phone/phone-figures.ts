import { table } from '../markdown-table.ts';
import { median } from '../median.ts';
import type { PhoneVisit } from './phone-visit.ts';

/** A page, and its visits. */
export interface VisitedPage {
  readonly name: string;
  readonly visits: readonly PhoneVisit[];
}

const READABLE = 1700;
const FIRST_RESULT = 4500;
const SHIFT = 0.02;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** The figures as Markdown, each the median of the visits; what is above its limit is bold. */
export function phoneReport(pages: readonly VisitedPage[]): string {
  const within = (text: string, holds: boolean): string => (holds ? text : `**${text}**`);
  const rows = pages.map(({ name, visits }) => {
    const of = (value: (visit: PhoneVisit) => number): number => median(visits.map(value));
    const [largest, shift] = [of(({ largestPaint }) => largestPaint), of((visit) => visit.shift)];
    const result = of(({ firstResult = 0 }) => firstResult);
    return [
      name,
      seconds(of(({ firstPaint }) => firstPaint)),
      within(seconds(largest), result > 0 || largest <= READABLE),
      `${(of(({ bytes }) => bytes) / 1000).toFixed(0)} KB / ${of(({ requests }) => requests).toFixed(0)}`,
      within(shift.toFixed(3), shift <= SHIFT),
      result > 0 ? within(seconds(result), result <= FIRST_RESULT) : '–',
    ];
  });
  return table(['page', 'first paint', 'largest paint', 'bytes / requests', 'shift', 'first result'], rows);
}
