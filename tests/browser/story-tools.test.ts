import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { sitDown } from './reader.ts';
import { type Viewer, view } from './viewer.ts';

const STORY = '/tin/hop-mau-day-du/';
const ADDRESS = `https://bantin.example${STORY}`;
const words = strings('vi').article.tools;

describe('the tools of a story', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view();
  });
  beforeEach(async () => {
    await viewer.page.setViewportSize({ width: 360, height: 800 });
    await viewer.open('fixture', STORY);
  });
  afterEach(async () => {
    await viewer.page.evaluate(() => {
      localStorage.clear();
    });
    await viewer.page.context().clearPermissions();
  });
  afterAll(() => viewer.leave());

  const row = () => viewer.page.getByRole('group', { name: words.label }).first();
  const use = (name: string) => row().getByRole('button', { name }).click();
  const status = () => row().getByRole('status').innerText();
  const size = () =>
    viewer.page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

  test('stand under the headline and at the end', async () => {
    const rows = viewer.page.getByRole('group', { name: words.label });
    expect(await rows.count()).toBe(2);
    for (const one of await rows.all()) expect(await one.getByRole('button').count()).toBe(6);
  });

  test('copy the address that the page has for the world, and say so', async () => {
    await viewer.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await use(words.copy);
    await expect.poll(status).toBe(words.copied);
    expect(await viewer.page.evaluate(() => navigator.clipboard.readText())).toBe(ADDRESS);
  });

  test.each(['missing', 'refused'])('copy it in the old way where the clipboard is %s', async (fault) => {
    await viewer.page.evaluate((kind) => {
      const clipboard = kind === 'missing' ? undefined : { writeText: () => Promise.reject(new Error()) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
      document.addEventListener('copy', () => {
        document.title = String(document.getSelection());
      });
    }, fault);
    await use(words.copy);
    await expect.poll(status).toBe(words.copied);
    expect(await viewer.page.title()).toBe(ADDRESS);
    expect(await viewer.page.locator('textarea').count()).toBe(0);
  });

  test('show the address where it can’t be copied at all', async () => {
    await viewer.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await use(words.copy);
    await expect.poll(status).toBe(`${words.notCopied} ${ADDRESS}`);
  });

  test('print once the QR code is there', async () => {
    await viewer.page.evaluate(() => {
      window.print = () => {
        const code = document.querySelector('.story-print img');
        document.title = code instanceof HTMLImageElement && code.naturalWidth > 0 ? 'with code' : 'without';
      };
    });
    await use(words.print);
    await expect.poll(() => viewer.page.title()).toBe('with code');
  });

  test('set the size of letters, up to a limit and back, and say which it is', async () => {
    const usual = await size();
    await use(words.larger);
    expect(await size()).toBe(usual * 1.125);
    expect(await status()).toBe(`${words.size} 113%`);
    for (let presses = 0; presses < 6; presses++) await use(words.larger);
    expect(await size()).toBe(usual * 1.5);
    await use(words.usual);
    expect(await size()).toBe(usual);
    for (let presses = 0; presses < 3; presses++) await use(words.smaller);
    expect(await size()).toBe(usual * 0.875);
  });

  test('keep that size for other pages, which come in it without moving', async () => {
    const usual = await size();
    for (let presses = 0; presses < 4; presses++) await use(words.larger);
    await viewer.open('fixture', '/en/stories/dinh-chinh/');
    const moved = await viewer.page.evaluate(async () => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) shifts.push('value' in shift ? Number(shift.value) : Infinity);
      }).observe({ type: 'layout-shift', buffered: true });
      await document.fonts.ready;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return shifts;
    });
    expect(moved).toEqual([]);
    expect(await size()).toBe(usual * 1.5);
    const { scrollWidth, clientWidth } = await viewer.page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await viewer.open('fixture', '/tin/');
    expect(await size()).toBe(usual * 1.5);
  });

  test.each(['7', 'NaN', '<b>', '{"scale":7}', '{"scale":"<b>","theme":7}'])(
    'leave the usual size where what was kept is %s',
    async (kept) => {
      const usual = await size();
      await viewer.page.evaluate((value) => {
        localStorage.setItem('ban-tin-look', value);
      }, kept);
      await viewer.open('fixture', STORY);
      expect(await size()).toBe(usual);
    },
  );

  test('work where the browser keeps nothing', async () => {
    const other = await view();
    await other.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
    await other.open('fixture', STORY);
    const row = other.page.getByRole('group', { name: words.label }).first();
    await row.getByRole('button', { name: words.larger }).click();
    await expect.poll(() => row.getByRole('status').innerText()).toBe(`${words.size} 113%`);
    await other.leave();
  });
});

describe('without scripts', () => {
  test.each([
    ['fixture', 2],
    ['under-a-path', 0],
  ] as const)('a story of the site "%s" offers what a link can do, and no button', async (site, links) => {
    const reader = await sitDown(site, 360);
    await reader.open(STORY);
    const row = reader.page.locator('.story-tools').first();
    expect(await row.getByRole('button').count()).toBe(0);
    expect(await row.getByRole('link').count()).toBe(links);
    expect(await row.isVisible()).toBe(links > 0);
    await reader.leave();
  });
});

describe('the rail of a story', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view();
  });
  afterAll(() => viewer.leave());

  const boxes = async (width: number) => {
    await viewer.page.setViewportSize({ width, height: 900 });
    await viewer.open('fixture', STORY);
    const [story, rail] = await Promise.all(
      ['main article[data-story]', '.story-rail'].map((part) =>
        viewer.page.locator(part).first().boundingBox(),
      ),
    );
    if (!story || !rail) throw new Error('The page has no story or no rail.');
    return { story, rail };
  };

  test.each([1100, 1440])('stands beside it at %i pixels', async (width) => {
    const { story, rail } = await boxes(width);
    expect(rail.x).toBeGreaterThan(story.x + story.width);
    expect(Math.abs(rail.y - story.y)).toBeLessThan(40);
  });

  test.each([360, 768, 1099])('comes below it, after the related stories, at %i pixels', async (width) => {
    const { story, rail } = await boxes(width);
    const related = await viewer.page.locator('#related').boundingBox();
    expect(related?.y).toBeGreaterThan(story.y + story.height - 1);
    expect(rail.y).toBeGreaterThan(related?.y ?? Infinity);
  });
});
