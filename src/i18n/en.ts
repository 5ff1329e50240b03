import { englishStories, formatNumber } from './numbers.ts';
import { enSearch } from './search-en.ts';
import type { Strings } from './strings.ts';

/** A printed date with the word that goes before it: `on 13 September 2021`, `in June 2023`, `in 2023`. */
const onDate = (date: string): string => (/^\d\d? /.test(date) ? `on ${date}` : `in ${date}`);

/** Every word of the interface in English. */
export const en: Strings = {
  languageName: 'English',
  skipToContent: 'Skip to main content',
  switchLanguage: 'Tiếng Việt',
  pageTitleNumbered: (title, page) => `${title}, page ${page}`,

  nav: {
    main: 'Main sections',
    front: 'Front page',
    stories: 'Latest',
    topics: 'Topics',
    places: 'Places',
    archive: 'Archive',
    authors: 'Authors',
    series: 'Series',
    footer: 'About this bulletin',
    breadcrumb: 'You are here',
  },

  stories: englishStories,
  noStories: 'There are no stories here yet.',
  nothing: 'There is nothing here yet.',
  allStories: 'All stories, newest first',

  front: {
    newest: (date) => `Newest story: ${date}`,
    latest: 'Latest stories',
    sections: 'By topic',
    places: 'By place',
    more: 'See all stories',
  },

  article: {
    inOtherLanguage: 'in Vietnamese',
    topics: 'Topics',
    brief: 'In brief',
    words: 'By',
    photos: 'Photos by',
    wordsAndPhotos: 'Words and photos by',
    illustration: 'Illustration by',
    source: {
      words: (people, paper) => `Based on a report by ${people} in ${paper}`,
      photos: (people, paper) => `Based on photos by ${people} in ${paper}`,
      wordsAndPhotos: (people, paper) => `Based on a report and photos by ${people} in ${paper}`,
      apart: (writers, photographers, paper) =>
        `Based on a report by ${writers}, photos by ${photographers}, in ${paper}`,
      nobody: (paper) => `Based on a report in ${paper}`,
    },
    tools: {
      label: 'Share, print, text size',
      share: 'Share',
      shareOn: 'Share on',
      copy: 'Copy link',
      copied: 'Link copied.',
      notCopied: 'The link could not be copied. Please copy it yourself:',
      print: 'Print',
      save: 'Save',
      listen: 'Listen',
      smaller: 'Smaller text',
      usual: 'Usual text size',
      larger: 'Larger text',
      size: 'Text size:',
    },
    updated: (date) => `Updated: ${date}`,
    corrections: 'Corrections',
    related: 'Related stories',
    reasons: {
      terms: 'Both about:',
      series: 'In the same series',
      topic: 'On the same topic',
      named: 'Chosen by the editors',
      alike: 'Similar content',
      place: (place) => `Also in ${place}`,
    },
    sameTopic: 'More on this topic',
    samePlace: 'From the same place',
    inSection: (section) => `Previous and next in ${section}`,
    newer: 'Next story',
    older: 'Previous story',
    withdrawn: (date) => `This story was withdrawn ${onDate(date)}`,
    withdrawnReason: 'Reason:',
    nowPartOf: 'now part of',
    nowSeveral: (units) => `now divided among ${units}`,
    and: 'and',
  },

  translation: {
    human: (people) => `Translated by ${people}`,
    machine: (people) => `Machine translation, not yet reviewed by a person. Responsible: ${people}`,
    'machine-reviewed': (people) => `Machine translation, reviewed by ${people}`,
    from: (date) => `translated ${onDate(date)}`,
    original: 'Read the Vietnamese original',
    outdated: 'This translation is older than the original, which was changed since.',
  },

  missing: {
    title: 'This story is not yet in English',
    text: 'So far this story exists in Vietnamese only. You can read the original:',
  },

  moved: {
    title: 'This page has moved',
    text: 'This page has a new address:',
  },

  indexes: {
    topic: { title: 'Topics', description: 'The sections of the bulletin.' },
    series: { title: 'Series', description: 'Stories that run under one heading.' },
    author: {
      title: 'Authors',
      description:
        'Who writes, photographs and draws for the bulletin, and whose reports its stories follow.',
    },
  },

  author: {
    own: 'Words, photos and drawings',
    after: 'Stories written after this author’s reports or photos',
  },

  places: {
    title: 'Places',
    description:
      'Stories by province, district, commune and ward, under the names before and since 1 July 2025.',
    introduction:
      'Since 1 July 2025 Vietnam has had no districts, and 34 provinces. Older stories are found under both the old names and the new.',
    until: (date) => `until ${date}`,
    since: (date) => `since ${date}`,
    formerUnit: (end) => `A former administrative unit, which ${end}.`,
    endedOn: (date) => `existed until the end of ${date}`,
    endedBy: (date) => `ended on ${date} at the latest`,
    nowIn: 'Now part of',
    nowSeveral: (units) => `Now divided among ${units}, shown below.`,
    descent: 'Before and after the reorganisation',
    before: 'Before',
    after: 'Now',
    asItWas: (name) => `the former ${name}`,
    noLonger: '(former)',
    into: (names) => `into ${names}`,
    present: 'Places with stories',
    former: 'Places with stories, by their former names',
    sections: {
      own: (name) => `Stories about ${name}`,
      inside: (name) => `Stories from within ${name}`,
      before: () => 'Stories from before 1 July 2025',
      shared: (name) => `Stories about the former ${name}`,
    },
    onlyShared:
      'There are no stories about this place alone yet, only those about the former unit as a whole.',
    formerNames: 'Former names, A to Z',
    formerNamesNote:
      'Provinces and districts that are no more, and what each is today. Follow a name to its stories, or to the former communes, wards and townships of the place.',
    formerCommunes: 'Former communes, wards and townships, by province',
    isNow: 'now part of',
    isNowMany: (count, provinces) => `now ${count} communes and wards of ${provinces}`,
    formerWithin: (province) => `Former names in ${province}`,
    formerWithinNote: (province) =>
      `The former districts, communes, wards and townships of ${province}, and what each is today.`,
    storiesOf: (province) => `Stories about ${province}`,
    homonyms: 'Not to be confused with',
    otherHomonyms: (count) => (count === 1 ? '1 other place' : `${formatNumber(count, 'en')} other places`),
    spread: 'Stories by province and year',
    spreadNote:
      'The larger the dot, the more stories. Follow a dot to the stories of that province and year; a story about two provinces counts in both.',
    province: 'Province or city',
  },

  archive: {
    title: 'Archive',
    description: 'Find stories by year, month and day.',
    calendarCaption: (month) => `Calendar of ${month}. Days in bold lead to the stories of that day.`,
    datedBy: (period) => `${period}, day unknown`,
    partialNote: 'The exact day of these stories is not known.',
    alsoPartial: (period, count) => `${period} also has ${englishStories(count)} whose day is not known`,
    previousDay: 'Previous day with stories',
    nextDay: 'Next day with stories',
    previousMonth: 'Previous month with stories',
    nextMonth: 'Next month with stories',
    previousYear: 'Previous year with stories',
    nextYear: 'Next year with stories',
    neighbours: 'Before and after',
  },

  pager: {
    label: 'Pages',
    page: (page, count) => `Page ${page} of ${count}`,
    previous: 'Previous page',
    next: 'Next page',
  },

  search: enSearch,

  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. It may be mistyped, or the page may have been removed.',
    try: 'You could go on from here:',
    byDate: 'Search by date',
    byYear: 'Stories by year',
  },

  saved: {
    title: 'Read later',
    description: 'The stories that you saved on this device.',
    text: 'What you save stays in the browser of this device: the newsroom doesn’t know of it, and no other device shows it. If you clear your browsing data, the list is gone. Saved stories can be read without a connection.',
    needsScript: 'This list needs JavaScript.',
  },

  offline: {
    title: 'No connection',
    text: 'The page that you asked for isn’t kept on this device. Open it again when you are connected.',
    search: 'The search needs a connection.',
  },

  footer: {
    drawings: 'Drawings beside the stories are illustrations, not photographs.',
  },

  imprint: {
    parent: 'Parent body',
    name: 'Publisher',
    responsible: 'Responsible for the content',
    address: 'Address',
    phone: 'Telephone',
    email: 'E-mail',
  },

  searchHelp: 'Search help',
  glossary: {
    title: 'Glossary',
    description:
      'Party cell, Party organisation, Party committee, standing committee, secretary: terms of Vietnamese political life, explained in brief.',
    introduction:
      'Terms of Vietnamese political life that stories use, explained in brief, with the Vietnamese word beside each.',
  },
};
