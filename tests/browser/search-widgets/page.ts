import '../../../src/styles/layers.css';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/layout.css';
import '../../../src/styles/text.css';
import '../../../src/styles/place-picker.css';
import '../../../src/styles/date-picker.css';
import '../../../src/styles/results-chart.css';
import { calendarDate } from '../../../src/bulletin/calendar-date.ts';
import type { Language } from '../../../src/bulletin/language.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { required } from '../../../src/dom/element.ts';
import { PlacePicker } from '../../../src/dom/place-picker.ts';
import { DateField } from '../../../src/search/browser/date-field.ts';
import type { ChartData } from '../../../src/search/filter.ts';
import { ResultsChart } from '../../../src/search/browser/results-chart.ts';

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

const language: Language = new URLSearchParams(location.search).has('en') ? 'en' : 'vi';
document.documentElement.lang = language;
const { search, stories } = strings(language);
required(document, 'label[for=place]', HTMLLabelElement).textContent = search.placeLabel;
required(document, 'label[for=from]', HTMLLabelElement).textContent = search.from;
const output = required(document, 'output', HTMLOutputElement);

/** What the list of places is in, by the address: `?loading`, `?failed` until it is tried again. */
const asked = new URLSearchParams(location.search);
let without: 'loading' | 'failed' | undefined = asked.has('loading')
  ? 'loading'
  : asked.has('failed')
    ? 'failed'
    : undefined;

const placesLike = (isLike: (name: string) => boolean) =>
  PLACES.filter(({ label }) => isLike(label.toLowerCase())).map((place) => ({
    ...place,
    note: stories(place.count),
  }));
const picker = new PlacePicker(required(document, '#place', HTMLInputElement), {
  words: search.place,
  suggest: (text) => without ?? placesLike((label) => label.startsWith(text.toLowerCase())),
  named: (text) => placesLike((label) => label.startsWith(`${text.toLowerCase()} · xã`)),
  onChange: (place) => (output.value = place?.id ?? 'no place'),
  onRetry: () => {
    without = undefined;
  },
});
addEventListener('places', () => {
  without = undefined;
  picker.refresh();
});

const field = new DateField(required(document, '#from', HTMLInputElement), {
  language,
  calendar: () =>
    Promise.resolve({
      span: SPAN,
      newest: calendarDate('2021-11-30'),
      marked: (month) => new Map([...MARKED].filter(([day]) => day.startsWith(month))),
    }),
  onChange: () => {
    const date = field.parsed();
    output.value = typeof date === 'string' ? date : 'no date';
  },
});

const chart = new ResultsChart(required(document, '#chart', HTMLElement), {
  language,
  onPick: (date) => (output.value = location.hash = date),
});
function draw(): void {
  chart.show(CHARTS.get(location.hash.slice(1)) ?? { bars: [], yearOnly: 0 });
}
addEventListener('hashchange', draw);
draw();
