import { nameOf, REGISTERS } from './registers.js';
import { brief, byDay, row } from './teaser.js';
import { WORDS } from './words.js';

/** The main part of the front page. */
export function front(stories, groups, language) {
  const { root } = WORDS[language];
  const pictured = stories.filter(({ data }) => data.alt).slice(0, 4);
  const sections = [...groups.topics].map(
    ([topic, items]) =>
      `<section><h2 class="section-head"><a href="${root}topics/${topic}/">${nameOf('topics', topic, language)}</a></h2><ul class="plain">
${items
  .slice(0, 3)
  .map((story) => brief(story, language))
  .join('')}</ul></section>`,
  );
  const provinces = [...groups.places]
    .filter(([place]) => REGISTERS.places[place].parents.length === 0)
    .map(
      ([place, items]) =>
        `<li><a href="${root}places/${place}/">${nameOf('places', place, language)}</a> ${items.length}</li>`,
    );
  return `<ul class="plain front-lead">${pictured.map((story) => row(story, language)).join('')}</ul>
${byDay(stories.slice(0, 10), language)}${sections.join('\n')}<ul class="plain">${provinces.join('\n')}</ul>`;
}
