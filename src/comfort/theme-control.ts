import type { Language } from '../bulletin/language.ts';
import { COMFORT } from '../i18n/comfort.ts';
import { choose, currentLook, THEMES } from './look.ts';

/** Puts the choice between light and dark at the foot of the page, where it moves nothing. */
export function addThemeControl(language: Language): void {
  const words = COMFORT[language].theme;
  const select = document.createElement('select');
  select.append(...THEMES.map((theme) => new Option(words[theme], theme)));
  const show = () => {
    select.value = currentLook().theme;
  };
  show();
  addEventListener('look', show);
  select.addEventListener('change', () => {
    const theme = THEMES.find((one) => one === select.value);
    if (theme) choose({ ...currentLook(), theme });
  });
  const label = document.createElement('label');
  label.className = 'on-screen';
  label.append(`${words.label} `, select);
  document.querySelector('.footer')?.append(label);
}
