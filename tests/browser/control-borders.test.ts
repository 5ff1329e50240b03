import { expect, test } from 'vitest';
import { contrast } from '../styles/contrast.ts';
import { view } from './viewer.ts';

/** Where a reader fills in and presses: a search with a filter's tag and its fields. */
const SEARCH = '/tim-kiem/?q=chi+bộ&noi=tuyen-quang';

/** `#rrggbb` of a colour that an element is computed to have. */
function hex(colour: string): string {
  const parts = colour.match(/\d+/g) ?? [];
  return `#${parts
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

// WCAG 2.2, 1.4.11: what is needed to see a control has a contrast of at least 3 : 1 with what it stands on.
test.each(['light', 'dark'] as const)(
  'each control that has a border is seen by it, %s',
  async (colorScheme) => {
    const viewer = await view({ colorScheme, viewport: { width: 1280, height: 900 } });
    await viewer.open('real', SEARCH);
    await viewer.page.locator('[data-search-chips] button').waitFor();
    const controls = await viewer.page.evaluate(() =>
      [...document.querySelectorAll('main button, main input, main select')].flatMap((control) => {
        const { borderBottomColor, borderBottomWidth, borderBottomStyle } = getComputedStyle(control);
        const isBordered = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0;
        // Browsers draw boxes to tick by themselves.
        const isOwn = control instanceof HTMLInputElement && /checkbox|radio/.test(control.type);
        return isBordered && !isOwn && control.getClientRects().length > 0
          ? [{ name: control.outerHTML.slice(0, 60), border: borderBottomColor }]
          : [];
      }),
    );
    const page = hex(
      await viewer.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    );
    expect(controls.length).toBeGreaterThan(0);
    expect(controls.filter(({ border }) => contrast(hex(border), page) < 3)).toEqual([]);
    await viewer.leave();
  },
);
