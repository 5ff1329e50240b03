import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COMFORT } from '../../src/i18n/comfort.ts';
import { KEPT_PAGES } from '../../src/i18n/kept-pages.ts';
import { strings } from '../../src/i18n/strings.ts';
import { sitDown } from './reader.ts';
import { type Viewer, view } from './viewer.ts';

const STORY = '/tin/hop-mau-day-du/';
const words = strings('vi');

describe('stories that a reader saves', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view({ viewport: { width: 360, height: 800 } });
  });
  beforeEach(async () => {
    await viewer.open('fixture', STORY);
    await viewer.page.evaluate(() => {
      localStorage.clear();
    });
    await viewer.page.reload();
  });
  afterAll(() => viewer.leave());

  const save = () => viewer.page.getByRole('button', { name: words.article.tools.save }).first();
  const status = () => viewer.page.locator('.story-tools').first().getByRole('status').innerText();
  const list = () => viewer.page.locator('[data-saved-stories]');

  test('stand in a list of this device, until they are taken from it', async () => {
    await save().click();
    await expect.poll(status).toBe(COMFORT.vi.saved.done);
    expect(await save().getAttribute('aria-pressed')).toBe('true');
    const title = (await viewer.page.locator('h1').innerText()).replaceAll('\u00A0', ' ');
    await viewer.open('fixture', '/doc-sau/');
    await list().getByRole('link').waitFor();
    expect((await list().getByRole('link').innerText()).replaceAll('\u00A0', ' ')).toBe(title);
    await list().getByRole('button').click();
    expect(await list().innerText()).toBe(KEPT_PAGES.vi.saved.none);
    expect(await viewer.page.evaluate(() => document.activeElement?.matches('[data-saved-stories]'))).toBe(
      true,
    );
  });

  test('are marked on their pages, and saved by the keyboard, too', async () => {
    await save().focus();
    await viewer.page.keyboard.press('Enter');
    await expect.poll(status).toBe(COMFORT.vi.saved.done);
    await viewer.page.reload();
    await expect.poll(() => save().getAttribute('aria-pressed')).toBe('true');
    await save().click();
    await expect.poll(status).toBe(COMFORT.vi.saved.undone);
    await viewer.open('fixture', '/en/saved/');
    await expect.poll(() => list().innerText()).toBe(KEPT_PAGES.en.saved.none);
  });

  test.each(['{"a":1}', '[1, null, {"url":"/x"}]', 'no'])(
    'are none where what is kept is %s',
    async (kept) => {
      await viewer.page.evaluate((text) => {
        localStorage.setItem('ban-tin-saved /', text);
      }, kept);
      await viewer.open('fixture', '/doc-sau/');
      await expect.poll(() => list().innerText()).toBe(KEPT_PAGES.vi.saved.none);
    },
  );

  test('can’t be where the browser keeps nothing, and it says so', async () => {
    await viewer.page.evaluate(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
    await save().click();
    await expect.poll(status).toBe(COMFORT.vi.saved.refused);
    expect(await save().getAttribute('aria-pressed')).toBe('false');
  });
});

test('without scripts the list says what it needs, and offers no button', async () => {
  const reader = await sitDown('fixture', 360);
  await reader.open('/doc-sau/');
  expect(await reader.page.locator('main').innerText()).toContain(words.saved.needsScript);
  expect(await reader.page.locator('main button').count()).toBe(0);
  await reader.leave();
});
