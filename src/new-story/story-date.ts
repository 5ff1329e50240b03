import {
  type CalendarDate,
  dateOf,
  dateParts,
  daysAfter,
  monthOf,
  yearOf,
} from '../bulletin/calendar-date.ts';
import type { Language } from '../bulletin/language.ts';
import { dayInVietnam } from '../bulletin/vietnam-time.ts';
import { typedForm } from '../i18n/dates.ts';
import { type DateProblemKind, parseTypedDate } from '../search/typed-dates.ts';
import { foldWord } from '../search/words.ts';
import { REFUSAL_WORDS } from './refused.ts';

/** Why what an editor typed is no date of a story, with dates that may have been meant. */
interface WrongDate {
  readonly kind: Exclude<DateProblemKind, 'reversed'> | 'future';
  readonly meant: readonly CalendarDate[];
}

/** Words for days, without accents, and how many days after today they are. */
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:(?:ngay )?(?:hom|bua) nay|nay|(?:sang|trua|chieu|toi|dem) nay|today|tonight)$/, 0],
  [/^this (?:morning|afternoon|evening)$/, 0],
  [/^(?:(?:ngay )?(?:hom|bua) qua|(?:sang|trua|chieu|toi|dem) (?:hom )?qua|yesterday|last night)$/, -1],
  [/^yesterday (?:morning|afternoon|evening)$/, -1],
  [/^(?:(?:ngay )?(?:hom|bua) kia|(?:the )?day before yesterday)$/, -2],
  [/^(?:(?:ngay )?mai|tomorrow)$/, 1],
];

const AGO = /^(?:(\d{1,3}) ngay truoc|cach day (\d{1,3}) ngay|(\d{1,3}) days? ago)$/;

/** The date that words mean today: `hôm nay`, `hôm qua`, `tháng trước`, `3 days ago`. */
function relativeDate(typed: string, today: CalendarDate): CalendarDate | undefined {
  // Without its accent, "hôm kìa" is another day.
  if (typed === 'hôm kìa') return daysAfter(today, -3);
  const words = foldWord(typed);
  const days = DAYS.find(([pattern]) => pattern.test(words))?.[1];
  if (days !== undefined) return daysAfter(today, days);
  const ago = AGO.exec(words)?.slice(1).find(Boolean);
  if (ago !== undefined) return daysAfter(today, -Number(ago));
  if (/^(?:thang nay|this month)$/.test(words)) return monthOf(today);
  const { year, day = 1 } = dateParts(today);
  if (/^(?:thang truoc|last month)$/.test(words)) return monthOf(daysAfter(today, -day));
  if (/^(?:nam nay|this year)$/.test(words)) return yearOf(today);
  return /^(?:nam (?:ngoai|truoc)|last year)$/.test(words) ? dateOf({ year: year - 1 }) : undefined;
}

/** What may have been meant: with the year in four digits, with the year left out, with day and month in the other order. */
function meantDates(typed: string, today: CalendarDate): readonly CalendarDate[] {
  const { year } = dateParts(today);
  const behind = [`/${year}`, ` ${year}`, `/${year - 1}`, ` ${year - 1}`];
  const isWhole = /\d{4}/.test(typed) || /^\d*$/.test(typed);
  const forms = [
    ...(isWhole ? [] : behind.map((end) => typed + end)),
    typed.replace(/(?<=\D)\d\d$/, '20$&'),
    typed.replace(/(?<=\D)[5-9]\d$/, '19$&'),
    typed.replace(/^(\d{1,2})([^\d\s]\s*)(\d{1,2})/, '$3$2$1'),
  ];
  const dates = forms.map(parseTypedDate).filter((date) => typeof date !== 'object');
  const past = [...new Set(dates)].filter((date) => date <= today);
  // Of one day in two years, the last that has come.
  return past.filter((date) => !past.some((other) => other.slice(4) === date.slice(4) && other > date));
}

/** Reads the date of a story as an editor types it, in either language: also by its distance from today; never one that is to come. */
function readTypedDate(written: string, today: CalendarDate): CalendarDate | WrongDate {
  const typed = written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^ | ?[.,;]* ?$/g, '');
  const date = relativeDate(typed, today) ?? parseTypedDate(typed);
  if (typeof date !== 'object') return date > today ? { kind: 'future', meant: [] } : date;
  const kind = date.kind === 'reversed' ? 'nonsense' : date.kind;
  return { kind, meant: kind === 'weekday' ? [] : meantDates(typed, today) };
}

/** The date that was typed, or what is wrong with it. */
export type StoryDate = { readonly date: CalendarDate } | { readonly wrong: string };

/** Reads the date of a story, or says in the language of the questions what is wrong with it; nothing typed means today. */
export function storyDate(typed: string, now: Date, messages: Language): StoryDate {
  const today = dayInVietnam(now);
  if (typed === '') return { date: today };
  const read = readTypedDate(typed, today);
  if (typeof read !== 'object') return { date: read };
  const { dates, or } = REFUSAL_WORDS[messages];
  const meant = read.meant.map((date) => typedForm(date, messages)).join(or);
  if (meant !== '') return { wrong: dates.meant(typed, meant) };
  return { wrong: dates[read.kind](typed, typedForm(today, messages)) };
}
