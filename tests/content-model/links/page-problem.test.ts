import { describe, expect, it } from 'vitest';
import { body, mdx, original, told } from '../content.ts';
import { addressResolver } from '../../../src/reading/resolve-address.ts';
import { linking, said, VI } from './linking.ts';

const OTHERS = {
  'articles/2020/tin-hai/vi.mdx': original({ title: 'Tin hai', formerIds: '[tin-2]' }),
  'articles/2020/tin-nhap/vi.mdx': original({ draft: 'true' }),
  'pages/gioi-thieu/vi.mdx': mdx({ title: 'Giới thiệu' }),
  'pages/gioi-thieu/en.mdx': mdx({ title: 'About', segment: 'about' }),
};

describe('a link with the bulletin’s own host', () => {
  it('is told with the path to write, and with what is wrong with that', () => {
    const targets = [
      'https://bantin.example/ban-tin/tin/tin-hai/?a=1#b',
      'http://www.bantin.example/ban-tin/tin/tin-hai',
      'https://bantin.example/ban-tin/tin/tin-nhap/',
      'https://bantin.example/ban-tin/tin/tin-ba/',
      'https://bantin.example/ban-tin/rss.xml',
    ];
    expect(linking(targets, OTHERS)).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      “https://bantin.example/ban-tin/tin/tin-hai/?a=1#b” là địa chỉ đầy đủ của chính bản tin. Viết: /tin/tin-hai/?a=1#b
      “https://bantin.example/ban-tin/tin/tin-hai/?a=1#b” is the full address of the bulletin itself. Write: /tin/tin-hai/?a=1#b

      articles/2020/ban-bo-hop/vi.mdx:11 error of internal-links
      “http://www.bantin.example/ban-tin/tin/tin-hai” là địa chỉ đầy đủ của chính bản tin. Viết: /tin/tin-hai/
      “http://www.bantin.example/ban-tin/tin/tin-hai” is the full address of the bulletin itself. Write: /tin/tin-hai/

      articles/2020/ban-bo-hop/vi.mdx:12 error of internal-links
      “https://bantin.example/ban-tin/tin/tin-nhap/” là địa chỉ đầy đủ của chính bản tin. Tin “tin-nhap” còn là bản nháp nên người đọc không mở được. Bỏ liên kết, hoặc bỏ “draft” ở tin ấy.
      “https://bantin.example/ban-tin/tin/tin-nhap/” is the full address of the bulletin itself. The story “tin-nhap” is a draft, which readers can’t open. Remove the link, or remove “draft” from that story.

      articles/2020/ban-bo-hop/vi.mdx:13 error of internal-links
      “https://bantin.example/ban-tin/tin/tin-ba/” là địa chỉ đầy đủ của chính bản tin. Không có trang nào ở địa chỉ “/tin/tin-ba/”. Gần nhất: tin-hai (Tin hai). Viết như /tin/<mã tin>/ hoặc /en/stories/<mã tin>/
      “https://bantin.example/ban-tin/tin/tin-ba/” is the full address of the bulletin itself. There is no page at “/tin/tin-ba/”. Nearest: tin-hai (Tin hai). Write it as /tin/<story>/ or /en/stories/<story>/

      articles/2020/ban-bo-hop/vi.mdx:14 error of internal-links
      “https://bantin.example/ban-tin/rss.xml” là địa chỉ đầy đủ của chính bản tin. Không có trang nào ở địa chỉ “/rss.xml”. Viết như /tin/<mã tin>/ hoặc /en/stories/<mã tin>/
      “https://bantin.example/ban-tin/rss.xml” is the full address of the bulletin itself. There is no page at “/rss.xml”. Write it as /tin/<story>/ or /en/stories/<story>/"
    `);
  });

  it('is a link elsewhere outside the base', () => {
    expect(linking(['https://bantin.example/cong-van/', 'https://baosonla.vn/tin/tin-hai/'], OTHERS)).toBe(
      '',
    );
  });
});

describe('a link to a computer that readers can’t reach', () => {
  it('is told with the path to write, where it is a page of the bulletin', () => {
    const targets = [
      'http://localhost:4321/tin/tin-hai/',
      'http://127.0.0.1:4321/ban-tin/gioi-thieu/',
      'http://localhost:4321/tin/tin-ba/',
      'http://192.168.1.5/cong-van/12',
    ];
    expect(linking(targets, OTHERS)).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      “http://localhost:4321/tin/tin-hai/” là địa chỉ trên máy hoặc mạng nội bộ, bạn đọc không mở được. Viết: /tin/tin-hai/
      “http://localhost:4321/tin/tin-hai/” is an address of a computer or local network, which readers can’t open. Write: /tin/tin-hai/

      articles/2020/ban-bo-hop/vi.mdx:11 error of internal-links
      “http://127.0.0.1:4321/ban-tin/gioi-thieu/” là địa chỉ trên máy hoặc mạng nội bộ, bạn đọc không mở được. Viết: /gioi-thieu/
      “http://127.0.0.1:4321/ban-tin/gioi-thieu/” is an address of a computer or local network, which readers can’t open. Write: /gioi-thieu/

      articles/2020/ban-bo-hop/vi.mdx:12 error of internal-links
      “http://localhost:4321/tin/tin-ba/” là địa chỉ trên máy hoặc mạng nội bộ, bạn đọc không mở được. Không có trang nào ở địa chỉ “/tin/tin-ba/”. Gần nhất: tin-hai (Tin hai). Viết như /tin/<mã tin>/ hoặc /en/stories/<mã tin>/
      “http://localhost:4321/tin/tin-ba/” is an address of a computer or local network, which readers can’t open. There is no page at “/tin/tin-ba/”. Nearest: tin-hai (Tin hai). Write it as /tin/<story>/ or /en/stories/<story>/

      articles/2020/ban-bo-hop/vi.mdx:13 error of internal-links
      “http://192.168.1.5/cong-van/12” là địa chỉ trên máy hoặc mạng nội bộ, bạn đọc không mở được. Dẫn tới trang mà bạn đọc mở được, hoặc bỏ liên kết.
      “http://192.168.1.5/cong-van/12” is an address of a computer or local network, which readers can’t open. Lead to a page that readers can open, or remove the link."
    `);
  });

  it('is told of the report that a story was written from', () => {
    const source = '{ name: Báo Sơn La, url: http://localhost:8080/bai-bao }';
    expect(linking([], { [VI]: original({ source }) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:8:source.url error of internal-links
      “http://localhost:8080/bai-bao” là địa chỉ trên máy hoặc mạng nội bộ, bạn đọc không mở được. Ghi địa chỉ của bài trên trang báo, hoặc bỏ url.
      “http://localhost:8080/bai-bao” is an address of a computer or local network, which readers can’t open. Give the address of the report on the newspaper’s site, or remove url."
    `);
    expect(
      linking([], { [VI]: original({ source: '{ name: Báo Sơn La, url: https://baosonla.vn/a }' }) }),
    ).toBe('');
  });
});

describe('a wrong path', () => {
  it('is told with the right one', () => {
    const targets = [
      '/tin/tin-hai#x',
      '/vi/tin/Tin-Hai/',
      '/ban-tin/tin/tin-hai/',
      '/tin/tin-hai/vi.mdx',
      '/tin/trang/1/',
    ];
    expect(linking(targets, OTHERS)).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      Không có trang nào ở địa chỉ “/tin/tin-hai”. Viết: /tin/tin-hai/#x
      There is no page at “/tin/tin-hai”. Write: /tin/tin-hai/#x

      articles/2020/ban-bo-hop/vi.mdx:11 error of internal-links
      Không có trang nào ở địa chỉ “/vi/tin/Tin-Hai/”. Viết: /tin/tin-hai/
      There is no page at “/vi/tin/Tin-Hai/”. Write: /tin/tin-hai/

      articles/2020/ban-bo-hop/vi.mdx:12 error of internal-links
      Không có trang nào ở địa chỉ “/ban-tin/tin/tin-hai/”. Viết: /tin/tin-hai/
      There is no page at “/ban-tin/tin/tin-hai/”. Write: /tin/tin-hai/

      articles/2020/ban-bo-hop/vi.mdx:13 error of internal-links
      Không có trang nào ở địa chỉ “/tin/tin-hai/vi.mdx”. Viết: /tin/tin-hai/
      There is no page at “/tin/tin-hai/vi.mdx”. Write: /tin/tin-hai/

      articles/2020/ban-bo-hop/vi.mdx:14 error of internal-links
      Không có trang nào ở địa chỉ “/tin/trang/1/”. Viết: /tin/
      There is no page at “/tin/trang/1/”. Write: /tin/"
    `);
  });

  it('is told as what is wrong with the right one, where something is', () => {
    expect(linking(['/tin/tin-nhap', '/Tin/tin-2/', '/tin/tin-ba'], OTHERS)).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      Tin “tin-nhap” còn là bản nháp nên người đọc không mở được. Bỏ liên kết, hoặc bỏ “draft” ở tin ấy.
      The story “tin-nhap” is a draft, which readers can’t open. Remove the link, or remove “draft” from that story.

      articles/2020/ban-bo-hop/vi.mdx:11 error of internal-links
      “/tin/tin-2/” là địa chỉ cũ của tin. Viết địa chỉ mới: /tin/tin-hai/
      “/tin/tin-2/” is a former address of the story. Write the new one: /tin/tin-hai/

      articles/2020/ban-bo-hop/vi.mdx:12 error of internal-links
      Không có trang nào ở địa chỉ “/tin/tin-ba/”. Gần nhất: tin-hai (Tin hai). Viết như /tin/<mã tin>/ hoặc /en/stories/<mã tin>/
      There is no page at “/tin/tin-ba/”. Nearest: tin-hai (Tin hai). Write it as /tin/<story>/ or /en/stories/<story>/"
    `);
  });

  it.each(['/rss.xml', '/anh/x.webp', '/tep/x.pdf', '/admin/', '/ban-dich/', '/en/translations/', '/404/'])(
    '%s is no page for readers',
    (target) => {
      expect(said(target)).toContain(`Không có trang nào ở địa chỉ “${target}”.`);
    },
  );
});

describe('a page written by hand', () => {
  const file = 'pages/gioi-thieu/vi.mdx';
  const resolveAddress = addressResolver({ base: '/' });
  const about = (...targets: readonly string[]) =>
    told(OTHERS, {
      bodies: {
        [file]: body({
          links: targets.map((target, at) => ({ target, line: 5 + at })),
          anchors: ['lien-he'],
        }),
      },
      resolveAddress,
    });

  it('is told of its links as articles are', () => {
    expect(about('/tin/tin-nhap/', '/luu-tru/2031/', '#khong-co', 'http://localhost:4321/'))
      .toMatchInlineSnapshot(`
      "pages/gioi-thieu/vi.mdx:5 error of internal-links
      Tin “tin-nhap” còn là bản nháp nên người đọc không mở được. Bỏ liên kết, hoặc bỏ “draft” ở tin ấy.
      The story “tin-nhap” is a draft, which readers can’t open. Remove the link, or remove “draft” from that story.

      pages/gioi-thieu/vi.mdx:6 error of internal-links
      Lưu trữ không có tin nào ở “/luu-tru/2031/”. Nơi gần nhất có tin: /luu-tru/2020/
      The archive has no stories at “/luu-tru/2031/”. The nearest that have some: /luu-tru/2020/

      pages/gioi-thieu/vi.mdx:7 error of internal-links
      Không có đề mục “#khong-co”. Dùng một trong: #lien-he
      There is no heading “#khong-co”. Use one of: #lien-he

      pages/gioi-thieu/vi.mdx:8 error of internal-links
      “http://localhost:4321/” là địa chỉ trên máy hoặc mạng nội bộ, bạn đọc không mở được. Viết: /
      “http://localhost:4321/” is an address of a computer or local network, which readers can’t open. Write: /"
    `);
    expect(about('/tin/tin-hai/', '#lien-he', '/gioi-thieu/#lien-he')).toBe('');
  });

  it('has headings that articles may link to', () => {
    expect(said('/gioi-thieu/#lien-he', OTHERS)).toBeUndefined();
    expect(said('/gioi-thieu/#khong-co', OTHERS)).toBe(
      'Không có đề mục “#khong-co”. Dùng một trong: #lien-he',
    );
  });
});
