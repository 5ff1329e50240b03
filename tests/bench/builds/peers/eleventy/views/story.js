import { nameOf, REGISTERS } from './registers.js';
import { brief } from './teaser.js';
import { day, escape, fullDate, WORDS } from './words.js';

const RELATED = 4;

function related(id, title, stories, language) {
  if (stories.length === 0) return '';
  return `<section aria-labelledby="${id}"><h2 class="section-head" id="${id}">${title}</h2><ul class="plain related">
${stories.map((story) => brief(story, language)).join('')}</ul></section>
`;
}

function neighbour(story, rel, label) {
  return story
    ? `<p><span class="ui soft">${label}</span><br><a rel="${rel}" href="${story.url}">${escape(story.data.title)}</a></p>`
    : '';
}

/** The main part of an article's page. */
export function story(data, archive, language) {
  const { topics, authors, page } = data;
  const words = WORDS[language];
  const id = page.inputPath.split('/').at(-2);
  const link = (kind, key) => `<a href="${words.root}${kind}/${key}/">${nameOf(kind, key, language)}</a>`;
  const chain = [data.place, ...REGISTERS.places[data.place].parents].map((key) => link('places', key));
  const figure = data.alt
    ? `<figure class="story-photo"><img src="/tin/${id}/tranh.svg" width="800" height="450" alt="${data.alt}" loading="eager" decoding="async" fetchpriority="high"><figcaption class="ui">${data.caption}</figcaption></figure>`
    : '';
  const { older, newer } = archive.around(page.url);
  const others = (stories) => stories.filter(({ url }) => url !== page.url).slice(0, RELATED);
  return `<article class="story" data-story="${id}"><header class="story-head">
<p class="teaser-kicker ui">${link('topics', topics[0])}</p>
<h1>${escape(data.title)}</h1>
<p class="story-lead">${escape(data.description)}</p>
<div class="story-facts ui">
<p>${words.words} ${authors.map((author) => link('authors', author)).join(', ')}</p>
<p><time datetime="${day(page.date)}">${fullDate(page.date, language)}</time></p>
<p><span class="place-line">${chain.join(', ')}</span></p>
</div></header>
${figure}
<div class="prose">${data.content}</div>
<footer class="story-foot"><p class="ui">${words.topics}: ${topics.map((topic) => link('topics', topic)).join(', ')}</p></footer></article>
<div class="story-after">
<nav class="neighbours" aria-label="${words.around}">
${neighbour(older, 'prev', words.older)}
${neighbour(newer, 'next', words.newer)}
</nav>
${related('same_topic', words.sameTopic, others(archive.newest('topics', topics[0], RELATED + 1)), language)}
${related('same_place', words.samePlace, others(archive.newest('places', data.place, RELATED + 1)), language)}
</div>`;
}
