import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdingWords } from '../fixtures/search/truth.ts';
import { type Searcher, searcher } from './search-site.ts';

describe('the address of a search', () => {
  let reader: Searcher;
  beforeAll(async () => {
    reader = await searcher();
  });
  afterAll(() => reader.leave());

  const path = (): string => new URL(reader.page.url()).pathname + reader.address();

  test('holds the whole search, which opens as it was', async () => {
    const address = '?q=ban&tu=2023-03&den=2024-12-31&noi=son-la&chuyen-muc=doi-song&xep=cu';
    await reader.open(`/tim-kiem/${address}`);
    const { page } = reader;
    expect(await page.locator('#search_words').inputValue()).toBe('ban');
    expect(await page.locator('#search_from').inputValue()).toBe('03/2023');
    expect(await page.locator('#search_to').inputValue()).toBe('31/12/2024');
    expect(await page.getByRole('checkbox', { name: 'Đời sống thôn xóm' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Thứ tự').inputValue()).toBe('cu');
    const found = await reader.found();
    expect(found.slice(0, 3)).toEqual(['ban-lang', 'ban-uy', 'ban-ghe']);
    await page.reload();
    await reader.settled();
    expect(await reader.found()).toEqual(found);
    expect(reader.address()).toBe(address);
  });

  test('takes dates as they are typed, and a month as its end', async () => {
    await reader.open('/tim-kiem/?tu=31/01/2024&den=1/2024');
    expect(await reader.found()).toEqual(['cuoi-thang-mot', ...(await reader.found()).slice(1)]);
    expect(await reader.count()).toBe(1);
  });

  const notes = () => reader.page.locator('[data-search-notes]');

  test.each(['tu=2024-02-31', 'den=hom-nao', 'xep=dai'])(
    'tells what it does not understand of %s',
    async (unknown) => {
      await reader.open(`/tim-kiem/?q=ban&${unknown}`);
      const value = unknown.split('=')[1] ?? '';
      expect(await notes().innerText()).toContain(`Không hiểu điều kiện “${value}” nên đã bỏ qua.`);
      expect(await reader.count()).toBe(holdingWords('ban').length);
    },
  );

  test.each([
    ['noi=xyz', 'Bản tin không có tin nào ở địa phương “xyz”.'],
    ['noi=Sơn La', 'Bản tin không có tin nào ở địa phương “Sơn La”.'],
    ['chuyen-muc=xyz', 'Bản tin không có chuyên mục “xyz”.'],
    ['tac-gia=xyz', 'Bản tin không có tác giả “xyz”.'],
  ])('%s finds nothing, says why, and claims no filter', async (unknown, message) => {
    await reader.open(`/tim-kiem/?q=ban&${unknown}`);
    expect(await reader.count()).toBe(0);
    expect(await reader.results.count()).toBe(0);
    expect(await notes().innerText()).toContain(message);
    expect(await reader.page.locator('[data-search-chips]').isVisible()).toBe(false);
    await notes().getByRole('link', { name: 'Tìm không kèm điều kiện này' }).click();
    await reader.settled();
    expect(await reader.count()).toBe(holdingWords('ban').length);
  });

  test('of two places of which there is none of one, it finds the stories of the other', async () => {
    await reader.open('/tim-kiem/?noi=son-la&noi=xyz');
    const both = await reader.count();
    expect(await notes().innerText()).toContain('“xyz”');
    expect(await reader.page.locator('[data-search-chips] button').allInnerTexts()).toEqual([
      'Sơn La · tỉnh ×',
    ]);
    await reader.open('/tim-kiem/?noi=son-la');
    expect(await reader.count()).toBe(both);
  });

  test('has no eye for parameters of others', async () => {
    await reader.open('/tim-kiem/?q=ban&fbclid=IwAR&utm_source=zalo&zarsrc=30&_gl=1');
    expect(await reader.count()).toBe(holdingWords('ban').length);
    expect(await notes().innerText()).toBe('');
  });

  test('goes back and forth through the searches that were sent', async () => {
    await reader.open('/tim-kiem/');
    const steps = [];
    for (const words of ['nhuận', 'dân vận khéo']) {
      await reader.search(words);
      steps.push(await reader.found());
    }
    await reader.page.goBack();
    await reader.settled();
    await reader.page.locator('[data-story="ngay-nhuan"]').waitFor();
    expect(await reader.found()).toEqual(steps[0]);
    expect(await reader.page.locator('#search_words').inputValue()).toBe('nhuận');
    await reader.page.goBack();
    await reader.settled('idle');
    expect(await reader.results.count()).toBe(0);
    await reader.page.goForward();
    await reader.page.goForward();
    await reader.page.locator('[data-story="dan-van-kheo"]').waitFor();
    expect(await reader.found()).toEqual(steps[1]);
  });

  test('goes over to the other language with the switch, under its own names', async () => {
    await reader.open('/tim-kiem/?q=footbridge&tu=2025-04&noi=son-la&chuyen-muc=doi-song&xep=moi');
    await reader.page.locator('.masthead-switch').click();
    await reader.settled();
    expect(path()).toBe('/en/search/?q=footbridge&from=2025-04&place=son-la&topic=doi-song&sort=newest');
    expect(await reader.found()).toEqual(['english-only', 'cau-treo-moi']);
    await reader.page.locator('.masthead-switch').click();
    await reader.settled();
    expect(path()).toBe('/tim-kiem/?q=footbridge&tu=2025-04&noi=son-la&chuyen-muc=doi-song&xep=moi');
  });

  test('is offered in the other language with the number found there', async () => {
    await reader.open('/tim-kiem/?q=mường bằng');
    const link = reader.page.locator('[data-search-other] a');
    await link.waitFor();
    const inEnglish = holdingWords('mường bằng', 'en');
    expect(await link.innerText()).toBe(`Cũng có ${inEnglish.length} tin bằng tiếng Anh`);
    await link.click();
    await reader.settled();
    expect(path()).toBe('/en/search/?q=mường bằng');
    expect((await reader.found()).toSorted()).toEqual(inEnglish);
    await link.waitFor();
    expect(await link.innerText()).toBe(`Also ${holdingWords('mường bằng').length} stories in Vietnamese`);
  });

  test('offers no other language where nothing is found in it', async () => {
    await reader.open('/tim-kiem/?q=nhuận');
    await reader.page.waitForLoadState('networkidle');
    expect(await reader.page.locator('[data-search-other]').isVisible()).toBe(false);
  });

  test('comes from the box in the header of another page', async () => {
    for (const [from, to] of [
      ['/tin/ngay-nhuan/', '/tim-kiem/'],
      ['/en/', '/en/search/'],
    ] as const) {
      await reader.open(from);
      const field = reader.page.getByRole('search').getByRole('searchbox');
      await field.fill('mường bằng');
      await field.press('Enter');
      await reader.settled();
      expect(path()).toBe(`${to}?q=mường bằng`);
    }
  });

  test('"more" shows ten more, and puts the focus on the first of them', async () => {
    await reader.open('/tim-kiem/?q=thường kỳ');
    expect(await reader.count()).toBe(24);
    expect(await reader.results.count()).toBe(10);
    const more = reader.page.locator('[data-more]');
    for (const [shown, rest] of [
      [10, 'Xem thêm 10 tin'],
      [20, 'Xem thêm 4 tin'],
    ] as const) {
      expect(await more.innerText()).toBe(rest);
      await more.press('Enter');
      const first = reader.results.nth(shown).getByRole('link');
      await first.waitFor();
      await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true);
    }
    expect(await reader.results.count()).toBe(24);
    expect(await more.isVisible()).toBe(false);
  });

  const scrolled = (): Promise<number> => reader.page.evaluate(() => scrollY);

  /** Opens a search that nobody has left yet: one with the address of the page that is shown counts as going back to it. */
  async function openAnew(path: string): Promise<void> {
    await reader.page.goto('about:blank');
    await reader.open(path);
  }

  test('going back finds as many results as were shown, scrolled as they were, though the browser keeps no page', async () => {
    await openAnew('/tim-kiem/?q=thường kỳ');
    const more = reader.page.locator('[data-more]');
    for (const shown of [20, 24]) {
      await more.click();
      await reader.results.nth(shown - 1).waitFor();
    }
    await reader.page.evaluate(() => {
      document.body.dataset.kept = '';
    });
    const last = reader.results.nth(22).getByRole('link');
    await last.scrollIntoViewIfNeeded();
    const before = await scrolled();
    expect(before).toBeGreaterThan(500);
    await last.click();
    await reader.page.locator('article').first().waitFor();
    await reader.page.goBack();
    await reader.settled();
    expect(await reader.page.locator('[data-kept]').count()).toBe(0);
    expect(await reader.results.count()).toBe(24);
    await expect.poll(scrolled).toBe(before);
    await reader.page.reload();
    await reader.settled();
    expect(await reader.results.count()).toBe(24);
    await expect.poll(scrolled).toBe(before);
  });

  test('going back to an earlier search of the page finds it as it was left', async () => {
    await openAnew('/tim-kiem/?q=thường kỳ');
    await reader.page.locator('[data-more]').click();
    await reader.results.nth(19).waitFor();
    await reader.page.evaluate(() => {
      scrollTo(0, 700);
    });
    await reader.search('nhuận');
    await reader.page.locator('[data-story="ngay-nhuan"]').waitFor();
    // Typing brought the field into view: that is where the first search was left.
    await reader.page.goBack();
    await reader.results.nth(19).waitFor();
    expect(await reader.results.count()).toBe(20);
    await reader.page.goForward();
    await reader.page.locator('[data-story="ngay-nhuan"]').waitFor();
    expect(await reader.results.count()).toBe(1);
  });

  test('words that are typed on make one entry of the history, and none of the search that was sent before is lost', async () => {
    await openAnew('/tim-kiem/');
    await reader.search('nhuận');
    const box = reader.page.locator('#search_words');
    for (const words of ['th', 'thường', 'thường kỳ']) {
      await box.fill(words);
      await reader.page.waitForURL((url) => url.searchParams.get('q') === words);
    }
    await box.press('Enter');
    await reader.settled();
    await reader.page.goBack();
    await reader.page.waitForURL((url) => url.searchParams.get('q') === 'nhuận');
    await reader.page.goBack();
    await reader.settled('idle');
    expect(reader.address()).toBe('');
  });

  test('a search that is sent again leaves the history as it is', async () => {
    await openAnew('/tim-kiem/?q=nhuận');
    const entries = () => reader.page.evaluate(() => history.length);
    const before = await entries();
    await reader.page.locator('#search_words').press('Enter');
    await reader.settled();
    expect(await entries()).toBe(before);
  });

  test.each(['fill', 'keys'])('clearing the box clears the results and the address (%s)', async (way) => {
    await reader.open('/tim-kiem/?q=nhuận');
    const box = reader.page.locator('#search_words');
    if (way === 'fill') await box.fill('');
    else {
      await box.press('Control+A');
      await box.press('Delete');
    }
    await reader.settled('idle');
    expect(await reader.results.count()).toBe(0);
    expect(path()).toBe('/tim-kiem/');
    expect(await reader.page.locator('[data-count]').innerText()).toBe('');
    await reader.page.goBack();
    await reader.settled();
    expect(await reader.results.count()).toBe(1);
  });

  test('clearing the box leaves the filters', async () => {
    await reader.open('/tim-kiem/?q=nhuận&noi=tuyen-quang');
    await reader.page.locator('#search_words').fill('');
    await reader.page.waitForURL('**/tim-kiem/?noi=tuyen-quang');
    await reader.settled();
    await expect.poll(() => reader.count()).toBeGreaterThan(10);
  });

  test('the number of results is announced', async () => {
    await reader.open('/tim-kiem/?q=thường kỳ');
    const status = reader.page.getByRole('status').and(reader.page.locator('[data-search-message]'));
    expect((await status.innerText()).trim()).toBe('Tìm thấy 24 tin.');
  });

  test('met nothing that the browser refuses', () => {
    expect(reader.complaints).toEqual([]);
  });
});
