import { describe, expect, test } from 'vitest';
import { attribute, elementsIn, elementsOf, textOf } from './html.ts';
import { pageOf, siteOf } from './site.ts';

const site = siteOf('fixture');
const TAN_LAP = '/dia-phuong/bac-mau/huyen-yen-mau/xa-tan-lap/';

/** Addresses of the places that have a page, in Vietnamese. */
const paged = [...site.pages.keys()].filter((path) => path.startsWith('/dia-phuong/'));

/** The links of the first element of a class, by their addresses. */
function linksIn(className: string, path: string): readonly (string | undefined)[] {
  const host = elementsOf(pageOf('fixture', path).html).find((one) =>
    attribute(one, 'className')?.split(' ').includes(className),
  );
  const within = host ? elementsIn(host) : [];
  return within.filter(({ tagName }) => tagName === 'a').map((one) => attribute(one, 'href'));
}

describe('the pages of places', () => {
  test('are there for units that stories are found under and for provinces of today, and for no others', () => {
    expect(paged).toContain(TAN_LAP);
    expect(paged).toContain('/dia-phuong/trong-mau/');
    expect(paged).not.toContain('/dia-phuong/nam-mau/');
    expect(paged).not.toContain('/dia-phuong/bac-mau/huyen-yen-mau/xa-lap-xua/');
  });

  test('say that there are no stories yet, and are kept from search engines then', () => {
    for (const [path, words] of [
      ['/dia-phuong/trong-mau/', 'Chưa có tin nào ở đây.'],
      ['/en/places/trong-mau/', 'There are no stories here yet.'],
    ] as const) {
      expect(pageOf('fixture', path).text).toContain(words);
      expect(pageOf('fixture', path).noindex).toBe(true);
    }
    expect(pageOf('fixture', TAN_LAP).noindex).toBe(false);
  });

  test('of a former place say until when it was there and where it went', () => {
    expect(pageOf('fixture', TAN_LAP).text).toContain(
      'Đơn vị hành chính cũ, tồn tại đến hết ngày 30/06/2023. Nay thuộc xã Đồng Tâm Mẫu và xã Tân Hóa Mẫu.',
    );
    expect(pageOf('fixture', '/dia-phuong/bac-mau/').text).toContain('Nay thuộc tỉnh Đại Mẫu.');
  });

  test('tell it from places of its name', () => {
    expect(pageOf('fixture', TAN_LAP).text).toContain(
      'Khác với phường Tân Lập Mẫu, quận Bến Mẫu, thành phố Mẫu Hải (cũ) (đến 30/06/2023)',
    );
  });

  test('tell the line of descent in words: its days, its units, and which went where', () => {
    const { text } = pageOf('fixture', TAN_LAP);
    expect(text).toContain('Đến 31/12/2019');
    expect(text).toContain('Từ 01/01/2020 đến 30/06/2023');
    expect(text).toContain('Xã Tân Lập Mẫu, vào xã Đồng Tâm Mẫu, xã Tân Hóa Mẫu');
  });

  test('draw it without a second link to any place, and link no place that has no page', () => {
    expect(linksIn('descent', TAN_LAP)).toEqual([
      '/dia-phuong/bac-mau/huyen-yen-mau/xa-dong-tam/',
      '/dia-phuong/bac-mau/huyen-yen-mau/thi-tran-yen-mau/',
      '/dia-phuong/dai-mau/xa-dong-tam/',
      '/dia-phuong/dai-mau/xa-tan-hoa-99002/',
    ]);
    expect(linksIn('descent', '/dia-phuong/trong-mau/')).toEqual([]);
  });

  test('list each story once, as many as the sections say', () => {
    for (const path of paged) {
      const { html } = pageOf('fixture', path);
      const elements = elementsOf(html);
      const listed = elements.flatMap((one) => attribute(one, 'dataStory') ?? []);
      expect(new Set(listed).size, path).toBe(listed.length);
      const sections = elements.find((one) => attribute(one, 'className')?.includes('place-sections'));
      const counts = (sections ? textOf(sections) : '').matchAll(/(\d+) tin/g);
      const told = [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
      expect(told, path).toBe(listed.length);
    }
  });
});

describe('the page of the country', () => {
  const page = pageOf('fixture', '/dia-phuong/');

  test('leads to all provinces of today, and by them to every page of a place', () => {
    expect(linksIn('provinces', '/dia-phuong/')).toEqual([
      '/dia-phuong/dai-mau/',
      '/dia-phuong/mau-hai/',
      '/dia-phuong/trong-mau/',
    ]);
    const reached = new Set(['/dia-phuong/']);
    // A Set hands out what is added to it on the way.
    for (const from of reached) {
      for (const address of pageOf('fixture', from).addresses) {
        if (paged.includes(address)) reached.add(address);
      }
    }
    expect([...reached].sort()).toEqual(paged.toSorted());
  });

  test('has an index of former names, from A to Z, with what each is today', () => {
    expect(linksIn('former-letters', '/dia-phuong/').length).toBeGreaterThan(1);
    expect(page.text).toMatch(/Bắc Mẫu tỉnh, nay thuộc tỉnh Đại Mẫu/);
    const lists = [...site.pages.keys()].filter((path) => path.startsWith('/ten-cu/'));
    expect(lists.length).toBeGreaterThan(0);
    expect(page.addresses).toEqual(expect.arrayContaining(lists));
  });

  test('has a table of provinces and years whose cells lead to the search for both', () => {
    const elements = elementsOf(page.html);
    const heads = elements.filter(({ tagName }) => tagName === 'th');
    const scoped = (scope: string) =>
      heads.filter((one) => attribute(one, 'scope') === scope).map((one) => textOf(one));
    expect(scoped('col')).toEqual(['Tỉnh, thành phố', '2020', '2021', '2022', '2023', '2024']);
    expect(scoped('row')).toEqual(['Đại Mẫu', 'Mẫu Hải']);
    const cells = linksIn('spread', '/dia-phuong/').filter((href) => href?.startsWith('/tim-kiem/'));
    expect(cells).toContain('/tim-kiem/?tu=2024&den=2024&noi=dai-mau');
    expect(linksIn('spread', '/en/places/')).toContain('/en/search/?from=2024&to=2024&place=dai-mau');
  });
});
