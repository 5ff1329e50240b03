import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { VIETNAMESE, vietnameseThat } from '../fixtures/search/truth.ts';
import { type Searcher, searcher } from './search-site.ts';

describe('filters', () => {
  let reader: Searcher;
  beforeAll(async () => {
    reader = await searcher();
  });
  beforeEach(async () => {
    await reader.open('/tim-kiem/');
    await reader.page.getByLabel('Thứ tự').focus();
    await reader.page.locator('[data-facet-count]').filter({ hasText: '(' }).first().waitFor();
  });
  afterAll(() => reader.leave());

  const set = async (): Promise<readonly string[]> => (await reader.found()).toSorted();

  const picker = (): Locator => reader.page.getByRole('combobox', { name: 'Địa phương' });
  const options = async (): Promise<readonly string[]> =>
    (await reader.page.getByRole('listbox').getByRole('option').allInnerTexts()).map((text) =>
      text.replaceAll(/\s+/g, ' '),
    );

  test('places of one name stand apart, and are chosen by keyboard without accents', async () => {
    await picker().focus();
    await reader.page.keyboard.type('yen son');
    const offered = await options();
    expect(offered.map((text) => text.replace(/ \d+ tin$/, '')).toSorted()).toEqual([
      'Yên Sơn · huyện, Tuyên Quang (đến 30/06/2025)',
      'Yên Sơn · thị trấn, huyện Yên Sơn, Tuyên Quang (đến 30/06/2025)',
      'Yên Sơn · xã, Sơn La',
      'Yên Sơn · xã, Tuyên Quang',
      'Yên Sơn · xã, huyện Yên Châu, Sơn La (đến 30/06/2025)',
    ]);
    const at = offered.findIndex((text) => text.includes('huyện, Tuyên Quang'));
    for (let step = 0; step <= at; step++) await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.press('Enter');
    await reader.settled();
    expect(reader.address()).toBe('?noi=tuyen-quang/huyen-yen-son');
    const district = vietnameseThat(({ place }) => place === 'tuQuan' || place === 'thiTranYenSon');
    expect(await set()).toEqual(district);
    expect(offered[at]).toMatch(new RegExp(` ${district.length} tin$`));
  });

  const given = (): Promise<string> => picker().inputValue();
  const tags = (): Promise<readonly string[]> =>
    reader.page.locator('[data-search-chips] button').allInnerTexts();
  const send = async (way: string): Promise<void> => {
    if (way === 'Enter') await picker().press('Enter');
    else await reader.page.getByRole('button', { name: 'Tìm', exact: true }).click();
  };

  test('a chosen place leaves its name in the field and its list closed; another typed over it is added', async () => {
    await picker().pressSequentially('muong bang');
    await reader.page.getByRole('listbox').getByRole('option').first().click();
    await reader.settled();
    await reader.page.locator('[data-search-chips] button').waitFor();
    const first = await given();
    expect(first).toMatch(/^Mường Bằng · xã/);
    expect(await reader.page.getByRole('listbox').count()).toBe(0);
    await picker().blur();
    await picker().focus();
    await reader.page.keyboard.type('kim binh');
    await reader.page.getByRole('listbox').getByRole('option').first().click();
    await expect.poll(async () => (await tags()).length).toBe(2);
    expect(await given()).toMatch(/^Kim Bình · xã/);
    await reader.page.locator('[data-search-chips] button', { hasText: 'Kim Bình' }).click();
    await expect.poll(given).toBe(first);
    await picker().fill('');
    await picker().press('Enter');
    await reader.settled('idle');
    expect(reader.address()).toBe('');
  });

  test.each(['Enter', 'Tìm'])(
    'a place that is typed and not chosen is taken where one alone is meant (%s)',
    async (way) => {
      await picker().pressSequentially('sơn la');
      await send(way);
      await reader.page.waitForURL('**/?noi=son-la');
      await reader.settled();
      expect(await given()).toBe('Sơn La · tỉnh');
    },
  );

  describe.each([
    ['may be several is asked about', 'yen son', 'Có nhiều nơi hợp với chữ đã gõ.'],
    ['there is not is kept, with a message', 'qqq', 'Không tìm thấy địa phương nào có tin.'],
  ])('one that %s', (_, typed, message) => {
    test.each(['Enter', 'Tìm'])('and changes nothing (%s)', async (way) => {
      await reader.search('ban');
      const before = { address: reader.address(), count: await reader.count() };
      await picker().pressSequentially(typed);
      await send(way);
      await reader.page.getByText(message).waitFor();
      const options = await reader.page.getByRole('listbox').getByRole('option').count();
      expect(options > 1).toBe(typed === 'yen son');
      expect({ address: reader.address(), count: await reader.count() }).toEqual(before);
      expect(await given()).toBe(typed);
    });
  });

  test('an address with places shows the last in the field', async () => {
    await reader.open('/tim-kiem/?noi=phu-tho&noi=son-la');
    await expect.poll(given).toBe('Sơn La · tỉnh');
  });

  test('a unit of today finds the stories of the units that it was formed from', async () => {
    await reader.open('/tim-kiem/?noi=tuyen-quang/xa-yen-son');
    expect(await set()).toEqual(
      vietnameseThat(({ place }) => ['tuQuan', 'thiTranYenSon', 'xaYenSon'].includes(place)),
    );
    await reader.open('/tim-kiem/?noi=son-la/xa-yen-son');
    expect(await set()).toEqual(vietnameseThat(({ place }) => place === 'yenSonOfSonLa'));
  });

  const box = (name: string): Locator => reader.page.getByRole('checkbox', { name });
  const countBeside = async (id: string): Promise<string> =>
    reader.page.locator(`[data-facet-count="${id}"]`).innerText();

  test('topics and authors bear the number of stories that choosing them gives', async () => {
    for (const topic of ['sinh-hoat', 'doi-song', 'guong-sang'])
      expect(await countBeside(topic)).toBe(`(${vietnameseThat((story) => story.topic === topic).length})`);
    await box('Sinh hoạt chi bộ').check();
    await reader.page.waitForURL('**/?chuyen-muc=sinh-hoat');
    await reader.settled();
    expect(await set()).toEqual(vietnameseThat(({ topic }) => topic === 'sinh-hoat'));
    const both = vietnameseThat(({ topic, author }) => topic === 'sinh-hoat' && author === 'do-duc');
    await expect.poll(() => countBeside('do-duc')).toBe(`(${both.length})`);
    await box('Đỗ Đức').check();
    await reader.page.waitForURL('**/?chuyen-muc=sinh-hoat&tac-gia=do-duc');
    await reader.settled();
    expect(await set()).toEqual(both);
  });

  test('two topics find the stories of either, and words those of them that hold them', async () => {
    await reader.open('/tim-kiem/?chuyen-muc=sinh-hoat&chuyen-muc=guong-sang');
    expect(await set()).toEqual(vietnameseThat(({ topic }) => topic !== 'doi-song'));
    await reader.search('đỏ rợp');
    expect(await set()).toEqual(['phuong-vinh-yen']);
    expect(reader.address()).toBe('?q=đỏ rợp&chuyen-muc=sinh-hoat&chuyen-muc=guong-sang');
  });

  test('chosen filters stand as tags that can be taken away one by one', async () => {
    await reader.open('/tim-kiem/?q=ban&tu=2024&noi=son-la&chuyen-muc=doi-song&tac-gia=do-duc');
    const tags = reader.page.getByRole('list', { name: 'Đang lọc theo' }).getByRole('button');
    await tags.filter({ hasText: 'Sơn La · tỉnh' }).waitFor();
    expect(await tags.allInnerTexts()).toEqual([
      'từ năm 2024 ×',
      'Sơn La · tỉnh ×',
      'Đời sống thôn xóm ×',
      'Đỗ Đức ×',
    ]);
    await reader.page.getByRole('button', { name: 'Bỏ: Sơn La · tỉnh' }).click();
    expect(reader.address()).toBe('?q=ban&tu=2024&chuyen-muc=doi-song&tac-gia=do-duc');
    await reader.page.getByRole('button', { name: 'Bỏ: từ năm 2024' }).click();
    expect(reader.address()).toBe('?q=ban&chuyen-muc=doi-song&tac-gia=do-duc');
    await tags.first().click();
    await tags.first().click();
    await reader.settled();
    expect(reader.address()).toBe('?q=ban');
    expect(await tags.count()).toBe(0);
  });

  test('results stand by relevance, newest first or oldest first', async () => {
    await reader.search('hóa');
    const dates = async (): Promise<readonly string[]> =>
      (await reader.found()).map((id) => VIETNAMESE.find((story) => story.id === id)?.date ?? '');
    const order = reader.page.getByLabel('Thứ tự');
    await order.selectOption('Mới nhất');
    await reader.settled();
    const newest = await dates();
    expect(newest).toEqual(newest.toSorted().reverse());
    await order.selectOption('Cũ nhất');
    await reader.page.waitForURL(/xep=cu/);
    await reader.settled();
    expect(await dates()).toEqual(newest.toReversed());
    await order.selectOption('Phù hợp nhất');
    await reader.page.waitForURL('**/?q=h%C3%B3a');
    await reader.settled();
    expect((await reader.found())[0]).toBe('chiem-hoa-moi');
  });

  test('the chart tells the stories of each year, and narrows to a year and a month', async () => {
    await reader.search('ban');
    const chart = reader.page.locator('[data-search-chart]');
    const found = await set();
    const of = (date: string): number =>
      VIETNAMESE.filter((story) => found.includes(story.id) && story.date.startsWith(date)).length;
    await chart.getByRole('button', { name: `Năm 2023: ${of('2023')} tin` }).press('Enter');
    await reader.page.waitForURL(/tu=2023&den=2023/);
    await reader.settled();
    expect(await reader.count()).toBe(of('2023'));
    await chart.getByRole('button', { name: `Tháng 3/2023: ${of('2023-03')} tin` }).click();
    await reader.page.waitForURL(/tu=2023-03&den=2023-03/);
    await reader.settled();
    expect(await reader.count()).toBe(of('2023-03'));
  });

  test('met nothing that the browser refuses', () => {
    expect(reader.complaints).toEqual([]);
  });
});
