import { nameOf } from './registers.js';
import { day, escape, fullDate, shortDate, WORDS } from './words.js';

/** A story in a list. */
export function row({ url, data, page }, language) {
  const [topic] = data.topics;
  const picture = data.alt
    ? `<div class="teaser-picture"><img src="/tin/${idOf(page)}/tranh.svg" width="800" height="450" alt="" loading="lazy" decoding="async"></div>`
    : '';
  return `<li><article class="teaser teaser-row" data-story="${idOf(page)}">${picture}
<div class="teaser-words"><p class="teaser-kicker ui"><a href="${WORDS[language].root}topics/${topic}/">${nameOf('topics', topic, language)}</a></p>
<h3 class="teaser-title"><a href="${url}">${escape(data.title)}</a></h3>
<p class="teaser-text">${escape(data.description)}</p>
<p class="teaser-meta ui soft">${nameOf('places', data.place, language)}</p></div></article></li>
`;
}

/** A story beside another. */
export function brief({ url, date, data, page }, language) {
  return `<li><article class="teaser teaser-brief" data-story="${idOf(page)}"><div class="teaser-words"><h3 class="teaser-title"><a href="${url}">${escape(data.title)}</a></h3>
<p class="teaser-meta ui soft"><time datetime="${day(date)}">${shortDate(date)}</time> · ${nameOf('places', data.place, language)}</p></div></article></li>
`;
}

function idOf({ inputPath }) {
  return inputPath.split('/').at(-2);
}

/** Stories under the dates of their days. */
export function byDay(stories, language) {
  return [...Map.groupBy(stories, ({ date }) => day(date))]
    .map(
      ([date, group]) =>
        `<section class="day"><h2 class="day-date ui"><time datetime="${date}">${fullDate(group[0].date, language)}</time></h2><ul class="plain day-stories">
${group.map((story) => row(story, language)).join('')}</ul></section>
`,
    )
    .join('');
}
