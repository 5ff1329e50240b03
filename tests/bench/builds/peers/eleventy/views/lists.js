import { dayPage, monthPages, yearPage } from './archive-lists.js';
import { facts } from './facts.js';
import { front } from './front.js';
import { links } from './links.js';
import { paged } from './paged.js';
import { nameOf } from './registers.js';
import { WORDS } from './words.js';

function namedPages(kind, groups, language) {
  return [...groups[kind]].flatMap(([id, items]) => {
    const title = nameOf(kind, id, language);
    return paged({ path: `${kind}/${id}/`, section: kind, title, items, above: kind }, language);
  });
}

function indexPage(kind, groups, language) {
  const title = WORDS[language][kind];
  return facts(language, `${kind}/`, kind, title, () => {
    const entries = links(kind, [...groups[kind]], (id) => nameOf(kind, id, language), language);
    return `<header class="page-head"><h1>${title}</h1></header>\n<ul class="plain">${entries}</ul>`;
  });
}

function standingPage([id, title], language) {
  const { note } = WORDS[language];
  return facts(
    language,
    `${id}/`,
    id,
    title,
    () =>
      `<header class="page-head"><h1>${title}</h1></header><div class="prose prose-page"><p>${note}</p></div>`,
  );
}

/** All pages of a language but the articles. */
export function lists(stories, groups, language) {
  const { title, standing, tin } = WORDS[language];
  return [
    facts(language, '', 'front', title, () => front(stories, groups, language)),
    ...Object.entries(standing).map((page) => standingPage(page, language)),
    ...paged({ path: 'tin/', section: 'tin', title: tin, items: stories }, language),
    ...['topics', 'places', 'authors', 'years'].map((kind) => indexPage(kind, groups, language)),
    ...['topics', 'places', 'authors'].flatMap((kind) => namedPages(kind, groups, language)),
    ...[...groups.years].map((group) => yearPage(group, language)),
    ...[...groups.months].flatMap((group) => monthPages(group, language)),
    ...[...groups.days].map((group) => dayPage(group, language)),
  ];
}
