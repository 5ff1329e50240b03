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
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.lang = language;
  link.textContent = title === '' ? url : title;
  item.append(link);
  return item;
}

/** Shows the pages that can be read without a connection; where the page stands in for another, it gives way once that can be had. */
export async function showKeptPages(place: HTMLElement): Promise<void> {
  const kept = await keptPages().catch(() => []);
  const heading = document.createElement('h2');
  heading.className = 'section-head';
  const names = Object.entries(KEPT_PAGES).filter(([language]) =>
    place.dataset.keptPages?.includes(language),
  );
  heading.textContent = names.map(([, words]) => words.kept).join(' · ');
  const list = document.createElement('ul');
  list.append(...kept.map(itemOf));
  if (kept.length > 0) place.append(heading, list);
  addEventListener('online', () => {
    location.reload();
  });
}
