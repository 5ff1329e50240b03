import { englishStories, formatNumber } from './numbers.ts';
import type { Strings } from './strings.ts';

/** The words of the search in English. */
export const enSearch: Strings['search'] = {
  title: 'Search',
  description: 'Find stories by words, by date and by place, with Vietnamese accents or without.',
  words: 'Search for',
  submit: 'Search',
  filter: 'Filter',
  filters: 'Filter by date, place, topic, author',
  from: 'From',
  to: 'To',
  dateHint: 'For example 21/01/2020, 1/2020 or 2020',
  dateProblems: {
    nonsense: 'This date is not understood. Write it like 21/01/2020, 1/2020 or 2020.',
    impossible: 'There is no such date in the calendar. Check the day and the month.',
    weekday: 'This date falls on another weekday. Check the weekday and the date.',
    shortYear: 'The year needs all four digits, such as 2020.',
    reversed: 'The first date comes after the last. Change one of them.',
  },
  placeLabel: 'Place',
  topics: 'Topics',
  authors: 'Authors',
  order: 'Order',
  orders: { relevance: 'Best match', newest: 'Newest', oldest: 'Oldest' },
  chosen: 'Filtered by',
  remove: (filter) => `Remove: ${filter}`,
  chips: {
    from: (date) => `from ${date}`,
    to: (date) => `to ${date}`,
  },
  dateOffers: 'Filter by the date typed',
  dateOffer: (period: string) => `Only stories of ${period}`,
  loading: 'Searching…',
  nothingAsked: 'Type words to search for, or choose dates, places or topics.',
  count: (count) =>
    count === 0
      ? 'No stories found.'
      : count === 1
        ? '1 story found.'
        : `${formatNumber(count, 'en')} stories found.`,
  noOwn: 'No stories about this place alone.',
  shared: (count, name) => `${englishStories(count)} about the former ${name}.`,
  more: (count) => (count === 1 ? 'Show 1 more story' : `Show ${formatNumber(count, 'en')} more stories`),
  moreFailed: 'More stories could not be loaded. The network may be interrupted; press again.',
  unchecked: (phrase) =>
    `This browser can’t check the whole phrase “${phrase}”: the stories below hold its words close together, maybe not as one phrase.`,
  absent: (words) => `No story contains: ${words}.`,
  suggestion: 'Did you mean:',
  places: {
    liesToday: (place) => `${place} lies today in`,
    lies: (place) => `${place} lies in`,
    stories: (place, count, words) =>
      `${place}: ${englishStories(count)}${words === '' ? '' : ` with “${words}”`}`,
    noStories: 'The bulletin has no stories from there yet.',
    more: (count) =>
      count === 1
        ? '… and another place of that name.'
        : `… and ${formatNumber(count, 'en')} other places of that name.`,
  },
  empty: 'Try fewer words or fewer filters, or one of the ways below.',
  browse: 'Other ways to find a story',
  byDate: 'By date: years, months and days of the archive',
  byPlace: 'By place, under old and new names',
  byTopic: 'By topic',
  needsScript: 'The search needs JavaScript. If no results appear, find stories in these ways.',
  alsoIn: (count) =>
    count === 1 ? 'Also 1 story in Vietnamese' : `Also ${formatNumber(count, 'en')} stories in Vietnamese`,
  failed: 'The search index could not be loaded. The search needs a connection, which may be interrupted.',
  retry: 'Try again',
  unknownValue: {
    places: (id) => `The bulletin has no stories at the place “${id}”.`,
    topics: (id) => `The bulletin has no topic “${id}”.`,
    authors: (id) => `The bulletin has no author “${id}”.`,
  },
  without: 'Search without this condition',
  unknown: (value) => `The condition “${value}” is not understood and was left out.`,
  partialDate: 'Only the year or the month of this story is known, not the day.',
  why: {
    date: (date) => `Date: ${date}`,
    place: 'Place',
    was: 'formerly',
    topic: 'Topic',
    series: 'Series',
    author: 'Author',
    photos: 'Photos',
    illustration: 'Illustration',
    source: 'Source',
    caption: 'Caption',
    text: 'In the story',
  },
  place: {
    list: 'Places',
    found: (count) =>
      `${formatNumber(count, 'en')} ${count === 1 ? 'place' : 'places'}. Use the arrow keys to choose.`,
    hamlet: (hamlet, place) => `${hamlet}, in ${place}`,
    today: (former, place) => `${former}, now part of ${place}`,
    onlyShared: (count) =>
      count === 1 ? '1 story about a former unit' : `${formatNumber(count, 'en')} stories about former units`,
    none: 'No such place with stories was found. Try another name, or type fewer letters.',
    several: 'Several places fit what is typed. Choose one from the list.',
    loading: 'Loading the places…',
    failed: 'The places could not be loaded. The network may be interrupted.',
    retry: 'Try again',
  },
  date: {
    choose: 'Choose a day',
    close: 'Close',
    month: 'Month',
    year: 'Year',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    day: (weekday, day, month) => `${weekday}, ${day} ${month}`,
    marked: 'Underlined days have stories.',
    whole: (period) => `All of ${period}`,
    unavailable: 'The calendar could not be loaded. Type the date into the field, for example 21/01/2020.',
  },
  chart: {
    byYear: 'Stories by year. Choose a year to see its stories only.',
    byMonth: (year) => `Stories by month of ${year}. Choose a month to see its stories only.`,
    yearOnly: (stories, year) => `Also ${stories} dated ${year} only, the month not being known.`,
  },
};
