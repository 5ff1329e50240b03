import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A change to one kind of file in the content folder of the fixture, and what it does to the built site. */
export interface KindOfEdit {
  readonly kind: string;
  readonly edit: (content: string) => void;
  /** Words that are in no file of the site before, and in one after. */
  readonly shows?: string;
  /** Words that are in a file of the site before, and in none after. */
  readonly hides?: string;
}

const FULL = 'articles/2024/hop-mau-day-du';
const MOVED = 'articles/2024/doi-dia-chi';
const ENGLISH_FIRST = 'articles/2024/english-first';

const inContent = (file: string, change: (target: string) => void) => (content: string) => {
  change(path.join(content, ...file.split('/')));
};

const append = (file: string, text: string) =>
  inContent(file, (target) => {
    appendFileSync(target, text);
  });

const add = (file: string, text: string) =>
  inContent(file, (target) => {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  });

const remove = (file: string) =>
  inContent(file, (target) => {
    rmSync(target, { recursive: true });
  });

/** Replaces words that have to be there. */
const replace = (file: string, from: string, to: string) =>
  inContent(file, (target) => {
    const text = readFileSync(target, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
    writeFileSync(
      target,
      text.replace(from, () => to),
    );
  });

const both =
  (...edits: readonly KindOfEdit['edit'][]) =>
  (content: string) => {
    for (const edit of edits) edit(content);
  };

const NEW_STORY = `---
title: Tin vừa thêm Mới1
lead: Thêm một tin.
date: 2024-05-01
locality: dai-mau/xa-dong-tam
author: ban-thu
topics: [nong-thon-mau]
---

Tin mới.
`;

/** Every kind of content file, edited, added or deleted. All of them can be done one after the other. */
export const KINDS_OF_EDIT: readonly KindOfEdit[] = [
  {
    kind: 'the name of the bulletin',
    edit: replace('bulletin.yaml', 'vi: Bản tin Mẫu', 'vi: Bản tin Mới30'),
    shows: '– Bản tin Mới30</title>',
    hides: 'Bản tin Mẫu',
  },
  {
    kind: 'the tagline',
    edit: replace('bulletin.yaml', 'en: Invented for testing', 'en: Tagline New31'),
    shows: 'Tagline New31',
    hides: 'Invented for testing',
  },
  {
    kind: 'the description of the bulletin',
    edit: replace('bulletin.yaml', 'Bản tin này chỉ để thử.', 'Lời tả Mới32.'),
    shows: 'Lời tả Mới32.',
  },
  {
    kind: 'the imprint',
    edit: replace('bulletin.yaml', 'vi: Số 1 đường Thử', 'vi: Số 33 đường Mới33'),
    shows: 'Số 33 đường Mới33',
    hides: 'Số 1 đường Thử',
  },
  {
    kind: 'a link',
    edit: replace('bulletin.yaml', 'https://zalo.me/1', 'https://zalo.me/moi34'),
    shows: 'https://zalo.me/moi34',
    hides: 'https://zalo.me/1"',
  },
  {
    kind: 'the accent',
    edit: append('bulletin.yaml', "colour: '#0a5f35'\n"),
    shows: '#0a5f35',
    hides: '#a4211a',
  },
  {
    kind: 'the icon',
    edit: both(
      add(
        'icon.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><path fill="#361" d="M0 0h36v36z"/></svg>',
      ),
      append('bulletin.yaml', 'icon: ./icon.svg\n'),
    ),
    shows: 'viewBox="0 0 36 36"',
  },
  {
    kind: 'the logo',
    edit: both(
      add(
        'logo.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 138 38"><path d="M0 0h138v38z"/></svg>',
      ),
      append('bulletin.yaml', 'logo: logo.svg\n'),
    ),
    shows: 'width="138"',
  },
  {
    kind: 'the lead of the front page',
    edit: append('bulletin.yaml', 'front: { lead: tieu-de-co-dau }\n'),
    shows: 'teaser-lead" data-story="tieu-de-co-dau"',
  },
  {
    kind: 'the length of lists',
    edit: append('bulletin.yaml', 'listLength: 7\n'),
    shows: 'href="/tin/trang/4/"',
  },
  { kind: 'the number of related stories', edit: append('bulletin.yaml', 'related: 2\n') },
  {
    kind: 'a new page',
    edit: both(
      add('pages/quang-cao/vi.mdx', '---\ntitle: Quảng cáo\n---\n\nGiá Mới40.\n'),
      add('pages/quang-cao/en.mdx', '---\ntitle: Advertising\nsegment: advertising\n---\n\nRates.\n'),
    ),
    shows: 'Giá Mới40.',
  },
  {
    kind: 'the English address of a page',
    edit: replace('pages/rieng-tu/en.mdx', 'segment: privacy', 'segment: privacy-new41'),
    shows: '/en/privacy-new41/',
    hides: '/en/privacy/',
  },
  {
    kind: 'the pages in the footer',
    edit: append('bulletin.yaml', 'footer: [rieng-tu, gioi-thieu]\n'),
    hides: '>Liên hệ thử</a>',
  },
  {
    kind: 'the text of a page in Vietnamese',
    edit: append('pages/lien-he/vi.mdx', '\nĐiện thoại Mới2.\n'),
    shows: 'Điện thoại Mới2',
  },
  {
    kind: 'the text of a page in English',
    edit: append('pages/rieng-tu/en.mdx', '\nA line New3.\n'),
    shows: 'A line New3',
  },
  {
    kind: 'the title of a page',
    edit: replace('pages/gioi-thieu/en.mdx', 'title: About the test bulletin', 'title: About New4'),
    shows: 'About New4',
  },
  {
    kind: 'the description of a page',
    edit: replace('pages/rieng-tu/vi.mdx', 'description: ', 'description: Lời tả Mới5. '),
    shows: 'Lời tả Mới5',
  },
  {
    kind: 'the name of a topic',
    edit: replace('topics.yaml', 'vi: Nông thôn mẫu', 'vi: Nông thôn Mới6'),
    shows: 'Nông thôn Mới6',
    hides: 'Nông thôn mẫu',
  },
  {
    kind: 'the description of a topic',
    edit: replace('topics.yaml', 'Invented meetings', 'Meetings New7'),
    shows: 'Meetings New7',
  },
  {
    kind: 'a new topic',
    edit: append('topics.yaml', 'muc-them: { name: { vi: Mục Mới8, en: Topic New8 } }\n'),
    shows: 'Mục Mới8',
  },
  {
    kind: 'the name of a series',
    edit: replace('series.yaml', 'en: A sample series', 'en: A series New9'),
    shows: 'A series New9',
  },
  {
    kind: 'the description of a series',
    edit: replace('series.yaml', 'Những bài thử đi cùng nhau', 'Loạt Mới10'),
    shows: 'Loạt Mới10',
  },
  {
    kind: 'the name of an author',
    edit: replace('authors.yaml', 'Trần Thị Mẫu', 'Trần Thị Mới11'),
    shows: 'Trần Thị Mới11',
    hides: 'Trần Thị Mẫu',
  },
  {
    kind: 'a new abbreviation',
    edit: add('abbreviations.yaml', 'MOIMH: Mới mười hai\n'),
    shows: 'MOIMH',
  },
  { kind: 'a new word', edit: add('words.yaml', '- podcast\n') },
  {
    kind: 'the name of a commune',
    edit: replace('localities/dai-mau.yaml', 'name: Đồng Tâm Mẫu', 'name: Đồng Tâm Mới13'),
    shows: 'Đồng Tâm Mới13',
  },
  {
    kind: 'the name of a province, which all its communes show',
    edit: replace('localities/dai-mau.yaml', 'name: Đại Mẫu', 'name: Đại Mới14'),
    shows: 'Đại Mới14',
  },
  {
    kind: 'a new unit',
    edit: append('localities/dai-mau.yaml', 'dai-mau/xa-moi: { name: Mới15, since: 2023-07-01 }\n'),
  },
  {
    kind: 'the text of an original',
    edit: append(`${FULL}/vi.mdx`, '\nCâu Mới16.\n'),
    shows: 'Câu Mới16',
  },
  {
    kind: 'the text of a translation',
    edit: append(`${FULL}/en.mdx`, '\nA sentence New17.\n'),
    shows: 'A sentence New17',
  },
  {
    kind: 'a fact of an original, which its translation inherits',
    edit: replace(`${FULL}/vi.mdx`, 'hamlet: thôn Thử', 'hamlet: thôn Mới18'),
    shows: 'thôn Mới18',
  },
  {
    kind: 'the words of a picture',
    edit: replace(`${FULL}/vi.mdx`, 'alt: Cánh đồng mẫu dưới trời chiều', 'alt: Ảnh Mới19'),
    shows: 'Ảnh Mới19',
  },
  {
    kind: 'a title in English that Vietnamese lists show',
    edit: replace('articles/2024/english-only/en.mdx', 'without Vietnamese', 'New20'),
    shows: 'A sample story New20',
  },
  {
    kind: 'an original in English',
    edit: append(`${ENGLISH_FIRST}/en.mdx`, '\nA sentence New21.\n'),
    shows: 'A sentence New21',
  },
  {
    kind: 'a drawing replaced',
    edit: add(
      `${FULL}/so-do.svg`,
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1777 1333"><path d="M0 0h1777v1333z"/></svg>',
    ),
    shows: 'height="1333"',
  },
  {
    kind: 'a photograph replaced',
    edit: (content) => {
      const folder = path.join(content, 'articles', '2024');
      const other = readFileSync(path.join(folder, 'hop-mau-day-du', 'bien-bao.png'));
      writeFileSync(path.join(folder, 'english-first', 'bien-bao.png'), other);
    },
  },
  {
    kind: 'an attachment replaced',
    edit: append(`${FULL}/bien-ban.pdf`, '\n% Moi23\n'),
    shows: '% Moi23',
  },
  {
    kind: 'a picture added',
    edit: both(
      add(
        `${MOVED}/hinh-moi24.svg`,
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>',
      ),
      append(`${MOVED}/vi.mdx`, '\n<Figure src="./hinh-moi24.svg" alt="Hình Mới24" />\n'),
    ),
    shows: '/anh/hinh-moi24.',
  },
  {
    kind: 'a former address added',
    edit: replace(`${MOVED}/vi.mdx`, 'formerIds: [', 'formerIds: [dia-chi-moi25, '),
    shows: '/en/stories/dia-chi-moi25/',
  },
  {
    kind: 'a draft published',
    edit: replace('articles/2024/ban-dich-con-nhap/en.mdx', 'draft: true\n', ''),
    shows: 'BIMATNHAP2 is only a draft',
  },
  {
    kind: 'a story made a draft again',
    edit: replace('articles/2024/ky-hop-mau-4/vi.mdx', '---\n', '---\ndraft: true\n'),
    hides: '/tin/ky-hop-mau-4/',
  },
  {
    kind: 'a story added',
    edit: add('articles/2024/tin-moi1/vi.mdx', NEW_STORY),
    shows: 'Tin vừa thêm Mới1',
  },
  {
    kind: 'a story renamed',
    edit: (content) => {
      const folder = path.join(content, 'articles', '2024');
      renameSync(path.join(folder, 'ky-hop-mau-3'), path.join(folder, 'ky-hop-moi26'));
    },
    shows: '/tin/ky-hop-moi26/',
    hides: '/tin/ky-hop-mau-3/',
  },
  { kind: 'a story deleted', edit: remove('articles/2024/ky-hop-mau-2'), hides: '/tin/ky-hop-mau-2/' },
  {
    kind: 'a translation deleted',
    edit: remove('articles/2024/tieu-de-co-dau/en.mdx'),
  },
];
