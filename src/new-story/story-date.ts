import type { CalendarDate } from '../bulletin/calendar-date.ts';
import type { Language } from '../bulletin/language.ts';
import { dayInVietnam } from '../bulletin/vietnam-time.ts';
import { typedForm } from '../i18n/dates.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';
import { readTypedDate } from './typed-date.ts';

/** The date that was typed, or what is wrong with it. */
export type StoryDate = { readonly date: CalendarDate } | { readonly wrong: string };

/** Reads the date of a story, and tells in the language of the questions what is wrong with it; nothing typed means today. */
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
