import { describe, expect, it } from 'vitest';
import type { BodyReferences } from '../../../src/bulletin/body.ts';
import { addressResolver } from '../../../src/reading/resolve-address.ts';
import { body, mdx, original, read, STORY, told, translation } from '../content.ts';

const VI = `${STORY}/vi.mdx`;

const resolveAddress = addressResolver({ site: 'https://www.bantin.example', base: '/ban-tin' });

const OTHERS = {
  'articles/2020/tin-hai/vi.mdx': original({ title: 'Tin hai', formerIds: '[tin-2]' }),
  'articles/2020/tin-nhap/vi.mdx': original({ draft: 'true' }),
  'articles/2020/tin-rut/vi.mdx': original({ withdrawn: '{ date: 2020-02-01, reason: Sai. }' }),
  'articles/2020/tin-hen/vi.mdx': original({ publishAt: '2027-01-01T06:00+07:00' }),
  'pages/gioi-thieu/vi.mdx': mdx({ title: 'Giới thiệu' }),
  'pages/gioi-thieu/en.mdx': mdx({ title: 'About', segment: 'about' }),
};

function withBody(references: Partial<BodyReferences>, changes: Record<string, string> = {}): string {
  const bodies = { [VI]: body(references), 'articles/2020/tin-hai/vi.mdx': body({ anchors: ['phan-mot'] }) };
  return told({ ...OTHERS, ...changes }, { bodies, resolveAddress });
}

function linking(...targets: readonly string[]): string {
  return withBody({ links: targets.map((target, index) => ({ target, line: 10 + index })) });
}

