import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdingPhrase, holdingWords } from '../fixtures/search/truth.ts';
import { type Searcher, searcher } from './search-site.ts';

/** Searches for words in whatever accents and order. */
const WORDS = [
  'yen son',
  'YÊN SƠN',
  'Yên Sơn'.normalize('NFD'),
  'dang vien',
  'ĐẢNG VIÊN',
  'cap uy',
  'cấp ủy',
  'hoá',
  'hóa',
  'khoe',
  'quý',
  'ban',
  'bang',
  'đ',
  'đ/c',
  'a',
  'ý',
  'y si',
  'Đỗ Đức',
  'nông lâm',
  'son yen',
  'luống giống',
  'CO2',
  'tenhinhve',
  'sinh hoat chi bo',
];

/** Searches for words side by side: quoted, or typed without a blank. */
const PHRASES = [
  '"chi uy"',
  '“dân vận khéo”',
  '"bạn cũ"',
  '"viên đảng"',
  'Nông–Lâm',
  '21/01',
  '01/21',
  '11/19',
  '1.400',
  '1,400',
  '1400',
  '26-NQ/TW',
  'QL37',
  '90%',
];

describe('words', () => {
  let reader: Searcher;
  beforeAll(async () => {
    reader = await searcher();
    await reader.open('/tim-kiem/');
  });
  afterAll(() => reader.leave());

  const set = async (): Promise<readonly string[]> => (await reader.found()).toSorted();

  test.each(WORDS)(
    '%s finds the stories that hold all of them as whole words, and no others',
    async (words) => {
      await reader.search(words);
      const expected = holdingWords(words);
      expect(await set()).toEqual(expected);
      expect(await reader.count()).toBe(expected.length);
    },
  );

  test.each(PHRASES)('%s finds the stories that hold it side by side', async (words) => {
    await reader.search(words);
    expect(await set()).toEqual(holdingPhrase(words));
  });

  test('a search gives the same number whatever was asked before', async () => {
    const words = ['ban', 'dang vien', 'zzz', 'ban', 'hóa', 'yen son', 'dang vien', 'ban'];
    const counts: string[] = [];
    for (const one of words) {
      await reader.search(one);
      counts.push(`${one}: ${await reader.count()}`);
    }
    expect(counts).toEqual(words.map((one) => `${one}: ${holdingWords(one).length}`));
    await reader.open(`/tim-kiem/?q=ban`);
    expect(await reader.count()).toBe(holdingWords('ban').length);
  });

  test.each([
    ['bạn', ['ban-be', 'ban-than', 'hai-thu-tieng']],
    ['bàn', ['ban-ghe', 'hoi-dong']],
    ['đường mía', ['duong-mia']],
    ['hoà giải', ['hoa-giai']],
  ])('%s puts the stories with these accents first', async (words, first) => {
    await reader.search(words);
    expect((await reader.found()).slice(0, first.length).toSorted()).toEqual(first);
  });

  test('either spelling of a tone stands before other accents', async () => {
    for (const words of ['chiêm hóa', 'chiêm hoá']) {
      await reader.search(words);
      expect((await reader.found()).slice(0, 2).toSorted()).toEqual(['chiem-hoa-cu', 'chiem-hoa-moi']);
    }
  });

  test('a phrase stands before its words scattered, and those before other accents', async () => {
    await reader.search('đảng viên');
    const found = await reader.found();
    expect(found.slice(0, 2).toSorted()).toEqual(['dang-vien', 'dang-vien-moi']);
    expect(found.slice(2)).toEqual(['dang-ta', 'thuoc-vien']);
    await reader.search('dân vận khéo');
    expect(await reader.found()).toEqual(['dan-van-kheo', 'van-dong-dan']);
  });

  test('a match in the title stands before one in the body', async () => {
    await reader.search('thủy lợi');
    expect(await reader.found()).toEqual(['thuy-loi-tieu-de', 'thuy-loi-bai']);
  });

  test.each([
    ['HĐND', ['hdnd', 'hoi-dong']],
    ['"hội đồng nhân dân"', ['hdnd', 'hoi-dong']],
    ['KT-XH', ['kinh-te-xa-hoi', 'ktxh']],
    ['kinh tế xã hội', ['kinh-te-xa-hoi', 'ktxh']],
    ['"Tỉnh ủy"', ['tinh-uy', 'tu-tinh']],
  ])('%s finds the abbreviation and its long form', async (words, stories) => {
    await reader.search(words);
    expect((await reader.found()).toSorted()).toEqual(stories);
  });

  test('a place without stories is said to lie where it does today, with a link to the stories there', async () => {
    await reader.search('ha giang');
    expect(await reader.count()).toBe(0);
    // Before all that may be said besides.
    const note = reader.page.locator('[data-search-notes] p').first();
    expect(await note.textContent()).toMatch(
      /^Hà Giang · tỉnh \(đến 30\/06\/2025\) nay thuộc tỉnh Tuyên Quang: \d+ tin\.$/,
    );
    const link = note.getByRole('link');
    const told = Number(/(\d+) tin/.exec((await link.textContent()) ?? '')?.[1]);
    const { pathname, search } = new URL((await link.getAttribute('href')) ?? '', reader.page.url());
    await reader.open(pathname + search);
    expect(await reader.count()).toBe(told);
    expect(told).toBeGreaterThan(20);
  });

  test('only the last word, still being typed, may be a beginning', async () => {
    await reader.open('/tim-kiem/');
    const box = reader.page.locator('#search_words');
    await box.fill('');
    await box.pressSequentially('treo cờ mừ');
    await reader.page.locator('[data-story="phuong-vinh-yen"]').waitFor();
    expect(await reader.count()).toBe(1);
    await reader.search('cờ mừ ');
    expect(await reader.count()).toBe(0);
    await reader.search('mừ cờ');
    expect(await reader.count()).toBe(0);
  });

  test.each(['Bimatnhap', 'Bimatrut', 'Bimatcho', 'zzz', 'dân zzz'])(
    '%s is nowhere: no story, and where else to look',
    async (words) => {
      await reader.search(words);
      expect(await reader.count()).toBe(0);
      expect(await reader.results.count()).toBe(0);
      const region = reader.page.locator('.search-results');
      expect(await region.innerText()).toContain('Không tìm thấy tin nào.');
      expect(await region.innerText()).toContain('Không có tin nào chứa');
      expect(await region.innerText()).toContain('Thử ít từ hơn');
      for (const name of [/^Theo ngày/, /^Theo địa phương/, /^Theo chuyên mục/])
        expect(await reader.page.getByRole('link', { name }).first().isVisible()).toBe(true);
    },
  );

  test('the nearest spelling is offered, and leads to its results', async () => {
    await reader.search('dangg vienn');
    const offer = reader.page.locator('[data-search-notes] a');
    expect(await offer.innerText()).toBe('đảng viên');
    await offer.click();
    await reader.settled();
    expect(await reader.count()).toBe(4);
  });

  test('the matched words are marked in their own accents, and nothing else', async () => {
    await reader.search('cap uy');
    const marks = await reader.page.locator('[data-story="cap-uy-cu"] mark').allInnerTexts();
    expect(marks).toEqual(['Cấp uỷ']);
  });

  test.each([
    ['/tim-kiem/', 'luống giống', 'tranh-cay-xoai', 'Chú thích ảnh: Cụ Mẩy bên luống giống', ['luống giống']],
    ['/tim-kiem/', 'tỉnh sơn la mùa hoa ban', 'hoa-ban', 'Địa phương: tỉnh Sơn La', ['tỉnh Sơn La']],
    ['/tim-kiem/', '29/2/2024', 'ngay-nhuan', 'Ngày 29/02/2024', []],
    ['/tim-kiem/', 'Nguyễn Thị Uyên', undefined, 'Tác giả: Nguyễn Thị Uyên', ['Nguyễn Thị Uyên']],
    ['/en/search/', 'mai son', undefined, 'Place: Mai Sơn District', ['Mai Sơn']],
  ])('%s %s says why a story was found', async (page, words, id, reason, marks) => {
    await reader.open(page);
    await reader.search(words);
    const item = id === undefined ? '[data-story]' : `[data-story="${id}"]`;
    const line = reader.page.locator(`${item} [data-why]`).first();
    expect(await line.innerText()).toContain(reason);
    expect(await line.locator('mark').allInnerTexts()).toEqual(marks);
    if (page.startsWith('/en/'))
      expect(await line.locator('[lang="vi"]').first().innerText()).toBe('Mai Sơn');
    await reader.open('/tim-kiem/');
  });

  test('a result tells its title, date, place and section, and leads to the story', async () => {
    await reader.search('ngày nhuận');
    const result = reader.page.locator('[data-story="ngay-nhuan"]');
    const text = await result.innerText();
    for (const part of ['Ngày nhuận', 'Bốn năm mới có.', '29/02/2024', 'Tứ Quận', 'Đời sống thôn xóm'])
      expect(text).toContain(part);
    expect(await result.getByRole('link').getAttribute('href')).toBe('/tin/ngay-nhuan/');
  });

  test('no letter of the index shows, not even in what is copied', async () => {
    const strange = /[\u1E12\u1E13\u2017\u2024\u2060-\u2064\uFE50‖]/u;
    for (const words of ['đường điện', '1.400', 'HĐND', 'Nông–Lâm', 'Đỗ Đức', '26-NQ/TW']) {
      await reader.search(words);
      await reader.found();
      const shown = await reader.page.evaluate(() => {
        getSelection()?.selectAllChildren(document.body);
        return `${getSelection()?.toString() ?? ''}${document.documentElement.outerHTML}`;
      });
      expect(strange.exec(shown + reader.address())).toBeNull();
    }
  });

  test('met nothing that the browser refuses', () => {
    expect(reader.complaints).toEqual([]);
  });
});
