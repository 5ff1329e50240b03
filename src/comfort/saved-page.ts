import type { Language } from '../bulletin/language.ts';
import { KEPT_PAGES } from '../i18n/kept-pages.ts';
import { keepForLater } from '../offline/start.ts';
import { forgetStory, type SavedStory, savedStories } from './saved-stories.ts';

/** Shows the stories that the reader saved, each with a button that takes it from the list. */
function showSavedStories(place: HTMLElement, language: Language): void {
  const words = KEPT_PAGES[language].saved;
  const itemOf = ({ url, title, language: own }: SavedStory) => {
    const link = document.createElement('a');
    link.href = url;
    link.lang = own;
    link.textContent = title;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.remove;
    button.setAttribute('aria-label', words.removeStory(title));
    button.addEventListener('click', () => {
      forgetStory(url);
      show();
      // What had the focus is gone.
      place.querySelector('button')?.focus();
      place.tabIndex = -1;
      if (savedStories().length === 0) place.focus();
    });
    const item = document.createElement('li');
    item.append(link, ' ', button);
    return item;
  };
  function show(): void {
    const stories = savedStories();
    const list = document.createElement('ul');
    list.className = 'plain';
    list.append(...stories.map(itemOf));
    place.replaceChildren(stories.length > 0 ? list : words.none);
  }
  show();
  addEventListener('storage', show);
}

/** A button that has the newest stories kept, for those who are no longer asked what their line costs. */
function newestButton(language: Language): Node {
  const words = KEPT_PAGES[language].newest;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.ask;
  button.addEventListener('click', () => {
    status.textContent = words.busy;
    const saved = savedStories().map(({ url }) => url);
    void keepForLater({ saved, newest: true }).then((isKept) => {
      status.textContent = isKept ? words.done : words.failed;
    });
  });
  const line = document.createElement('p');
  line.append(button, ' ', status);
  return line;
}

/** Fills the page of saved stories; where the browser keeps pages, the newest can be had, too. */
export function showSavedPage(place: HTMLElement, language: Language): void {
  showSavedStories(place, language);
  if ('serviceWorker' in navigator && navigator.serviceWorker.controller) place.after(newestButton(language));
}
