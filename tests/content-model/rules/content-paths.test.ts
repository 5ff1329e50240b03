import { expect, it } from 'vitest';
import { DRAWING, original, STORY, told } from '../content.ts';

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
    "articles/20/tin/vi.mdx error of content-paths
    Bài viết không nằm đúng chỗ: “articles/20/tin/vi.mdx”. Đặt ở articles/<năm>/<mã tin>/vi.mdx hoặc en.mdx, ví dụ: articles/2020/ban-bo-hop-chi-bo/vi.mdx
    The article is in the wrong place: “articles/20/tin/vi.mdx”. Put it at articles/<year>/<story>/vi.mdx or en.mdx, for example: articles/2020/ban-bo-hop-chi-bo/vi.mdx

    articles/20/tin/vi.mdx:4:date error of folder-year
    Tin ghi năm 2020 mà nằm trong thư mục 20. Chuyển thư mục tin sang articles/2020/tin, hoặc sửa ngày.
    The story is dated 2020 but lies in the folder 20. Move its folder to articles/2020/tin, or correct the date.

    articles/2020/ban-bo-hop/anh/a.svg error of content-paths
    Tệp không nằm cạnh bài nào. Chuyển vào thư mục của tin dùng nó (articles/<năm>/<mã tin>/), hoặc xóa tệp.
    The file stands beside no article. Move it into the folder of the story that uses it (articles/<year>/<story>/), or delete it.

    articles/2020/ban-bo-hop/fr.mdx error of content-paths
    Bài viết không nằm đúng chỗ: “articles/2020/ban-bo-hop/fr.mdx”. Đặt ở articles/<năm>/<mã tin>/vi.mdx hoặc en.mdx, ví dụ: articles/2020/ban-bo-hop-chi-bo/vi.mdx
    The article is in the wrong place: “articles/2020/ban-bo-hop/fr.mdx”. Put it at articles/<year>/<story>/vi.mdx or en.mdx, for example: articles/2020/ban-bo-hop-chi-bo/vi.mdx

    articles/2020/ban-bo-hop/notes.yaml error of content-paths
    Bản tin không đọc tệp có tên này. Sửa lại tên hoặc chỗ đặt (ví dụ: topics.yaml, localities/son-la.yaml), hoặc xóa tệp.
    The bulletin reads no file of this name. Correct its name or place (for example: topics.yaml, localities/son-la.yaml), or delete it.

    articles/2020/ban-bo-hop/vi.docx error of content-paths
    Tệp không phải là ảnh (SVG, JPEG, PNG, WebP, AVIF, GIF) hay PDF. Đổi sang một trong các dạng ấy, hoặc xóa tệp; bài viết phải tên là vi.mdx hoặc en.mdx.
    The file is neither a picture (SVG, JPEG, PNG, WebP, AVIF, GIF) nor a PDF. Convert it to one of these, or delete it; an article must be called vi.mdx or en.mdx.

    articles/2020/vi.mdx error of content-paths
    Bài viết không nằm đúng chỗ: “articles/2020/vi.mdx”. Đặt ở articles/<năm>/<mã tin>/vi.mdx hoặc en.mdx, ví dụ: articles/2020/ban-bo-hop-chi-bo/vi.mdx
    The article is in the wrong place: “articles/2020/vi.mdx”. Put it at articles/<year>/<story>/vi.mdx or en.mdx, for example: articles/2020/ban-bo-hop-chi-bo/vi.mdx

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
    'letters/ban-bo-hop/1.yaml': 'name: A',
    [`${STORY}/a.svg`]: DRAWING,
    [`${STORY}/a.pdf`]: { kind: 'pdf', bytes: 10 } as const,
    'pages/about/a.svg': DRAWING,
  };
  expect(told(changes)).toBe('');
});
