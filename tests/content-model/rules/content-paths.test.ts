import { expect, it } from 'vitest';
import type { BinaryFile } from '../../../src/content-model/content-files.ts';
import { DRAWING, original, read, STORY, told, translation } from '../content.ts';

const UNKNOWN = { kind: 'unknown', bytes: 10 } as const;

it('tells files in the wrong place or of an unknown name', () => {
  const changes = {
    'articles/2020/vi.mdx': original(),
    'articles/20/tin/vi.mdx': original(),
    [`${STORY}/fr.mdx`]: original(),
    [`${STORY}/notes.yaml`]: 'a: 1',
    'topic.yaml': 'a: 1',
    'articles/a.svg': DRAWING,
    [`${STORY}/anh/a.svg`]: DRAWING,
    [`${STORY}/vi.docx`]: UNKNOWN,
  };
  expect(told(changes)).toMatchInlineSnapshot(`
    "articles/20/tin error of content-paths
    Thư mục tin “articles/20/tin” không nằm ngay trong thư mục của một năm. Chuyển cả thư mục sang articles/2020/tin
    The story’s folder “articles/20/tin” doesn’t lie right in the folder of a year. Move all of it to articles/2020/tin

    articles/2020/ban-bo-hop/anh/a.svg error of content-paths
    Tệp không nằm cạnh bài nào. Chuyển vào thư mục của tin dùng nó (articles/<năm>/<mã tin>/), hoặc xóa tệp.
    The file stands beside no article. Move it into the folder of the story that uses it (articles/<year>/<story>/), or delete it.

    articles/2020/ban-bo-hop/fr.mdx error of content-paths
    Bài viết không nằm đúng chỗ: “articles/2020/ban-bo-hop/fr.mdx”. Đặt ở articles/<năm>/<mã tin>/vi.mdx hoặc en.mdx, ví dụ: articles/2020/hop-chi-bo-thang-3/vi.mdx
    The article is in the wrong place: “articles/2020/ban-bo-hop/fr.mdx”. Put it at articles/<year>/<story>/vi.mdx or en.mdx, for example: articles/2020/hop-chi-bo-thang-3/vi.mdx

    articles/2020/ban-bo-hop/notes.yaml error of content-paths
    Bản tin không đọc tệp có tên này. Sửa lại tên hoặc chỗ đặt (ví dụ: topics.yaml, localities/son-la.yaml), hoặc xóa tệp.
    The bulletin reads no file of this name. Correct its name or place (for example: topics.yaml, localities/son-la.yaml), or delete it.

    articles/2020/ban-bo-hop/vi.docx error of content-paths
    Tệp không phải là ảnh (SVG, JPEG, PNG, WebP, AVIF, GIF) hay PDF. Đổi sang một trong các dạng ấy, hoặc xóa tệp; bài viết phải tên là vi.mdx hoặc en.mdx.
    The file is neither a picture (SVG, JPEG, PNG, WebP, AVIF, GIF) nor a PDF. Convert it to one of these, or delete it; an article must be called vi.mdx or en.mdx.

    articles/2020/vi.mdx error of content-paths
    Bài viết không nằm đúng chỗ: “articles/2020/vi.mdx”. Đặt ở articles/<năm>/<mã tin>/vi.mdx hoặc en.mdx, ví dụ: articles/2020/hop-chi-bo-thang-3/vi.mdx
    The article is in the wrong place: “articles/2020/vi.mdx”. Put it at articles/<year>/<story>/vi.mdx or en.mdx, for example: articles/2020/hop-chi-bo-thang-3/vi.mdx

    articles/a.svg error of content-paths
    Tệp không nằm cạnh bài nào. Chuyển vào thư mục của tin dùng nó (articles/<năm>/<mã tin>/), hoặc xóa tệp.
    The file stands beside no article. Move it into the folder of the story that uses it (articles/<year>/<story>/), or delete it.

    topic.yaml error of content-paths
    Bản tin không đọc tệp có tên này. Sửa lại tên hoặc chỗ đặt (ví dụ: topics.yaml, localities/son-la.yaml), hoặc xóa tệp.
    The bulletin reads no file of this name. Correct its name or place (for example: topics.yaml, localities/son-la.yaml), or delete it."
  `);
});

