import { describe, expect, it } from 'vitest';
import { original, STORY } from '../content.ts';
import { linking, said, VI } from './linking.ts';

/** Many stories of the base's day, topic and place. */
function stories(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  return Object.fromEntries(numbers.map((number) => [`articles/2020/tin-so-${number}/vi.mdx`, original()]));
}

describe('a link to the archive', () => {
  it('is told where the period has no stories, with the nearest that has some', () => {
    const others = {
      'articles/2018/tin-cu/vi.mdx': original({ date: '2018-11' }),
      'articles/2020/tin-sau/vi.mdx': original({ date: '2020-01-30' }),
    };
    expect(linking(['/luu-tru/2030/', '/luu-tru/2020/01/22/', '/en/archive/2019/05/'], others))
      .toMatchInlineSnapshot(`
        "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
        Lưu trữ không có tin nào ở “/luu-tru/2030/”. Nơi gần nhất có tin: /luu-tru/2020/
        The archive has no stories at “/luu-tru/2030/”. The nearest that have some: /luu-tru/2020/

        articles/2020/ban-bo-hop/vi.mdx:11 error of internal-links
        Lưu trữ không có tin nào ở “/luu-tru/2020/01/22/”. Nơi gần nhất có tin: /luu-tru/2020/01/21/, /luu-tru/2020/01/
        The archive has no stories at “/luu-tru/2020/01/22/”. The nearest that have some: /luu-tru/2020/01/21/, /luu-tru/2020/01/

        articles/2020/ban-bo-hop/vi.mdx:12 error of internal-links
        Lưu trữ không có tin nào ở “/en/archive/2019/05/”. Nơi gần nhất có tin: /en/archive/2018/11/
        The archive has no stories at “/en/archive/2019/05/”. The nearest that have some: /en/archive/2018/11/"
      `);
  });

  it('may lead to days, months and years with stories, on all pages of their lists', () => {
    const targets = [
      '/luu-tru/2020/',
      '/luu-tru/2020/01/',
      '/luu-tru/2020/01/21/',
      '/luu-tru/2020/01/21/trang/2/',
    ];
    expect(linking(targets, stories(20))).toBe('');
    expect(said('/luu-tru/2020/01/21/trang/2/', stories(19))).toContain('chỉ đến trang 1');
  });

  it('is told where the bulletin has no stories at all', () => {
    expect(
      linking(['/luu-tru/2030/'], { [VI]: original({ withdrawn: '{ date: 2020-02-01, reason: Sai. }' }) }),
    ).toMatchInlineSnapshot(`
        "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
        Lưu trữ không có tin nào ở “/luu-tru/2030/”. Bỏ liên kết.
        The archive has no stories at “/luu-tru/2030/”. Remove the link."
      `);
  });

  it('counts a story of which only the month is known in the month and the year, on no day', () => {
    const month = { [VI]: original({ date: '2020-01' }) };
    expect(linking(['/luu-tru/2020/01/', '/luu-tru/2020/'], month)).toBe('');
    expect(said('/luu-tru/2020/01/21/', month)).toContain('Nơi gần nhất có tin: /luu-tru/2020/01/');
  });

  it('counts no draft, and no story that is out only later', () => {
    const later = {
      'articles/2021/tin-hen/vi.mdx': original({ date: '2021-03-04', publishAt: '2027-01-01T06:00+07:00' }),
    };
    const draft = { 'articles/2021/tin-nhap/vi.mdx': original({ date: '2021-03-04', draft: 'true' }) };
    expect(said('/luu-tru/2021/', later)).toContain('không có tin nào');
    expect(said('/luu-tru/2021/', draft)).toContain('không có tin nào');
    const both = { ...later, [VI]: original({ publishAt: '2027-01-01T06:00+07:00' }) };
    expect(said('/luu-tru/2021/', both)).toBeUndefined();
  });

  it('is not told as well where the date of a story of that year can’t be read', () => {
    const wrong = { 'articles/2021/tin-sai/vi.mdx': original({ date: '4/3/2021' }) };
    expect(said('/luu-tru/2021/03/04/', wrong)).toBeUndefined();
    expect(said('/luu-tru/2022/', wrong)).toContain('không có tin nào');
  });

  it('counts a story with an error elsewhere, which is told there', () => {
    const wrong = {
      'articles/2021/tin-sai/vi.mdx': original({ date: '2021-03-04', topics: undefined, title: undefined }),
    };
    expect(said('/luu-tru/2021/03/04/', wrong)).toBeUndefined();
  });
});

