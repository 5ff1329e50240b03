import { openLetterForms } from './letter-forms.ts';
import { followLook } from './look.ts';
import { startStoryTools } from './story-tools.ts';
import { addThemeControl } from './theme-control.ts';

/** The one script of every page. It comes when the page is read; what is seldom used is loaded where it is used. */
export function startComfort(): void {
  followLook();
  startStoryTools();
  openLetterForms();
  addThemeControl(document.documentElement.lang === 'en' ? 'en' : 'vi');
}
