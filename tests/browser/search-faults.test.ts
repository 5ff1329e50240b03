import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Searcher, searcher } from './search-site.ts';

const FAULTS = [404, 500] as const;

/** The rules that the dark scheme can break and the light one keep. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

describe.each(FAULTS)('an index that answers %i', (status) => {
  let reader: Searcher;
  beforeAll(async () => {
    reader = await searcher();
  });
  afterAll(() => reader.leave());

  test('gives a message, leaves the rest of the page at work, and is loaded when asked again', async () => {
    const { page } = reader;
    await page.route('**/pagefind/**', (route) => route.fulfill({ status, body: 'half deployed' }));
    await reader.open('/tim-kiem/');
    const box = page.locator('#search_words');
    await box.fill('nhuận');
    await box.press('Enter');
    await reader.settled('error');
    expect(await page.getByRole('status').and(page.locator('[data-search-message]')).innerText()).toContain(
      'Chưa tải được chỉ mục tìm kiếm.',
    );
    expect(reader.address()).toBe('?q=nhuận');
    expect(await page.getByRole('link', { name: /^Theo ngày/ }).isVisible()).toBe(true);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await reader.settled();
    expect(await reader.found()).toEqual(['ngay-nhuan']);
    expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
  });
});

describe('without a network', () => {
  let reader: Searcher;
  beforeAll(async () => {
    reader = await searcher();
  });
  afterAll(() => reader.leave());
  const options = () => reader.page.getByRole('listbox').getByRole('option');
  const goOffline = (isOffline: boolean) => reader.page.context().setOffline(isOffline);

  test('"more" says that it could not load, and can be pressed again', async () => {
    await reader.open('/tim-kiem/?q=thường kỳ');
    await goOffline(true);
    const more = reader.page.locator('[data-more]');
    await more.click();
    await reader.page.getByText('Chưa tải được thêm tin.').waitFor();
    expect(await reader.results.count()).toBe(10);
    await goOffline(false);
    await more.click();
    await reader.results.nth(19).waitFor();
    expect(await reader.page.getByText('Chưa tải được thêm tin.').count()).toBe(0);
  });

  test('the field for places says so, never that there is no such place, and tries again', async () => {
    await reader.open('/tim-kiem/');
    await goOffline(true);
    const field = reader.page.getByRole('combobox', { name: 'Địa phương' });
    await field.pressSequentially('yen son');
    const popup = reader.page.locator('.place-popup');
    await popup.getByText('Chưa tải được danh sách địa phương.').waitFor();
    await field.press('Enter');
    expect(await popup.innerText()).not.toContain('Không tìm thấy');
    await goOffline(false);
    await popup.getByRole('button', { name: 'Thử lại' }).click();
    await options().first().waitFor();
    expect(await options().count()).toBe(5);
  });

  test('the field for places says that it loads, and shows them when they have come', async () => {
    let answerNow = (): void => undefined;
    const held = new Promise<void>((resolve) => (answerNow = resolve));
    await reader.page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
    await reader.open('/tim-kiem/');
    await reader.page.getByRole('combobox', { name: 'Địa phương' }).focus();
    await reader.page.getByText('Đang tải danh sách địa phương').waitFor();
    answerNow();
    await options().first().waitFor();
    expect(await reader.page.getByText('Đang tải danh sách địa phương').count()).toBe(0);
    await reader.page.unroute('**/pagefind/**');
  });

  test('the calendar says so', async () => {
    await reader.open('/tim-kiem/');
    await goOffline(true);
    await reader.page.getByRole('button', { name: 'Chọn ngày: Từ ngày' }).click();
    await reader.page.getByText('Chưa tải được lịch.').waitFor();
    await goOffline(false);
    await reader.page.getByRole('button', { name: 'Chọn ngày: Từ ngày' }).click();
    await reader.page.getByRole('grid').waitFor();
  });
});

describe('with scripts off', () => {
  let reader: Searcher;
  beforeAll(async () => {
    reader = await searcher({ javaScriptEnabled: false });
  });
  afterAll(() => reader.leave());

  test.each([
    ['/tim-kiem/', ['/luu-tru/', '/dia-phuong/', '/chuyen-muc/']],
    ['/en/search/', ['/en/archive/', '/en/places/', '/en/topics/']],
  ])('%s says so, and leads to the archive, the places and the topics', async (path, elsewhere) => {
    await reader.open(path);
    const browse = reader.page.locator('[aria-labelledby=search_browse]');
    expect(await browse.innerText()).toContain('JavaScript');
    const links = await browse.getByRole('link').all();
    expect(await Promise.all(links.map((link) => link.getAttribute('href')))).toEqual(elsewhere);
    for (const address of elsewhere)
      expect((await reader.page.request.get(new URL(address, reader.page.url()).href)).status()).toBe(200);
    expect(await reader.page.locator('.search-filters').isVisible()).toBe(false);
  });
});

describe('the search of the corpus', () => {
  let reader: Searcher;
  beforeAll(async () => {
    reader = await searcher();
    await reader.page.addInitScript(axe.source);
  });
  afterAll(() => reader.leave());

  test.each(['/', '/gioi-thieu/', '/en/', '/luu-tru/2024/02/29/', '/chuyen-muc/doi-song/'])(
    'costs no script on %s: there are those of all pages alone',
    async (path) => {
      const loaded: string[] = [];
      const note = (request: { resourceType(): string; url(): string }): void => {
        if (request.resourceType() === 'script') loaded.push(request.url());
      };
      reader.page.on('request', note);
      await reader.open(path);
      await reader.page.waitForLoadState('networkidle');
      reader.page.off('request', note);
      expect(loaded.filter((url) => !/\/(?:_astro\/(?:look|Page)\.[^/]*|offline)\.js$/.test(url))).toEqual(
        [],
      );
    },
  );

  test('loads no index before something is searched for', async () => {
    const loaded: string[] = [];
    reader.page.on('request', (request) => loaded.push(request.url()));
    await reader.open('/tim-kiem/');
    await reader.page.waitForLoadState('networkidle');
    // But for the name of the newest index, which the page asks for beside its script.
    const index = loaded.filter((url) => url.includes('/pagefind/') && !url.endsWith('/current.json'));
    expect(index).toEqual([]);
  });

  const STATES = {
    idle: () => reader.open('/tim-kiem/'),
    results: () => reader.open('/tim-kiem/?q=thường kỳ'),
    'no results': () => reader.open('/tim-kiem/?q=dangg vienn'),
    'the open panel': () => reader.open('/tim-kiem/?q=ban&tu=2023&noi=son-la&chuyen-muc=doi-song'),
    'a wrong date': async () => {
      await reader.open('/tim-kiem/?tu=2023');
      await reader.page.locator('#search_to').fill('31/02/2024');
      await reader.page.locator('#search_to').press('Tab');
    },
    'a fault': async () => {
      await reader.page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
      await reader.page.goto(new URL('/tim-kiem/?q=ban', reader.page.url()).href);
      await reader.settled('error');
      await reader.page.unroute('**/pagefind/**');
    },
  } as const;

  test.each(Object.entries(STATES))(
    'axe finds nothing at %s, light or dark, narrow or wide',
    async (_, get) => {
      await get();
      const found: string[] = [];
      for (const width of [360, 1280]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await reader.page.setViewportSize({ width, height: 800 });
          await reader.page.emulateMedia({ colorScheme });
          const findings = await reader.page.evaluate(
            async (only) => {
              const { violations } = await window.axe.run(document, {
                resultTypes: ['violations'],
                preload: false,
                ...(only ? { runOnly: only } : { rules: { 'target-size': { enabled: true } } }),
              });
              return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
            },
            colorScheme === 'dark' ? COLOUR_RULES : undefined,
          );
          found.push(...findings.map((finding) => `${width}, ${colorScheme}: ${finding}`));
          const { scrollWidth, clientWidth } = await reader.page.evaluate(() => document.documentElement);
          if (scrollWidth > clientWidth) found.push(`${width}: wider than the screen`);
        }
      }
      expect(found).toEqual([]);
    },
  );
});
