import { facts } from './facts.js';
import { links } from './links.js';
import { paged, pageHead } from './paged.js';
import { byDay } from './teaser.js';
import { WORDS } from './words.js';

/** The page of a year: its months. */
export function yearPage([id, items], language) {
  return facts(language, `years/${id}/`, 'years', id, () => {
    const months = [...Map.groupBy(items, ({ data }) => data.months[0])].toReversed();
    const entries = links('months', months, (month) => month, language);
    return `${pageHead(id, 'years', items.length, language)}<ul class="plain months">${entries}</ul>`;
  });
}

function calendar(items, language) {
  const days = [...Map.groupBy(items, ({ data }) => data.days[0])].toReversed();
  const entries = links('days', days, (date) => Number(date.slice(-2)), language);
  return `<p class="ui soft">${WORDS[language].calendar}</p>\n<ul class="plain calendar ui">${entries}</ul>`;
}

/** The pages of a month: its days and its stories. */
export function monthPages([id, items], language) {
  const before = calendar(items, language);
  return paged(
    { path: `months/${id}/`, section: 'years', title: id, items, above: 'years', before },
    language,
  );
}

/** The page of a day. */
export function dayPage([id, items], language) {
  return facts(language, `days/${id}/`, 'years', id, () =>
    [pageHead(id, 'years', items.length, language), byDay(items, language)].join(''),
  );
}
