import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { COMFORT } from '../../src/i18n/comfort.ts';
import { colours } from '../styles/style-sheets.ts';
import { sitDown } from './reader.ts';
import { type Viewer, view } from './viewer.ts';

const STORY = '/tin/hop-mau-day-du/';
const words = COMFORT.vi.theme;
const paper = colours().get('--paper');

/** `#rrggbb` as browsers give it. */
function asComputed(colour = ''): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}

describe.each(['light', 'dark'] as const)('the theme that a reader chooses on a %s device', (colorScheme) => {
  const other = colorScheme === 'light' ? 'dark' : 'light';
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view({ colorScheme, viewport: { width: 360, height: 800 } });
  });
  afterEach(async () => {
    await viewer.page.evaluate(() => {
      localStorage.clear();
    });
  });
  afterAll(() => viewer.leave());

  const choose = (label: string) => viewer.page.getByLabel(words.label).selectOption({ label });
  const ground = () => viewer.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  /** What browsers take for their own bars and for the blank page. */
  const told = () =>
    viewer.page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name*=color]')]
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ content }) => content),
    );

  test('is that of the device until then, and again when it is chosen', async () => {
    await viewer.open('fixture', STORY);
    expect(await ground()).toBe(asComputed(paper?.[colorScheme]));
    const before = await told();
    expect(before.includes(paper?.dark ?? '')).toBe(colorScheme === 'dark');
    expect(before.at(-1)).toBe('light dark');
    await choose(words[other]);
    await choose(words['light dark']);
    expect(await ground()).toBe(asComputed(paper?.[colorScheme]));
    expect(await told()).toEqual(before);
  });

  test('is there at once, with the bars around the page, and on every page from its first picture on', async () => {
    await viewer.open('fixture', STORY);
    await choose(words[other]);
    expect(await ground()).toBe(asComputed(paper?.[other]));
    // The script of the page never comes; that of its look does.
    await viewer.page.route(/\/Page\.[^/]*\.js$/, (route) => route.abort());
    for (const path of ['/', '/en/stories/dinh-chinh/', '/tim-kiem/']) {
      await viewer.open('fixture', path);
      expect(await ground(), path).toBe(asComputed(paper?.[other]));
      const [bar, ...more] = await told();
      expect(bar === paper?.dark, path).toBe(other === 'dark');
      expect(more.at(-1)).toBe(other);
    }
    await viewer.page.unroute(/\/Page\.[^/]*\.js$/);
  });

  test('darkens pictures where the page is dark', async () => {
    await viewer.open('fixture', STORY);
    const light = () =>
      viewer.page.evaluate(() => getComputedStyle(document.images[0] ?? document.body).filter);
    for (const theme of ['light', 'dark'] as const) {
      await choose(words[theme]);
      expect(await light()).toBe(theme === 'dark' ? 'brightness(0.88)' : 'none');
    }
  });

  test('is not on paper', async () => {
    await viewer.open('fixture', STORY);
    await choose(words.dark);
    await viewer.page.emulateMedia({ media: 'print', colorScheme });
    expect(await ground()).toBe(asComputed(paper?.light));
    await viewer.page.emulateMedia({ media: null, colorScheme });
  });

  test('is followed by other tabs and by pages that a reader goes back to', async () => {
    await viewer.open('fixture', STORY);
    const tab = await viewer.page.context().newPage();
    await tab.goto(viewer.page.url());
    await choose(words[other]);
    await expect.poll(() => tab.getByLabel(words.label).inputValue()).toBe(other);
    expect(await tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(other);
    await tab.close();
    await viewer.page.getByRole('link', { name: 'English' }).click();
    await viewer.page.getByLabel(COMFORT.en.theme.label).selectOption(colorScheme);
    await viewer.page.goBack();
    await expect.poll(() => viewer.page.getByLabel(words.label).inputValue()).toBe(colorScheme);
    expect(await ground()).toBe(asComputed(paper?.[colorScheme]));
  });

  test('is chosen by the keyboard', async () => {
    await viewer.open('fixture', STORY);
    await viewer.page.getByLabel(words.label).focus();
    await viewer.page.keyboard.press('End');
    expect(await ground()).toBe(asComputed(paper?.dark));
  });
});

test('without scripts no theme is offered', async () => {
  const reader = await sitDown('fixture', 360);
  await reader.open(STORY);
  expect(await reader.page.locator('.footer select').count()).toBe(0);
  await reader.leave();
});
