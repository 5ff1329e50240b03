import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Searcher, searcher } from './search-site.ts';

describe('what a search says, and where it leaves the focus', () => {
  let reader: Searcher;
  beforeAll(async () => {
    reader = await searcher();
    // Keeps what the live region holds after each change, as screen readers are given it.
    await reader.page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const region = document.querySelector('[data-search-message]');
        if (!(region instanceof HTMLElement)) return;
        new MutationObserver(() => {
          const text = region.innerText.replaceAll(/\s+/g, ' ').trim();
          region.dataset.said = [region.dataset.said, text].filter(Boolean).join('|');
        }).observe(region, { childList: true, subtree: true, characterData: true });
      });
    });
  });
  afterAll(() => reader.leave());

  const region = () => reader.page.getByRole('status').and(reader.page.locator('[data-search-message]'));
  const said = () => region().evaluate(({ dataset: { said = '' } }) => said);
  const forget = () =>
    region().evaluate((element) => {
      element.removeAttribute('data-said');
    });
  const focused = () =>
    reader.page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id,
    );

  test('says how many stories, what no story holds and the nearest spelling in one message', async () => {
    await reader.open('/tim-kiem/');
    await reader.search('dangg vienn');
    expect(await region().innerText()).toMatch(
      /Không tìm thấy tin nào\.[^]*dangg[^]*Có phải bạn tìm: đảng viên/,
    );
  });

  test('says that it searches where that takes long, and then what it found', async () => {
    await reader.page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await reader.open('/tim-kiem/');
    await reader.page.locator('#search_words').fill('nhuận');
    await reader.page.locator('#search_words').press('Enter');
    await reader.page.getByText('Đang tìm…').waitFor();
    await reader.settled();
    expect(await said()).toBe('Đang tìm…|Tìm thấy 1 tin.');
    await reader.page.unrouteAll({ behavior: 'wait' });
  });

  test('says what to do where nothing is asked for', async () => {
    await reader.open('/tim-kiem/');
    await reader.page.locator('#search_words').press('Enter');
    expect(await region().innerText()).toContain('Hãy gõ từ cần tìm');
  });

  test('a date that is typed and sent makes one message and one entry of the history', async () => {
    await reader.open('/tim-kiem/?q=ban');
    const entries = await reader.page.evaluate(() => history.length);
    await forget();
    await reader.page.locator('#search_from').pressSequentially('2023');
    await reader.page.locator('#search_from').press('Enter');
    await reader.page.waitForURL(/tu=2023/);
    await reader.settled();
    expect(await reader.page.evaluate(() => history.length)).toBe(entries + 1);
    expect((await said()).split('|').filter((text) => text.startsWith('Tìm thấy'))).toHaveLength(1);
  });

  test('the title of the page holds the query and the count', async () => {
    await reader.open('/tim-kiem/?q=nhuận');
    expect(await reader.page.title()).toMatch(/^nhuận – 1 tin – Tìm kiếm – /);
    await reader.open('/en/search/?place=son-la');
    expect(await reader.page.title()).toMatch(/^\d+ stories – Search – /);
    await reader.page.locator('#search_place').fill('');
    await reader.page.locator('#search_place').press('Tab');
    await reader.settled('idle');
    expect(await reader.page.title()).toMatch(/^Search – /);
  });

  test('goes from a removed tag to the next, and from the last to the filters', async () => {
    await reader.open('/tim-kiem/?q=ban&tu=2023&noi=son-la&chuyen-muc=doi-song');
    const tags = reader.page.locator('[data-search-chips] button');
    await tags.nth(2).waitFor();
    await tags.nth(0).press('Enter');
    expect(await focused()).toBe('Bỏ: Sơn La · tỉnh');
    await tags.nth(1).press('Enter');
    expect(await focused()).toBe('Bỏ: Sơn La · tỉnh');
    await tags.nth(0).press('Enter');
    expect(await focused()).toBe('search_from');
  });

  test('goes to the message after another try', async () => {
    await reader.page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
    await reader.page.goto(new URL('/tim-kiem/?q=nhuận', reader.page.url()).href);
    await reader.settled('error');
    await reader.page.unroute('**/pagefind/**');
    await reader.page.getByRole('button', { name: 'Thử lại' }).press('Enter');
    await reader.settled();
    expect(await region().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('goes on to the next field from the list of places, which scrolls', async () => {
    await reader.open('/tim-kiem/');
    const field = reader.page.getByRole('combobox', { name: 'Địa phương' });
    await field.focus();
    const list = reader.page.getByRole('listbox');
    await list.getByRole('option').nth(8).waitFor();
    expect(await list.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(true);
    await reader.page.keyboard.press('Tab');
    expect(await reader.page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  });

  test('goes back to a button that says the date which was chosen in the calendar', async () => {
    await reader.open('/tim-kiem/?tu=21/01/2024');
    const button = reader.page.getByRole('button', { name: 'Chọn ngày: Từ ngày' });
    expect(await button.getAttribute('aria-label')).toBe('Chọn ngày: Từ ngày, 21/01/2024');
    await button.press('Enter');
    await reader.page.getByRole('grid').waitFor();
    await reader.page.keyboard.press('ArrowRight');
    await reader.page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Chọn ngày: Từ ngày, 22/01/2024');
  });

  test.each([360, 1280])('a cold address moves nothing that is seen, %i pixels wide', async (width) => {
    await reader.page.setViewportSize({ width, height: 740 });
    await reader.page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await reader.page.goto('about:blank');
    for (const address of ['/tim-kiem/?q=thường kỳ', '/tim-kiem/?q=nhuận&tu=2023', '/tim-kiem/?q=zzz']) {
      await reader.open(address);
      const shift = await reader.page.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        await new Promise((resolve) => setTimeout(resolve, 500));
        return sum;
      });
      expect(shift, address).toBeLessThan(0.02);
    }
    await reader.page.unrouteAll({ behavior: 'wait' });
  });
});
