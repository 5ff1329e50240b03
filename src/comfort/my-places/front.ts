import type { Language } from '../../bulletin/language.ts';
import { button, element } from '../../dom/element.ts';
import type { NewsItem, PlaceNews } from '../../feeds/place-news.ts';
import { MY_PLACES_WORDS } from '../../i18n/my-places.ts';
import { keepPlaces, type KeptPlace, keptPlaces } from './kept-places.ts';

/** Stories shown of each place; its page has the others. */
const SHOWN = 3;

function isNews(news: unknown): news is PlaceNews {
  return typeof news === 'object' && news !== null && 'stories' in news && Array.isArray(news.stories);
}

/** The newest stories of a place; undefined where they can't be had. `root` is what addresses of places begin with. */
async function load({ id }: KeptPlace, root: string): Promise<PlaceNews | undefined> {
  try {
    const answer = await fetch(`${root}${id}/newest.json`);
    const news: unknown = answer.ok ? await answer.json() : undefined;
    return isNews(news) ? news : undefined;
  } catch {
    return undefined;
  }
}

function storyRow({ title, href, date, language: foreign }: NewsItem, language: Language): HTMLElement {
  const link = element('a', { href, ...(foreign && { lang: foreign, hreflang: foreign }) }, title);
  const label = foreign ? [` (${MY_PLACES_WORDS[language].otherLanguage})`] : [];
  return element('li', {}, link, element('span', { class: 'ui soft' }, ...label, ` · ${date}`));
}

/** A name of which the beginning is Vietnamese, on a page in whatever language. */
function named(name: string, vietnamese: number, language: Language): readonly (string | Node)[] {
  if (language === 'vi') return [name];
  return [element('span', { lang: 'vi' }, name.slice(0, vietnamese)), name.slice(vietnamese)];
}

/** The front page; `root` is what addresses of places begin with. */
interface Front {
  readonly root: string;
  readonly language: Language;
}

/** The box of a place: its name with the button that removes it, and its newest stories or why there are none. */
function placeNodes(
  place: KeptPlace,
  news: PlaceNews | undefined,
  { root, language }: Front,
  remove: () => void,
): readonly Node[] {
  const words = MY_PLACES_WORDS[language];
  const { name, vietnamese, href, stories } = news ?? {
    name: place.name,
    vietnamese: 0,
    href: `${root}${place.id}/`,
    stories: [],
  };
  const link = element('a', { href }, ...named(name, vietnamese, language));
  const end = button(words.remove, remove, { 'aria-label': words.removeNamed(name) });
  const rows = stories.slice(0, SHOWN).map((item) => storyRow(item, language));
  return [
    element('h3', { class: 'ui' }, link, ' ', end),
    rows.length > 0
      ? element('ul', { class: 'plain' }, ...rows)
      : element('p', { class: 'ui soft' }, news ? words.none : words.failed),
  ];
}

/** Makes the section of the places that are kept, in its box; gives what brings it up to date. */
function createSection(box: HTMLElement, language: Language): () => void {
  const words = MY_PLACES_WORDS[language];
  const root = box.dataset.myPlaces ?? '';
  const title = element('h2', { class: 'section-head', id: 'my_places', tabindex: '-1' }, words.title);
  const status = element('p', { class: 'ui', role: 'status' });
  const list = element('div', { class: 'my-places' });
  const shown = new Map<string, HTMLElement>();
  box.append(title, status, list, element('p', { class: 'ui soft' }, words.note));
  box.hidden = false;

  function remove(place: KeptPlace): void {
    const ids = [...shown.keys()];
    const at = ids.indexOf(place.id);
    const next = shown.get(ids[at + 1] ?? ids[at - 1] ?? '');
    keepPlaces((keptPlaces() ?? []).filter(({ id }) => id !== place.id));
    update();
    status.textContent = words.removed(place.name);
    // The button that had the focus is gone.
    (next?.querySelector('button') ?? title).focus();
  }

  /** Shows the places that are kept now; those that are shown already stay as they are. */
  function update(): void {
    const places = keptPlaces() ?? [];
    for (const [id, section] of [...shown]) {
      if (places.some((place) => place.id === id)) continue;
      section.remove();
      shown.delete(id);
    }
    for (const place of places.filter(({ id }) => !shown.has(id))) {
      const section = element('section');
      shown.set(place.id, section);
      list.append(section);
      void load(place, root).then((news) => {
        section.append(
          ...placeNodes(place, news, { root, language }, () => {
            remove(place);
          }),
        );
      });
    }
  }
  return update;
}

let update: (() => void) | undefined;

/** Shows the newest stories of the places that are kept, in their box on the front page. */
export function showPlaces(box: HTMLElement, language: Language): void {
  update = update ?? createSection(box, language);
  update();
}
