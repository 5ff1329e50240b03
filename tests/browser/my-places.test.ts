import type { Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MY_PLACES_WORDS } from '../../src/i18n/my-places.ts';
import { sitDown } from './reader.ts';
import { type Viewer, view } from './viewer.ts';

const STORY = '/tin/hop-mau-day-du/';
const COMMUNE = '/dia-phuong/dai-mau/xa-dong-tam/';
const words = MY_PLACES_WORDS.vi;

describe.each(['fixture', 'under-a-path'] as const)(
  'the places of a reader with a phone, on the site "%s"',
  (site) => {
    let viewer: Viewer;
    beforeAll(async () => {
      viewer = await view();
      await viewer.page.setViewportSize({ width: 360, height: 740 });
    });
    beforeEach(() => viewer.open(site, COMMUNE));
    afterEach(async () => {
      await viewer.page.evaluate(() => {
        localStorage.clear();
      });
    });
    afterAll(() => viewer.leave());

    const add = () => viewer.page.getByRole('button', { name: words.add });
    const pressed = () => add().getAttribute('aria-pressed');
    const section = () => viewer.page.locator('[data-my-places]');
    const status = () => viewer.page.getByRole('status').first().innerText();
    const rows = () => section().getByRole('link').allInnerTexts();

    test('are added on the page of a place, said aloud, and removed again', async () => {
      await add().click();
      await expect.poll(pressed).toBe('true');
      expect(await status()).toBe(words.added('xã Đồng Tâm Mẫu'));
      expect(await viewer.page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
        `✓ ${words.add}`,
      );
      await viewer.page.reload();
      await expect.poll(pressed).toBe('true');
      await add().click();
      await expect.poll(pressed).toBe('false');
      expect(await status()).toBe(words.removed('xã Đồng Tâm Mẫu'));
    });

    test('stand on the front page with their newest stories, in the language of the page', async () => {
      await add().click();
      await expect.poll(pressed).toBe('true');
      await viewer.open(site, '/');
      await expect.poll(rows).toContain('Xã Đồng Tâm Mẫu');
      expect((await rows()).length).toBeGreaterThan(1);
      await section().getByRole('link').nth(1).click();
      expect(await viewer.page.locator('h1').innerText()).not.toBe('');
      await viewer.open(site, '/en/');
      await expect.poll(rows).toContain('Đồng Tâm Mẫu Commune');
      expect(await section().locator('h3 [lang=vi]').innerText()).toBe('Đồng Tâm Mẫu');
    });

    test('are removed there, with the focus where it helps', async () => {
      await add().click();
      await expect.poll(pressed).toBe('true');
      await viewer.open(site, '/dia-phuong/dai-mau/');
      await add().click();
      await expect.poll(pressed).toBe('true');
      await viewer.open(site, '/');
      const remove = (name: string) => section().getByRole('button', { name: words.removeNamed(name) });
      const focused = () =>
        viewer.page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id,
        );
      await remove('Tỉnh Đại Mẫu').press('Enter');
      await expect.poll(() => section().locator('section').count()).toBe(1);
      expect(await focused()).toBe(words.removeNamed('Xã Đồng Tâm Mẫu'));
      await remove('Xã Đồng Tâm Mẫu').press('Enter');
      await expect.poll(focused).toBe('my_places');
      expect(await section().getByRole('status').innerText()).toBe(words.removed('xã Đồng Tâm Mẫu'));
      await viewer.page.reload();
      await viewer.page.waitForLoadState('networkidle');
      expect(await section().isHidden()).toBe(true);
    });

    test('can be added at the end of a story, too', async () => {
      await viewer.open(site, STORY);
      await add().click();
      await expect.poll(pressed).toBe('true');
      await viewer.open(site, '/');
      await expect.poll(rows).toContain('Xã Đồng Tâm Mẫu');
    });

    test('are said to be unreachable where their stories can’t be loaded, and can be removed still', async () => {
      await viewer.page.evaluate(() => {
        const [key] = Object.keys(localStorage);
        localStorage.setItem(key ?? '', JSON.stringify([{ id: 'khong-co/xa-nao', name: 'xã Nào' }]));
      });
      await viewer.open(site, '/');
      await expect.poll(() => section().innerText()).toContain(words.failed);
      await section().getByRole('button').click();
      await expect.poll(() => section().locator('section').count()).toBe(0);
    });

    test('cost a reader who has none nothing beside the script of every page', async () => {
      const loadedBy = async (path: string): Promise<readonly string[]> => {
        const loaded: string[] = [];
        const note = (request: Request) => loaded.push(new URL(request.url()).pathname);
        viewer.page.on('request', note);
        await viewer.open(site, path);
        await viewer.page.waitForLoadState('networkidle');
        viewer.page.off('request', note);
        return loaded.filter((file) => /\.js(?:on)?$/.test(file)).sort();
      };
      expect(await loadedBy('/')).toEqual(await loadedBy('/theo-doi/'));
      await viewer.open(site, '/');
      expect(await section().isHidden()).toBe(true);
    });

    test('have no button where the browser keeps nothing', async () => {
      await viewer.page.context().addInitScript(() => {
        if (location.search !== '?forbidden') return;
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
      });
      await viewer.open(site, `${COMMUNE}?forbidden`);
      await viewer.page.waitForLoadState('networkidle');
      expect(await add().count()).toBe(0);
      await viewer.open(site, '/');
    });
  },
);

describe('with scripts off', () => {
  test('no page has a button for places, and the front page nothing of them', async () => {
    const reader = await sitDown('fixture', 360);
    for (const path of [STORY, COMMUNE, '/', '/theo-doi/']) {
      await reader.open(path);
      expect(await reader.page.getByRole('button', { name: words.add }).count()).toBe(0);
      expect(await reader.page.getByText(words.title, { exact: true }).count()).toBe(0);
    }
    expect(reader.complaints).toEqual([]);
    await reader.leave();
  });
});
