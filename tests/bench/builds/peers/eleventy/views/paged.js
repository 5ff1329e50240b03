import { facts } from './facts.js';
import { byDay } from './teaser.js';
import { escape, WORDS } from './words.js';

const PAGE_SIZE = 20;

const numbered = (path, number) => (number === 1 ? path : `${path}page/${number}/`);

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

/** The head of a list: what it stands under, its title, and how many stories it has. */
export function pageHead(title, above, count, language) {
  const words = WORDS[language];
  const step = above ? `<li><a href="${words.root}${above}/">${words[above]}</a></li>` : '';
  return `<nav class="breadcrumb ui" aria-label="${words.here}"><ol class="plain">${step}</ol></nav>
<header class="page-head"><h1>${escape(title)}</h1><p class="ui soft">${words.count(count)}</p></header>
`;
}

/** All pages of a list of stories. */
export function paged({ path, section, title, items, above, before = '' }, language) {
  const words = WORDS[language];
  const count = Math.ceil(items.length / PAGE_SIZE);
  return Array.from({ length: count }, (_, at) =>
    facts(language, numbered(path, at + 1), section, title, () =>
      [
        pageHead(title, above, items.length, language),
        before,
        byDay(items.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE), language),
        pager(`${words.root}${path}`, at + 1, count, words),
      ].join(''),
    ),
  );
}