describe('a link to a page of a list', () => {
  it('is told behind the last page', () => {
    const targets = [
      '/chuyen-muc/sinh-hoat-chi-bo/trang/7/',
      '/tin/trang/3/',
      '/en/authors/ban-bien-tap/page/9/',
      '/dia-phuong/son-la/trang/12/',
      '/chuyen-de/nghi-quyet/trang/2/',
      '/chuyen-muc/trang/2/',
      '/luu-tru/trang/2/',
    ];
    expect(linking(targets, stories(25))).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      Danh sách chỉ đến trang 2 nên không có “/chuyen-muc/sinh-hoat-chi-bo/trang/7/”. Viết: /chuyen-muc/sinh-hoat-chi-bo/trang/2/
      The list ends with page 2, so there is no “/chuyen-muc/sinh-hoat-chi-bo/trang/7/”. Write: /chuyen-muc/sinh-hoat-chi-bo/trang/2/

      articles/2020/ban-bo-hop/vi.mdx:11 error of internal-links
      Danh sách chỉ đến trang 2 nên không có “/tin/trang/3/”. Viết: /tin/trang/2/
      The list ends with page 2, so there is no “/tin/trang/3/”. Write: /tin/trang/2/

      articles/2020/ban-bo-hop/vi.mdx:12 error of internal-links
      Danh sách chỉ đến trang 2 nên không có “/en/authors/ban-bien-tap/page/9/”. Viết: /en/authors/ban-bien-tap/page/2/
      The list ends with page 2, so there is no “/en/authors/ban-bien-tap/page/9/”. Write: /en/authors/ban-bien-tap/page/2/

      articles/2020/ban-bo-hop/vi.mdx:13 error of internal-links
      Danh sách chỉ đến trang 2 nên không có “/dia-phuong/son-la/trang/12/”. Viết: /dia-phuong/son-la/trang/2/
      The list ends with page 2, so there is no “/dia-phuong/son-la/trang/12/”. Write: /dia-phuong/son-la/trang/2/

      articles/2020/ban-bo-hop/vi.mdx:14 error of internal-links
      Danh sách chỉ đến trang 1 nên không có “/chuyen-de/nghi-quyet/trang/2/”. Viết: /chuyen-de/nghi-quyet/
      The list ends with page 1, so there is no “/chuyen-de/nghi-quyet/trang/2/”. Write: /chuyen-de/nghi-quyet/

      articles/2020/ban-bo-hop/vi.mdx:15 error of internal-links
      Danh sách chỉ đến trang 1 nên không có “/chuyen-muc/trang/2/”. Viết: /chuyen-muc/
      The list ends with page 1, so there is no “/chuyen-muc/trang/2/”. Write: /chuyen-muc/

      articles/2020/ban-bo-hop/vi.mdx:16 error of internal-links
      Danh sách chỉ đến trang 1 nên không có “/luu-tru/trang/2/”. Viết: /luu-tru/
      The list ends with page 1, so there is no “/luu-tru/trang/2/”. Write: /luu-tru/"
    `);
  });

  it('may be to the last page', () => {
    const targets = [
      '/chuyen-muc/sinh-hoat-chi-bo/trang/2/',
      '/tin/trang/2/',
      '/en/authors/ban-bien-tap/page/2/',
      '/dia-phuong/son-la/trang/2/',
    ];
    expect(linking(targets, stories(25))).toBe('');
    expect(
      linking(['/tin/trang/2/'], { ...stories(25), [`${STORY}/vi.mdx`]: original({ draft: 'true' }) }),
    ).toBe('');
  });

  it('tells a wrong subject alone', () => {
    expect(linking(['/chuyen-muc/khong-co/trang/7/', '/en/topics/nong-thon-mo/page/2/']))
      .toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      Không có chuyên mục “khong-co”. Sửa địa chỉ của liên kết.
      There is no topic “khong-co”. Correct the address of the link.

      articles/2020/ban-bo-hop/vi.mdx:11 error of internal-links
      Không có chuyên mục “nong-thon-mo”. Gần nhất: nong-thon-moi (Xây dựng nông thôn mới). Sửa địa chỉ của liên kết.
      There is no topic “nong-thon-mo”. Nearest: nong-thon-moi (New countryside). Correct the address of the link."
    `);
  });
});
