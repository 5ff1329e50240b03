import { WORDS } from './words.js';

/** Links to lists, with the numbers of their stories. */
export function links(kind, counted, name, language) {
  const { root, count } = WORDS[language];
  return counted
    .map(
      ([id, items]) =>
        `<li><a href="${root}${kind}/${id}/">${name(id)}</a> <span class="soft">${count(items.length)}</span></li>`,
    )
    .join('\n');
}
