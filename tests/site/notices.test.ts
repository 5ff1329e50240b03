import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from './html.ts';
import { type Page, pageOf, siteOf } from './site.ts';

const site = siteOf('fixture');
const page = (at: string): Page => pageOf('fixture', at);

/** Pages that hold a list with a story, by their path. */
function listing(id: string): readonly string[] {
  return [...site.pages.values()]
    .filter(({ html }) => html.includes(`data-story="${id}"`))
    .map((found) => found.path);
}

describe('a story not yet translated', () => {
  test.each([
    ['/en/stories/ngay-nhuan/', '/tin/ngay-nhuan/', 'This story is not yet in English', 'vi'],
    ['/tin/english-only/', '/en/stories/english-only/', 'Tin này chưa có bản tiếng Việt', 'en'],
    ['/en/stories/ban-dich-con-nhap/', '/tin/ban-dich-con-nhap/', 'This story is not yet in English', 'vi'],
  ])('%s says so, leads to %s and is no page for search engines', (at, original, words, language) => {
    const notice = page(at);
    expect(notice.text).toContain(words);
    expect(notice.title).toContain(words);
    expect(notice.noindex).toBe(true);
    expect(notice.alternates).toEqual([]);
    const link = elementsOf(notice.html).find(
      (one) => attribute(one, 'href') === original && attribute(one, 'className') !== 'masthead-switch',
    );
    expect(link && attribute(link, 'lang')).toBe(language);
    expect(link && attribute(link, 'hrefLang')).toBe(language);
  });

  test('its original bears no hreflang either', () => {
    expect(page('/tin/ngay-nhuan/').alternates).toEqual([]);
    expect(page('/en/stories/english-only/').alternates).toEqual([]);
    expect(page('/tin/ngay-nhuan/').noindex).toBe(false);
  });

  test('stands in lists of the other language under its own title, labelled and leading to the original', () => {
    const day = page('/luu-tru/2024/05/19/');
    expect(day.text).toContain('A sample story without Vietnamese (bằng tiếng Anh)');
    const link = elementsOf(day.html).find((one) => attribute(one, 'href') === '/en/stories/english-only/');
    expect(link && attribute(link, 'lang')).toBe('en');
    expect(page('/en/archive/2024/02/29/').text).toContain('Một ngày bốn năm mới có một lần (in Vietnamese)');
  });
});

describe('a story that was withdrawn', () => {
  test('says so with its day and reason, and is no page for search engines', () => {
    const [vietnamese, english] = [page('/tin/da-rut/'), page('/en/stories/da-rut/')];
    expect(vietnamese.text).toContain(
      'Tin này đã được rút ngày 20/11/2023. Lý do: Chuyện này hóa ra không có thật.',
    );
    expect(english.text).toContain(
      'This story was withdrawn on 20 November 2023. Reason: Chuyện này hóa ra không có thật.',
    );
    expect(english.html).toContain('<span lang="vi">Chuyện này hóa ra không có thật.</span>');
    for (const { noindex, alternates } of [vietnamese, english])
      expect({ noindex, alternates }).toEqual({ noindex: true, alternates: [] });
  });

  test('says so in the language that it was never translated to as well', () => {
    expect(page('/en/stories/rut-chua-dich/').text).toContain('This story was withdrawn on 21 November 2023');
  });

  test('stands in no list', () => {
    expect(listing('dinh-chinh')).toContain('/luu-tru/2023/12/01/');
    expect(listing('da-rut')).toEqual([]);
    expect(listing('rut-chua-dich')).toEqual([]);
    const linking = [...site.pages.values()].filter(({ addresses }) => addresses.includes('/tin/da-rut/'));
    expect(linking.map((found) => found.path).toSorted()).toEqual([
      '/en/stories/da-rut/',
      '/tin/da-rut-ten-cu/',
    ]);
  });
});

describe('an address that a story had', () => {
  test.each([
    ['/tin/dia-chi-cu/', '/tin/doi-dia-chi/'],
    ['/tin/dia-chi-cu-hon/', '/tin/doi-dia-chi/'],
    ['/en/stories/dia-chi-cu/', '/en/stories/doi-dia-chi/'],
    ['/en/stories/khong-ro-ngay-ten-cu/', '/en/stories/khong-ro-ngay/'],
  ])('%s takes browsers to %s without a script, and is no page for search engines', (former, now) => {
    const { html, noindex, alternates, addresses } = page(former);
    expect(html).toMatch(new RegExp(`<meta http-equiv="refresh" content="0; url=${now}"`));
    expect(addresses.filter((address) => address === now)).toHaveLength(2);
    expect({ noindex, alternates }).toEqual({ noindex: true, alternates: [] });
  });

  test('stands in _redirects in both languages, once', () => {
    const lines = readFileSync(path.join(site.dir, '_redirects'), 'utf8').trimEnd().split('\n');
    expect(lines).toContain('/tin/dia-chi-cu/ /tin/doi-dia-chi/ 301');
    expect(lines).toContain('/en/stories/dia-chi-cu-hon/ /en/stories/doi-dia-chi/ 301');
    expect(lines).toHaveLength(8);
    expect(new Set(lines).size).toBe(8);
  });
});

describe('an address without a story', () => {
  test('a day names the nearest days that have one', () => {
    const day = page('/luu-tru/2023/04/01/');
    expect(day.text).toContain(
      'Không có tin nào đề ngày 01/04/2023. Dưới đây là những ngày gần nhất có tin.',
    );
    expect(day.addresses).toEqual(expect.arrayContaining(['/luu-tru/2023/03/03/', '/luu-tru/2023/06/30/']));
    expect(day.noindex).toBe(true);
  });

  test('a day across the end of a year, and one within a year of few stories, too', () => {
    expect(page('/en/archive/2024/01/01/').addresses).toEqual(
      expect.arrayContaining(['/en/archive/2023/12/31/', '/en/archive/2024/01/31/']),
    );
    expect(page('/en/archive/2020/12/31/').addresses).toEqual(
      expect.arrayContaining(['/en/archive/2020/02/29/', '/en/archive/2023/03/03/']),
    );
  });

  test('a month names the nearest months', () => {
    expect(page('/luu-tru/2023/04/').addresses).toEqual(
      expect.arrayContaining(['/luu-tru/2023/03/', '/luu-tru/2023/05/']),
    );
  });

  test('29 February is a day of leap years alone', () => {
    expect(page('/luu-tru/2024/02/29/').text).toContain('1 tin');
    expect(site.pages.has('/luu-tru/2023/02/29/')).toBe(false);
  });

  test('a day of a month or year with stories whose day is not known says so', () => {
    expect(page('/luu-tru/2023/05/17/').text).toContain('Tháng 5/2023 còn có 1 tin không rõ ngày');
    expect(page('/en/archive/2020/02/29/').text).toContain('2020 also has 1 story whose day is not known');
  });

  test('any other is answered in both languages', () => {
    const { text, title, noindex, html } = page('/404.html');
    for (const words of ['Không tìm thấy trang', 'Page not found']) {
      expect(text).toContain(words);
      expect(title).toContain(words);
    }
    expect(noindex).toBe(true);
    expect(html).toMatch(/<section lang="en"/);
  });

  test('topics and series without stories, and authors without any, have a page that says so', () => {
    for (const at of ['/chuyen-muc/muc-trong/', '/chuyen-de/loat-bai-trong/', '/tac-gia/pham-khong-bai/'])
      expect(page(at).text).toContain('Chưa có tin nào ở đây.');
  });
});
