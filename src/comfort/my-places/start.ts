import type { Language } from '../../bulletin/language.ts';
import { keptPlaces } from './kept-places.ts';

/** Shows on a button whether its place is kept. */
function mark(button: HTMLButtonElement): void {
  const places = keptPlaces();
  if (places === undefined) return;
  const isKept = places.some(({ id }) => id === button.dataset.place);
  button.setAttribute('aria-pressed', String(isKept));
  button.hidden = false;
  const [tick] = button.children;
  if (tick instanceof HTMLElement) tick.hidden = !isKept;
}

/**
 * Gives the page what it has for readers who keep places: the button that adds one, and on the front page the newest
 * stories of those that are kept. What they do is loaded when it is needed.
 */
export function startMyPlaces(language: Language): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-place]')];
  for (const button of buttons) {
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    button.after(' ', status);
    // For those who see it; others are told that the button is pressed.
    const tick = document.createElement('span');
    tick.setAttribute('aria-hidden', 'true');
    tick.append('✓ ');
    button.prepend(tick);
    button.addEventListener('click', () => {
      void import('./toggle.ts').then(({ toggle }) => {
        status.textContent = toggle(button, language);
        mark(button);
      });
    });
  }
  const front = document.querySelector<HTMLElement>('[data-my-places]');
  function show(): void {
    buttons.forEach(mark);
    if (front && (!front.hidden || keptPlaces()?.length))
      void import('./front.ts').then(({ showPlaces }) => {
        showPlaces(front, language);
      });
  }
  show();
  // Another tab may have changed the list, or the reader comes back to this page.
  addEventListener('storage', show);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show();
  });
}
