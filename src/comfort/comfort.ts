import { startOffline } from '../offline/start.ts';
import { openLetterForms } from './letter-forms.ts';
import { startMyPlaces } from './my-places/start.ts';
import { followLook } from './look.ts';
import { savedStories } from './saved-stories.ts';
import { startStoryTools } from './story-tools.ts';
import { addThemeControl } from './theme-control.ts';

/** The one script of every page. It comes when the page is read; what is seldom used is loaded where it is used. */
export function startComfort(): void {
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  followLook();
  startStoryTools(language);
  openLetterForms();
  startMyPlaces(language);
  startOffline(savedStories().map(({ url }) => url));
  addThemeControl(language);
  const kept = document.querySelector<HTMLElement>('[data-kept-pages]');
  if (kept) void import('../offline/kept-list.ts').then(({ showKeptPages }) => showKeptPages(kept));
  const saved = document.querySelector<HTMLElement>('[data-saved-stories]');
  if (saved)
    void import('./saved-page.ts').then(({ showSavedPage }) => {
      showSavedPage(saved, language);
    });
}
