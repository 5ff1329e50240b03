import { element } from '../dom/element.ts';
import { KEPT_PAGES } from '../i18n/kept-pages.ts';
import { bulletinAddress, cacheNames } from './names.ts';

interface Kept {
  readonly url: string;
  readonly title: string;
  readonly language: string;
}

/** The pages that this device keeps, the last one first. */
async function keptPages(): Promise<readonly Kept[]> {
  const pages = await caches.open(cacheNames(bulletinAddress()).pages);
  const kept: Kept[] = [];
  for (const { url } of await pages.keys()) {
    const html = (await (await pages.match(url))?.text()) ?? '';
    const page = new DOMParser().parseFromString(html, 'text/html');
    const title = page.querySelector('h1')?.textContent ?? '';
    kept.unshift({ url, title: title.trim(), language: page.documentElement.lang });
  }
  return kept;
}

function itemOf({ url, title, language }: Kept): HTMLElement {
  return element('li', {}, element('a', { href: url, lang: language }, title === '' ? url : title));
}

/** Shows the pages that can be read without a connection; where the page stands in for another, it gives way once that can be had. */
export async function showKeptPages(place: HTMLElement): Promise<void> {
  const kept = await keptPages().catch(() => []);
  const names = Object.entries(KEPT_PAGES).filter(([language]) =>
    place.dataset.keptPages?.includes(language),
  );
  const heading = names.map(([, words]) => words.kept).join(' · ');
  if (kept.length > 0)
    place.append(element('h2', { class: 'section-head' }, heading), element('ul', {}, ...kept.map(itemOf)));
  addEventListener('online', () => {
    location.reload();
  });
}
