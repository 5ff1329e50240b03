import { front } from './front.js';
import { nameOf } from './registers.js';
import { byDay } from './teaser.js';
import { escape, WORDS } from './words.js';

const PAGE_SIZE = 20;

function chunks(items) {
  return Array.from({ length: Math.ceil(items.length / PAGE_SIZE) }, (_, at) =>
    items.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE),
  );
}

const numbered = (address, number) => (number === 1 ? address : `${address}page/${number}/`);

function pager(address, number, count, words) {
  if (count === 1) return '';
  const link = (to, rel = '') => `<li><a${rel} href="${numbered(address, to)}">${to}</a></li>`;
  return `<nav class="pager ui" aria-label="${words.pages}"><ul class="plain">
${number > 1 ? link(number - 1, ' rel="prev"') : ''}
<li aria-current="page">${number} / ${count}</li>
${number < count ? link(number + 1, ' rel="next"') : ''}
${link(count)}
</ul></nav>`;
}

function pageHead(title, above, count, words) {
  const step = above ? `<li><a href="${words.root}${above}/">${words[above]}</a></li>` : '';
  return `<nav class="breadcrumb ui" aria-label="${words.here}"><ol class="plain">${step}</ol></nav>
<header class="page-head"><h1>${escape(title)}</h1><p class="ui soft">${words.count(count)}</p></header>
`;
}

/** All pages of lists in a language: each with its address, and a function that gives its main part. */
export function lists(stories, groups, language) {
  const words = WORDS[language];
  const other = WORDS[language === 'vi' ? 'en' : 'vi'];

  const plain = (path, section, title, main) => ({
    language,
    address: `${words.root}${path}`,
    twin: `${other.root}${path}`,
    section,
    title,
    main,
  });

  const paged = (path, section, title, items, { above, before = '' } = {}) =>
    chunks(items).map((chunk, at, { length }) =>
      plain(numbered(path, at + 1), section, title, () =>
        [
          pageHead(title, above, items.length, words),
          before,
          byDay(chunk, language),
          pager(`${words.root}${path}`, at + 1, length, words),
        ].join(''),
      ),
    );

  const named = (kind) =>
    [...groups[kind]].flatMap(([id, items]) =>
      paged(`${kind}/${id}/`, kind, nameOf(kind, id, language), items, { above: kind }),
    );

  const links = (kind, counted, name) =>
    counted
      .map(
        ([id, items]) =>
          `<li><a href="${words.root}${kind}/${id}/">${name(id)}</a> <span class="soft">${words.count(items.length)}</span></li>`,
      )
      .join('\n');

  const index = (kind) =>
    plain(`${kind}/`, kind, words[kind], () => {
      const entries = links(kind, [...groups[kind]], (id) => nameOf(kind, id, language));
      return `<header class="page-head"><h1>${words[kind]}</h1></header>\n<ul class="plain">${entries}</ul>`;
    });

  const year = ([id, items]) =>
    plain(`years/${id}/`, 'years', id, () => {
      const months = [...Map.groupBy(items, ({ data }) => data.months[0])].toReversed();
      const entries = links('months', months, (month) => month);
      return `${pageHead(id, 'years', items.length, words)}<ul class="plain months">${entries}</ul>`;
    });

  const calendar = (items) => {
    const days = [...Map.groupBy(items, ({ data }) => data.days[0])].toReversed();
    const entries = links('days', days, (date) => Number(date.slice(-2)));
    return `<p class="ui soft">${words.calendar}</p>\n<ul class="plain calendar ui">${entries}</ul>`;
  };

  const month = ([id, items]) =>
    paged(`months/${id}/`, 'years', id, items, { above: 'years', before: calendar(items) });

  const day = ([id, items]) =>
    plain(`days/${id}/`, 'years', id, () =>
      [pageHead(id, 'years', items.length, words), byDay(items, language)].join(''),
    );

  const standing = ([id, title]) =>
    plain(
      `${id}/`,
      id,
      title,
      () =>
        `<header class="page-head"><h1>${title}</h1></header><div class="prose prose-page"><p>${words.note}</p></div>`,
    );

  return [
    plain('', 'front', words.title, () => front(stories, groups, language)),
    ...Object.entries(words.standing).map(standing),
    ...paged('tin/', 'tin', words.tin, stories),
    ...['topics', 'places', 'authors', 'years'].map(index),
    ...['topics', 'places', 'authors'].flatMap(named),
    ...[...groups.years].map(year),
    ...[...groups.months].flatMap(month),
    ...[...groups.days].map(day),
  ];
}