it('knows every file that the content may hold', () => {
  const changes = {
    'README.md': UNKNOWN,
    'articles/README.md': UNKNOWN,
    'articles/.DS_Store': UNKNOWN,
    [`${STORY}/Thumbs.db`]: UNKNOWN,
    'abbreviations.yaml': 'HĐND: Hội đồng nhân dân',
    'editions/2020-01.mdx': 'Lời nói đầu',
    'letters/ban-bo-hop/1.yaml': 'name: A\nlanguage: vi\ndate: 2020-01-22\ntext: Hay.',
    [`${STORY}/a.svg`]: DRAWING,
    [`${STORY}/a.pdf`]: { kind: 'pdf', bytes: 10 } as const,
    'pages/gioi-thieu/a.svg': DRAWING,
  };
  expect(told(changes)).toBe('');
});

/** One file beside the article of a folder that has one, and what is told of it. */
const besideArticle = (name: string, file: string | BinaryFile) => told({ [`${STORY}/${name}`]: file });

it.each([
  'VI.mdx',
  'vi.MDX',
  'vi.md',
  'Vi.Mdx',
  'vi.mdx.txt',
  'vn.mdx',
  'vi (1).mdx',
  'vi - Copy (2).mdx',
  'vi - Bản sao.mdx',
])('tells how an article must be called, once, where it is called %s', (name) => {
  const file = /\.(?:mdx?)$/i.test(name) ? original() : UNKNOWN;
  const problems = told({ [`${STORY}/vi.mdx`]: undefined, [`${STORY}/${name}`]: file });
  expect(problems).toBe(`articles/2020/ban-bo-hop/${name} error of content-paths
Bản tin không đọc tệp tên “${name}”. Đổi tên thành “vi.mdx”, đúng từng chữ.
The bulletin reads no file called “${name}”. Rename it to “vi.mdx”, letter by letter.`);
});

it.each([
  'vi (1).mdx',
  'vi - Copy.mdx',
  'vi copy 2.mdx',
  'Copy of vi.mdx',
  'vi.sync-conflict-20240101-120000-ABC.mdx',
  'vi (Thu’s conflicted copy 2024-01-01).mdx',
])('tells that %s is another copy of the article beside it', (name) => {
  expect(besideArticle(name, original())).toBe(`articles/2020/ban-bo-hop/${name} error of content-paths
“${name}” là một bản nữa của “vi.mdx”; bản tin chỉ đọc “vi.mdx”. Chép phần cần giữ sang đó rồi xóa tệp này.
“${name}” is another copy of “vi.mdx”, and the bulletin reads “vi.mdx” alone. Copy what is to be kept there and delete this file.`);
});

it('tells how the files that all stories share must be called', () => {
  const problems = told({
    'localities/Lao-Cai.yml': UNKNOWN,
    'words.yaml.txt': UNKNOWN,
    'pages/gioi-thieu/EN.mdx': 'a',
  });
  expect(problems.match(/Đổi tên thành “.*”/g)).toEqual([
    'Đổi tên thành “lao-cai.yaml”',
    'Đổi tên thành “en.mdx”',
    'Đổi tên thành “words.yaml”',
  ]);
});

