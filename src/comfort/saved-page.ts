import type { Language } from '../bulletin/language.ts';
import { button, element } from '../dom/element.ts';
import { KEPT_PAGES } from '../i18n/kept-pages.ts';
import { keepForLater } from '../offline/start.ts';
import { forgetStory, type SavedStory, savedStories } from './saved-stories.ts';

/** Shows the stories that the reader saved, each with a button that takes it from the list. */
function showSavedStories(place: HTMLElement, language: Language): void {
  const words = KEPT_PAGES[language].saved;
  const itemOf = ({ url, title, language: own }: SavedStory) => {
    const remove = (): void => {
      forgetStory(url);
      show();
      // What had the focus is gone.
      place.querySelector('button')?.focus();
      place.tabIndex = -1;
      if (savedStories().length === 0) place.focus();
    };
    const link = element('a', { href: url, lang: own }, title);
    const end = button(words.remove, remove, { 'aria-label': words.removeStory(title) });
    return element('li', {}, link, ' ', end);
  };
  function show(): void {
    const stories = savedStories();
    place.replaceChildren(
      stories.length > 0 ? element('ul', { class: 'plain' }, ...stories.map(itemOf)) : words.none,
    );
  }
  show();
  addEventListener('storage', show);
}

/** A button that has the newest stories kept, for those who are no longer asked what their line costs. */
function newestButton(language: Language): Node {
  const words = KEPT_PAGES[language].newest;
  const status = element('span', { role: 'status' });
  const ask = (): void => {
    status.textContent = words.busy;
    const saved = savedStories().map(({ url }) => url);
    void keepForLater({ saved, newest: true }).then((isKept) => {
      status.textContent = isKept ? words.done : words.failed;
    });
  };
  return element('p', {}, button(words.ask, ask), ' ', status);
}

/** Fills the page of saved stories; where the browser keeps pages, the newest can be had, too. */
export function showSavedPage(place: HTMLElement, language: Language): void {
  showSavedStories(place, language);
  if ('serviceWorker' in navigator && navigator.serviceWorker.controller) place.after(newestButton(language));
}
