import { expect, it } from 'vitest';
import { body, DRAWING, original, STORY, told } from '../content.ts';

const VI = `${STORY}/vi.mdx`;

function withPhoto(src: string): string {
  return original({ photo: `{ src: "${src}", alt: Nhà sàn }` });
}

it('tells a picture that isn’t there, and the nearest', () => {
  expect(
    told({
      [VI]: withPhoto('./Nha-San.svg'),
      [`${STORY}/nha-san.svg`]: DRAWING,
      [`${STORY}/b.svg`]: DRAWING,
    }),
  ).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:8:photo.src error of pictures
      Không thấy tệp “./Nha-San.svg”. Chép tệp vào thư mục của tin, hoặc sửa tên (phân biệt chữ hoa, chữ thường); gần nhất: ./nha-san.svg
      There is no file “./Nha-San.svg”. Copy it into the story’s folder, or correct the name (capitals count); the nearest: ./nha-san.svg"
    `);
});

it('tells a picture that isn’t there where there are none', () => {
  expect(told({ [VI]: withPhoto('./a.svg') })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:8:photo.src error of pictures
    Không thấy tệp “./a.svg”. Chép tệp vào thư mục của tin, hoặc sửa tên; hiện thư mục chưa có ảnh nào.
    There is no file “./a.svg”. Copy it into the story’s folder, or correct the name; the folder has no picture yet."
  `);
});

it('tells a picture that isn’t one by its content', () => {
  const binaries = { [`${STORY}/a.jpg`]: { kind: 'pdf', bytes: 5 } as const };
  expect(told({ ...binaries, [VI]: withPhoto('./a.jpg') })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:8:photo.src error of pictures
    Nội dung tệp “./a.jpg” là PDF, không phải ảnh. Dùng ảnh SVG, JPEG, PNG, WebP, AVIF hoặc GIF.
    What “./a.jpg” holds is PDF, not a picture. Use an SVG, JPEG, PNG, WebP, AVIF or GIF."
  `);
});

it.each([
  '../tin-hai/a.svg',
  './../a.svg',
  '/a.svg',
  'a.svg',
  'https://baosonla.vn/a.jpg',
  '.\\\\a.svg',
  './b/a.svg',
])('tells %s, which is not beside the article', (src) => {
  const problems = told({ [VI]: withPhoto(src), 'articles/2020/ban-bo-hop/a.svg': DRAWING });
  expect(problems).toContain('không trỏ tới tệp cạnh bài');
  expect(problems).toContain('is not a file beside the article');
});

it('tells how a file beside the article is written', () => {
  expect(told({ [VI]: withPhoto('a.svg') })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:8:photo.src error of pictures
    “a.svg” không trỏ tới tệp cạnh bài. Chép tệp vào thư mục của tin rồi viết “./” và tên tệp, ví dụ: ./nha-san.svg
    “a.svg” is not a file beside the article. Copy the file into the story’s folder and write “./” and its name, for example: ./nha-san.svg"
  `);
});

it('tells pictures and attachments of a body by their line, and takes a PDF there', () => {
  const files = [
    { target: './a.svg', line: 12 },
    { target: './b.pdf', line: 14 },
    { target: '../c.pdf', line: 16 },
  ];
  const binaries = { [`${STORY}/b.pdf`]: { kind: 'pdf', bytes: 5 } as const };
  expect(told(binaries, { bodies: { [VI]: body({ files }) } })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:12 error of pictures
    Không thấy tệp “./a.svg”. Chép tệp vào thư mục của tin, hoặc sửa tên (phân biệt chữ hoa, chữ thường); gần nhất: ./b.pdf
    There is no file “./a.svg”. Copy it into the story’s folder, or correct the name (capitals count); the nearest: ./b.pdf

    articles/2020/ban-bo-hop/vi.mdx:16 error of pictures
    “../c.pdf” không trỏ tới tệp cạnh bài. Chép tệp vào thư mục của tin rồi viết “./” và tên tệp, ví dụ: ./nha-san.svg
    “../c.pdf” is not a file beside the article. Copy the file into the story’s folder and write “./” and its name, for example: ./nha-san.svg"
  `);
});

it('tells what a file is that can’t be shown, and what to do', () => {
  const binaries = { [`${STORY}/a.jpg`]: { kind: 'heic', bytes: 5 } as const };
  expect(told({ ...binaries, [VI]: withPhoto('./a.jpg') })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:8:photo.src error of pictures
    Không dùng được “./a.jpg”. Đây là ảnh HEIC của iPhone, trang không dùng được. Gửi lại dạng JPEG. Trên iPhone: Cài đặt > Camera > Định dạng > Tương thích nhất, rồi chụp lại; ảnh đã chụp thì mở trên máy tính và xuất ra (lưu thành) JPEG.
    “./a.jpg” can’t be used. This is a HEIC picture of an iPhone, which pages can’t use. Send it again as JPEG. On the iPhone: Settings > Camera > Formats > Most Compatible, for pictures to come; open one that is taken on a computer and export it as JPEG."
  `);
});

it('tells a picture by a name that pages don’t know it by, and one that is empty', () => {
  const binaries = {
    [`${STORY}/a.jfif`]: { kind: 'jpeg', bytes: 5 },
    [`${STORY}/b.jpg`]: { kind: 'unknown', bytes: 0 },
  } as const;
  const files = [{ target: './b.jpg', line: 12 }];
  const bodies = { [VI]: body({ files }) };
  expect(
    told(
      { ...binaries, [VI]: withPhoto('./a.jfif').replace('Chi bộ bản Bó họp.', '![B](./b.jpg)') },
      { bodies },
    ),
  ).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:8:photo.src error of pictures
    Không dùng được “./a.jfif”. Đây là ảnh JPEG mà tên không có đuôi “.jpg”. Đổi tên thành “a.jpg”, cả ở chỗ bài nhắc đến.
    “./a.jfif” can’t be used. This is a JPEG picture, but its name doesn’t end in “.jpg”. Rename it to “a.jpg”, also where an article names it.

    articles/2020/ban-bo-hop/vi.mdx:12 error of pictures
    Không dùng được “./b.jpg”. Tệp rỗng, không có gì bên trong. Chép lại tệp, hoặc xóa.
    “./b.jpg” can’t be used. The file is empty. Copy it here again, or delete it."
  `);
});

it('finds a file whose accents are stored in another way than the article’s', () => {
  for (const [onDisk, written] of [
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ] as const) {
    const drawing = { [`${STORY}/nhà sàn.svg`.normalize(onDisk)]: DRAWING };
    const bodies = { [VI]: body({ files: [{ target: './nhà sàn.svg'.normalize(written), line: 12 }] }) };
    expect(told(drawing, { bodies })).toBe('');
  }
});