it('tells what a file is that can’t be used, and what to do', () => {
  const kinds = ['heic', 'word', 'video', 'archive'] as const;
  const changes = kinds.map((kind) => [`${STORY}/${kind}`, { kind, bytes: 10 }] as const);
  expect(
    told({
      ...Object.fromEntries(changes),
      [`${STORY}/trong.jpg`]: { kind: 'unknown', bytes: 0 },
      [`${STORY}/a.jfif`]: { kind: 'jpeg', bytes: 10 },
    }),
  ).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/a.jfif error of content-paths
    Đây là ảnh JPEG mà tên không có đuôi “.jpg”. Đổi tên thành “a.jpg”, cả ở chỗ bài nhắc đến.
    This is a JPEG picture, but its name doesn’t end in “.jpg”. Rename it to “a.jpg”, also where an article names it.

    articles/2020/ban-bo-hop/archive error of content-paths
    Đây là tệp nén (ZIP, RAR, 7z), trang không dùng được. Giải nén, chép vào đây từng ảnh hay tệp PDF cần dùng, rồi xóa tệp nén.
    This is an archive (ZIP, RAR, 7z), which pages can’t use. Unpack it, copy the pictures and PDFs that are needed here, and delete the archive.

    articles/2020/ban-bo-hop/heic error of content-paths
    Đây là ảnh HEIC của iPhone, trang không dùng được. Gửi lại dạng JPEG. Trên iPhone: Cài đặt > Camera > Định dạng > Tương thích nhất, rồi chụp lại; ảnh đã chụp thì mở trên máy tính và xuất ra (lưu thành) JPEG.
    This is a HEIC picture of an iPhone, which pages can’t use. Send it again as JPEG. On the iPhone: Settings > Camera > Formats > Most Compatible, for pictures to come; open one that is taken on a computer and export it as JPEG.

    articles/2020/ban-bo-hop/trong.jpg error of content-paths
    Tệp rỗng, không có gì bên trong. Chép lại tệp, hoặc xóa.
    The file is empty. Copy it here again, or delete it.

    articles/2020/ban-bo-hop/video error of content-paths
    Đây là phim (video), trang không dùng được. Đăng ở nơi khác, ví dụ YouTube, rồi dẫn liên kết tới đó trong bài; ở đây chỉ để một ảnh. Rồi xóa tệp này.
    This is a video, which pages can’t use. Publish it elsewhere, for example on YouTube, and link there from the article; keep but a picture here. Then delete this file.

    articles/2020/ban-bo-hop/word error of content-paths
    Đây là tài liệu Word, trang không dùng được. Để bạn đọc tải về thì lưu dạng PDF; nếu là bài viết thì chép chữ sang vi.mdx hoặc en.mdx; ảnh trong đó thì lưu riêng dạng JPEG. Rồi xóa tệp này.
    This is a Word document, which pages can’t use. To offer it to readers, save it as PDF; if it is an article, copy its words into vi.mdx or en.mdx; save pictures in it as JPEG. Then delete this file."
  `);
});

it('tells a document in place of an article once', () => {
  const word = {
    [`${STORY}/vi.mdx`]: undefined,
    [`${STORY}/bai.docx`]: { kind: 'word', bytes: 10 },
  } as const;
  expect(told(word).match(/error of [\w-]+/g)).toEqual(['error of content-paths']);
});

it('leaves what an article names to the rule about pictures', () => {
  const text = original({}, 'Xem <Figure src="./nhà%20sàn.heic" alt="Nhà" />');
  expect(
    told({
      [`${STORY}/vi.mdx`]: text,
      [`${STORY}/nhà sàn.heic`.normalize('NFD')]: { kind: 'heic', bytes: 9 },
    }),
  ).toBe('');
});

const DRAFT = original({ draft: 'true' });

it.each([
  ['articles/nhap/tin-x', 'a folder that is no year'],
  ['articles/2020-moi/tin-x', 'a folder that is nearly a year'],
  ['articles/tin-x', 'no folder of a year'],
  ['articles/2020/hoi-nghi/tin-x', 'a folder within a year’s'],
  ['articles/nhap/2020/moi/tin-x', 'folders within folders'],
  ['articles/tin-x/2020', 'a folder around a year’s'],
])('tells a story in %s once: %s', (folder) => {
  const files = {
    [`${folder}/vi.mdx`]: original({ photo: '{ src: ./a.svg, alt: A }' }),
    [`${folder}/en.mdx`]: translation({ photo: '{ alt: A }' }),
    [`${folder}/a.svg`]: DRAWING,
    [`${folder}/anh/b.svg`]: DRAWING,
  };
  expect(told(files)).toBe(`${folder} error of content-paths
Thư mục tin “${folder}” không nằm ngay trong thư mục của một năm. Chuyển cả thư mục sang articles/2020/tin-x
The story’s folder “${folder}” doesn’t lie right in the folder of a year. Move all of it to articles/2020/tin-x`);
  expect(read(files).model.stories.map(({ id }) => id)).toEqual(['ban-bo-hop']);
  expect(read({ [`${folder}/vi.mdx`]: DRAFT }).problems).toMatchObject([{ severity: 'warning' }]);
});

it('tells a story that lies too deep once, with what lies around it', () => {
  const files = { 'articles/2020/a/b/vi.mdx': original({ date: '2020' }), 'articles/2020/a/x.svg': DRAWING };
  expect(told(files).match(/Chuyển .*/g)).toEqual(['Chuyển cả thư mục sang articles/2020/b']);
  const undated = { 'articles/a/vi.mdx': original({ date: undefined }) };
  expect(told(undated)).toContain('Chuyển cả thư mục sang articles/<năm>/a');
});

it('tells an article in capitals, and another story within its folder', () => {
  const files = { 'articles/2020/a/VI.mdx': original(), 'articles/2020/a/b/vi.mdx': original() };
  expect(told(files).match(/(?:Đổi tên|Chuyển) .*/g)).toEqual([
    'Đổi tên thành “vi.mdx”, đúng từng chữ.',
    'Chuyển cả thư mục sang articles/2020/b',
  ]);
});
