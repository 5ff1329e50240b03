import '../../../src/styles/layers.css';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/search/browser/place-picker.css';
import '../../../src/search/browser/date-field.css';
import '../../../src/search/browser/date-picker.css';
import '../../../src/search/browser/results-chart.css';
import { calendarDate } from '../../../src/bulletin/calendar-date.ts';
import type { Language } from '../../../src/bulletin/language.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { dateField } from '../../../src/search/browser/date-field.ts';
import type { ChartData } from '../../../src/search/filter.ts';
import { placePicker } from '../../../src/search/browser/place-picker.ts';
import { renderChart } from '../../../src/search/browser/results-chart.ts';

/** Three places, two of them of one name. */
const PLACES = [
  { id: 'tuyen-quang/huyen-yen-son', label: 'Yên Sơn · huyện, Tuyên Quang (đến 30/6/2025)', count: 12 },
  { id: 'tuyen-quang/xa-yen-son', label: 'Yên Sơn · xã, Tuyên Quang', count: 3 },
  { id: 'son-la/xa-muong-bang', label: 'Mường Bằng · xã, Sơn La', count: 1 },
];

/** Stories of 1 January 2020 and of the 21st. */
const MARKED = new Map([
  [calendarDate('2020-01-01'), 1],
  [calendarDate('2020-01-21'), 3],
]);

const SPAN = { first: calendarDate('2019-03-05'), last: calendarDate('2021-12-31') };

const bar = (date: string, count: number) => ({ date: calendarDate(date), count });

const monthsOf2020 = (countOf: (month: number) => number): ChartData['bars'] =>
  Array.from({ length: 12 }, (_, at) => bar(`2020-${String(at + 1).padStart(2, '0')}`, countOf(at)));

/** What the chart shows, by the part of the address behind `#`. */
const CHARTS = new Map<string, ChartData>([
  ['', { bars: [bar('2019', 1), bar('2020', 30), bar('2021', 1234)], yearOnly: 0 }],
  [
    'many',
    { bars: Array.from({ length: 20 }, (_, at) => bar(String(2002 + at), (at * 7) % 10)), yearOnly: 0 },
  ],
  ['2020', { bars: monthsOf2020((at) => at), yearOnly: 2 }],
  ['2020-02', { bars: monthsOf2020((at) => (at === 1 ? 1 : 0)), yearOnly: 2 }],
  ['2021', { bars: [bar('2021', 1234)], yearOnly: 0 }],
  ['nothing', { bars: [], yearOnly: 0 }],
]);

function found<Found extends Element>(selector: string, kind: new () => Found): Found {
  const element = document.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${selector}.`);
}

const language: Language = new URLSearchParams(location.search).has('en') ? 'en' : 'vi';
document.documentElement.lang = language;
const { search, stories } = strings(language);
found('label[for=place]', HTMLLabelElement).textContent = search.placeLabel;
found('label[for=from]', HTMLLabelElement).textContent = search.from;
const output = found('output', HTMLOutputElement);

placePicker(found('#place', HTMLInputElement), {
  words: { ...search.place, stories },
  suggest: (text) => PLACES.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase())),
  onPick: (id) => (output.value = id),
});

dateField(found('#from', HTMLInputElement), {
  language,
  words: { ...search.date, stories, hint: search.dateHint, problem: ({ kind }) => search.dateProblems[kind] },
  span: () => SPAN,
  marked: (month) => new Map([...MARKED].filter(([day]) => day.startsWith(month))),
  onChange: (date) => (output.value = date ?? 'no date'),
});

function draw(): void {
  renderChart(found('#chart', HTMLElement), CHARTS.get(location.hash.slice(1)) ?? { bars: [], yearOnly: 0 }, {
    language,
    words: { ...search.chart, stories },
    onPick: (date) => (output.value = location.hash = date),
  });
}
addEventListener('hashchange', draw);
draw();
