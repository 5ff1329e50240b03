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
    expect(notice.headline).toBe(page(original).headline);
    expect(notice.title).toContain(notice.headline);
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
  test('days, months and years without stories have no page in either language', () => {
    const periods = ['2023/04/01', '2023/02/29', '2024/07/01', '2023/04', '2024/07', '2021', '2022'];
    for (const period of periods)
      for (const archive of ['/luu-tru', '/en/archive'])
        expect(site.pages.has(`${archive}/${period}/`), period).toBe(false);
    expect(page('/luu-tru/2024/02/29/').text).toContain('1 tin');
  });

  test('the pages around it lead over it to the nearest that have some', () => {
    const leads = (at: string): readonly string[] => page(at).addresses;
    expect(leads('/luu-tru/2023/03/03/')).toContain('/luu-tru/2023/06/30/');
    expect(leads('/luu-tru/2023/03/')).toContain('/luu-tru/2023/05/');
    expect(leads('/en/archive/2024/01/31/')).toContain('/en/archive/2023/12/31/');
    expect(leads('/en/archive/2023/03/03/')).toContain('/en/archive/2020/02/29/');
    expect(leads('/en/archive/2023/')).toContain('/en/archive/2020/');
  });

  test('a day of a month or year with stories whose day is not known says so', () => {
    expect(page('/luu-tru/2020/02/29/').text).toContain('Năm 2020 còn có 1 tin không rõ ngày');
    expect(page('/en/archive/2020/02/29/').text).toContain('2020 also has 1 story whose day is not known');
  });

  test('a calendar links the days that have stories; others are numbers', () => {
    const { html } = page('/luu-tru/2023/03/');
    const [calendar = ''] = /<table class="calendar[^]*?<\/table>/.exec(html) ?? [];
    expect([...calendar.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/luu-tru/2023/03/03/',
    ]);
    expect(calendar.match(/<td>\s*<span[^>]*>\d+<\/span>\s*<\/td>/g)).toHaveLength(30);
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

  test.each([
    ['/luu-tru/', '/tim-kiem/', ['tu', 'den'], 'Tìm theo ngày'],
    ['/en/archive/', '/en/search/', ['from', 'to'], 'Search by date'],
  ])(
    'that answer offers the years of %s with stories, and a search by date',
    (archive, search, names, title) => {
      const { addresses, html, text } = page('/404.html');
      expect(text).toContain(title);
      const years = addresses.filter((address) => new RegExp(`^${archive}\\d`).test(address));
      expect(years).toEqual(['2024', '2023', '2020'].map((year) => `${archive}${year}/`));
      const elements = elementsOf(html);
      const form = elements.find((one) => attribute(one, 'action') === search);
      expect(form && [form.tagName, attribute(form, 'method')]).toEqual(['form', 'get']);
      const fields = elements.flatMap((one) => attribute(one, 'name') ?? []);
      expect(fields.filter((field) => names.includes(field))).toEqual(names);
    },
  );

  test('topics and series without stories, and authors without any, have a page that says so', () => {
    for (const at of ['/chuyen-muc/muc-trong/', '/chuyen-de/loat-bai-trong/', '/tac-gia/pham-khong-bai/'])
      expect(page(at).text).toContain('Chưa có tin nào ở đây.');
  });
});