describe('a link within the bulletin', () => {
  it('is told when there is no such story or page', () => {
    expect(linking('/tin/tin-ha/', '/tinn/tin-hai/', '/chuyen-muc/xyz/')).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      Không có trang nào ở địa chỉ “/tin/tin-ha/”. Gần nhất: tin-hai (Tin hai). Viết như /tin/<mã tin>/ hoặc /en/stories/<mã tin>/
      There is no page at “/tin/tin-ha/”. Nearest: tin-hai (Tin hai). Write it as /tin/<story>/ or /en/stories/<story>/

      articles/2020/ban-bo-hop/vi.mdx:11 error of internal-links
      Không có trang nào ở địa chỉ “/tinn/tin-hai/”. Gần nhất: tin-hai (Tin hai). Viết như /tin/<mã tin>/ hoặc /en/stories/<mã tin>/
      There is no page at “/tinn/tin-hai/”. Nearest: tin-hai (Tin hai). Write it as /tin/<story>/ or /en/stories/<story>/

      articles/2020/ban-bo-hop/vi.mdx:12 error of internal-links
      Không có chuyên mục “xyz”. Sửa địa chỉ của liên kết.
      There is no topic “xyz”. Correct the address of the link."
    `);
  });

  it('is told when readers can’t open the story', () => {
    expect(linking('/tin/tin-nhap/', '/tin/tin-rut/', '/tin/tin-hen/')).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      Tin “tin-nhap” còn là bản nháp nên người đọc không mở được. Bỏ liên kết, hoặc bỏ “draft” ở tin ấy.
      The story “tin-nhap” is a draft, which readers can’t open. Remove the link, or remove “draft” from that story.

      articles/2020/ban-bo-hop/vi.mdx:11 error of internal-links
      Tin “tin-rut” đã được rút. Bỏ liên kết, hoặc dẫn tới tin khác.
      The story “tin-rut” has been withdrawn. Remove the link, or lead to another story.

      articles/2020/ban-bo-hop/vi.mdx:12 error of internal-links
      Tin “tin-hen” đến 2027-01-01T06:00+07:00 mới đăng. Bỏ liên kết, hoặc thêm lại sau khi tin ấy đã đăng.
      The story “tin-hen” is published only at 2027-01-01T06:00+07:00. Remove the link, or add it again when that story is out."
    `);
  });

  it('is told when it is a former address', () => {
    expect(linking('/tin/tin-2/')).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      “/tin/tin-2/” là địa chỉ cũ của tin. Viết địa chỉ mới: /tin/tin-hai/
      “/tin/tin-2/” is a former address of the story. Write the new one: /tin/tin-hai/"
    `);
  });

  it('is told when no story is found under the place, so that it has no page', () => {
    const gone = 'hoa-binh: { name: Hòa Bình, until: 2025-06-30 }\nhoa-binh/xa-x: { name: X }\n';
    const targets = ['/dia-phuong/hoa-binh/', '/dia-phuong/son-la/xa-y/'];
    const links = targets.map((target, index) => ({ target, line: 10 + index }));
    const files = {
      'localities/hoa-binh.yaml': gone,
      'localities/son-la.yaml': `son-la: { name: Sơn La }
son-la/huyen-mai-son: { name: Mai Sơn, until: 2025-06-30 }
son-la/huyen-mai-son/xa-muong-bang: { name: Mường Bằng, until: 2025-06-30 }
son-la/xa-y: { name: Y }
`,
    };
    expect(withBody({ links }, files)).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      Địa phương “hoa-binh” không có trang, vì chưa có tin nào ở đó. Bỏ liên kết.
      The place “hoa-binh” has no page, as there are no stories from it. Remove the link.

      articles/2020/ban-bo-hop/vi.mdx:11 error of internal-links
      Địa phương “son-la/xa-y” không có trang, vì chưa có tin nào ở đó. Bỏ liên kết, hoặc dẫn tới: /dia-phuong/son-la/
      The place “son-la/xa-y” has no page, as there are no stories from it. Remove the link, or lead to: /dia-phuong/son-la/"
    `);
  });

  it('may lead to a place whose only story is out by the time this one is', () => {
    const files = {
      'localities/ha-giang.yaml': 'ha-giang: { name: Hà Giang }\nha-giang/xa-y: { name: Y }\n',
      'articles/2020/tin-hen/vi.mdx': original({
        publishAt: '2027-01-01T06:00+07:00',
        locality: 'ha-giang/xa-y',
      }),
    };
    const links = [{ target: '/dia-phuong/ha-giang/xa-y/', line: 10 }];
    expect(withBody({ links }, files)).toContain('“ha-giang/xa-y” không có trang');
    const later = original({ publishAt: '2027-01-01T06:00+07:00' });
    expect(withBody({ links }, { ...files, [VI]: later })).toBe('');
  });

  it('is told when the heading isn’t there', () => {
    expect(linking('/tin/tin-hai/#phan-hai')).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      Không có đề mục “#phan-hai”. Dùng một trong: #phan-mot
      There is no heading “#phan-hai”. Use one of: #phan-mot"
    `);
  });

  it('may lead to all that is published, with query and anchor', () => {
    const targets = [
      '/tin/tin-hai/?a=1#phan-mot',
      '/en/stories/tin-hai/',
      '/chuyen-muc/nong-thon-moi/',
      '/dia-phuong/son-la/xa-chieng-mung/',
      '/tac-gia/ngoc-hung/',
      '/chuyen-de/nghi-quyet/',
      '/gioi-thieu/',
      '/luu-tru/',
      '/tim-kiem/?q=ban+bo',
      '/luu-tru/2020/',
      '/luu-tru/2020/01/',
      '/en/archive/2020/01/21/',
      '/dia-phuong/',
      '/ten-cu/son-la/',
      '/tin/',
      '/en/topics/',
      '/en/',
    ];
    expect(linking(...targets)).toBe('');
  });

  it('is no concern of links elsewhere', () => {
    expect(linking('https://x.vn/tin/khong-co/', '//x.vn/tin/khong-co/', 'mailto:a@x.vn')).toBe('');
  });

  it('may lead to a story that is published by the time this one is', () => {
    const links = [{ target: '/tin/tin-hen/', line: 10 }];
    expect(withBody({ links }, { [VI]: original({ publishAt: '2027-01-01T06:00+07:00' }) })).toBe('');
    expect(withBody({ links }, { [VI]: original({ publishAt: '2027-01-01T05:59+07:00' }) })).not.toBe('');
  });

  it('goes unchecked where nobody knows the addresses', () => {
    const bodies = { [VI]: body({ links: [{ target: '/tin/khong-co/', line: 10 }] }) };
    expect(told({}, { bodies })).toBe('');
  });

  it('is checked in translations too', () => {
    const [file, links] = [`${STORY}/en.mdx`, [{ target: '/en/stories/khong-co/', line: 9 }]];
    const { problems } = read(
      { [file]: translation() },
      { bodies: { [file]: body({ links }) }, resolveAddress },
    );
    expect(problems).toMatchObject([{ rule: 'internal-links', file, line: 9 }]);
  });
});

describe('a link within the article', () => {
  const at = (target: string) => ({ target, line: 10 });

  it('is told when no heading has that name', () => {
    expect(withBody({ links: [at('#khong-co')], anchors: ['phan-mot', 'phan-hai'] })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      Không có đề mục “#khong-co”. Dùng một trong: #phan-mot, #phan-hai
      There is no heading “#khong-co”. Use one of: #phan-mot, #phan-hai"
    `);
    expect(withBody({ links: [at('#khong-co'), at('#%')] })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      Không có đề mục “#khong-co”, vì bài không có đề mục nào. Bỏ phần sau dấu #.
      There is no heading “#khong-co”: the article has no headings. Remove the part behind #.

      articles/2020/ban-bo-hop/vi.mdx:10 error of internal-links
      Không có đề mục “#%”, vì bài không có đề mục nào. Bỏ phần sau dấu #.
      There is no heading “#%”: the article has no headings. Remove the part behind #."
    `);
  });

  it('may lead to a heading or to the top', () => {
    expect(withBody({ links: [at('#phan-mot'), at('#phan%2Dmot'), at('#')], anchors: ['phan-mot'] })).toBe(
      '',
    );
  });
});
