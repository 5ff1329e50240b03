import { describe, expect, it } from 'vitest';
import { addressResolver } from '../../../src/reading/resolve-address.ts';
import { mdx, read, told } from '../content.ts';

const resolveAddress = addressResolver({ base: '/' });

/** A page in both languages, with its address in English. */
const page = (folder: string, segment?: string) => ({
  [`pages/${folder}/vi.mdx`]: mdx({ title: 'Trang' }),
  [`pages/${folder}/en.mdx`]: mdx({ title: 'Page', segment }),
});

describe('a page written by hand', () => {
  it('may have any name that nothing else has', () => {
    const pages = { ...page('quang-cao', 'advertising'), ...page('toa-soan'), ...page('about') };
    expect(told(pages, { resolveAddress })).toBe('');
  });

  it('is told when its address is taken, by the software or by another page', () => {
    const pages = {
      ...page('tin', 'stories'),
      ...page('huong-dan-tim-kiem', 'search-help'),
      ...page('en', 'en'),
      ...page('lien-he', 'contact'),
      ...page('toa-soan', 'contact'),
    };
    expect(told(pages, { resolveAddress })).toMatchInlineSnapshot(`
      "pages/en/en.mdx:3:segment error of standing-pages
      Địa chỉ “en” đã dùng cho phần khác của bản tin. Chọn tên khác, ví dụ: en-moi
      The address “en” is taken by another part of the bulletin. Choose another, for example: en-moi

      pages/en/vi.mdx error of standing-pages
      Địa chỉ “en” đã dùng cho phần khác của bản tin. Chọn tên khác, ví dụ: en-moi
      The address “en” is taken by another part of the bulletin. Choose another, for example: en-moi

      pages/huong-dan-tim-kiem/en.mdx:3:segment error of standing-pages
      Địa chỉ “search-help” đã dùng cho phần khác của bản tin. Chọn tên khác, ví dụ: search-help-moi
      The address “search-help” is taken by another part of the bulletin. Choose another, for example: search-help-moi

      pages/huong-dan-tim-kiem/vi.mdx error of standing-pages
      Địa chỉ “huong-dan-tim-kiem” đã dùng cho phần khác của bản tin. Chọn tên khác, ví dụ: huong-dan-tim-kiem-moi
      The address “huong-dan-tim-kiem” is taken by another part of the bulletin. Choose another, for example: huong-dan-tim-kiem-moi

      pages/tin/en.mdx:3:segment error of standing-pages
      Địa chỉ “stories” đã dùng cho phần khác của bản tin. Chọn tên khác, ví dụ: stories-moi
      The address “stories” is taken by another part of the bulletin. Choose another, for example: stories-moi

      pages/tin/vi.mdx error of standing-pages
      Địa chỉ “tin” đã dùng cho phần khác của bản tin. Chọn tên khác, ví dụ: tin-moi
      The address “tin” is taken by another part of the bulletin. Choose another, for example: tin-moi

      pages/toa-soan/en.mdx:3:segment error of standing-pages
      Địa chỉ “contact” trùng với trang ở pages/lien-he/en.mdx. Chọn tên khác, ví dụ: contact-moi
      The address “contact” is that of the page at pages/lien-he/en.mdx. Choose another, for example: contact-moi"
    `);
  });

  it.each(['anh', 'tep', 'ma-qr', 'admin', 'pagefind', 'trang', 'vi', '404'])(
    'may not be %s, which is no page but is taken',
    (folder) => {
      expect(told(page(folder, 'x'), { resolveAddress })).toContain(`Địa chỉ “${folder}” đã dùng`);
    },
  );

  it('is told when its folder can’t be an address', () => {
    expect(told(page('Giới thiệu', 'about'), { resolveAddress })).toMatchInlineSnapshot(`
      "pages/Giới thiệu/en.mdx error of standing-pages
      Tên thư mục “Giới thiệu” là địa chỉ của trang, nên chỉ gồm chữ thường không dấu, chữ số và gạch nối. Đổi tên, ví dụ: gioi-thieu
      The folder’s name “Giới thiệu” is the address of the page, so it may hold only lower-case letters without accents, digits and hyphens. Rename it, for example: gioi-thieu

      pages/Giới thiệu/vi.mdx error of standing-pages
      Tên thư mục “Giới thiệu” là địa chỉ của trang, nên chỉ gồm chữ thường không dấu, chữ số và gạch nối. Đổi tên, ví dụ: gioi-thieu
      The folder’s name “Giới thiệu” is the address of the page, so it may hold only lower-case letters without accents, digits and hyphens. Rename it, for example: gioi-thieu"
    `);
  });

  it('must be there in all languages of the bulletin', () => {
    const [[file, text] = ['', '']] = Object.entries(page('lien-he'));
    expect(told({ [file]: text })).toMatchInlineSnapshot(`
      "pages/lien-he/vi.mdx error of standing-pages
      Thiếu pages/lien-he/en.mdx. Viết tệp ấy; bản tin chỉ có tiếng Việt thì ghi languages: [vi] trong bulletin.yaml.
      pages/lien-he/en.mdx is missing. Write it, or say languages: [vi] in bulletin.yaml where the bulletin is in Vietnamese alone."
    `);
    expect(told({ [file]: text, 'bulletin.yaml': 'name: B\nlanguages: [vi]\n' })).toBe('');
    const { problems } = read({ 'pages/lien-he/en.mdx': mdx({ title: 'Contact' }) });
    expect(problems.map(({ message }) => message.vi)).toEqual(['Thiếu pages/lien-he/vi.mdx. Viết tệp ấy.']);
  });
});
