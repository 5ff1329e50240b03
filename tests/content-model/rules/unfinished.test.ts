import { expect, it } from 'vitest';
import { original, read, STORY, told, translation } from '../content.ts';

it('no article is published with a mark of what is still to be written', () => {
  const files = {
    [`${STORY}/vi.mdx`]: original({ title: '"[cần viết] Họp"' }, 'Một.\n\n[cần viết] Hai.'),
    [`${STORY}/en.mdx`]: translation({ lead: '"[to translate] Lead"' }),
  };
  expect(told(files)).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:3 error of unfinished
    Chỗ này còn dấu “[to translate]”. Viết hoặc dịch xong thì xóa dấu ấy.
    The mark “[to translate]” is still here. Write or translate what it stands before, then remove it.

    articles/2020/ban-bo-hop/vi.mdx:2 error of unfinished
    Chỗ này còn dấu “[cần viết]”. Viết hoặc dịch xong thì xóa dấu ấy.
    The mark “[cần viết]” is still here. Write or translate what it stands before, then remove it.

    articles/2020/ban-bo-hop/vi.mdx:12 error of unfinished
    Chỗ này còn dấu “[cần viết]”. Viết hoặc dịch xong thì xóa dấu ấy.
    The mark “[cần viết]” is still here. Write or translate what it stands before, then remove it."
  `);
});

it('in a draft a mark is a warning', () => {
  const draft = translation({ draft: 'true' }, '[to translate] Chi bộ họp.');
  expect(told({ [`${STORY}/en.mdx`]: draft })).toMatch(/en\.mdx:8 warning of unfinished/);
});

it('a page by hand may speak of marks', () => {
  const page = '---\ntitle: Giúp\n---\n\nDấu [cần viết] nghĩa là…\n';
  expect(told({ 'pages/gioi-thieu/vi.mdx': page, 'pages/gioi-thieu/en.mdx': page })).toBe('');
});

it('in a page by hand a line that begins with a mark is a warning: words are missing there', () => {
  const page = '---\ntitle: "[cần viết] Tên"\n---\n\n[cần viết] Ai làm.\n\n## [cần viết] Nguồn\n';
  const found = told({ 'pages/gioi-thieu/vi.mdx': page, 'pages/gioi-thieu/en.mdx': '---\ntitle: A\n---\n' });
  expect(found.match(/^pages.*$/gm)).toEqual(
    [2, 5, 7].map((line) => `pages/gioi-thieu/vi.mdx:${line} warning of unfinished`),
  );
});

it.each([
  '[Cần viết]',
  '[cần viêt]',
  '[can viet]',
  '[ cần dịch ]',
  '\\[cần viết\\]',
  '[cần viết: số liệu]',
  '[To write]',
  '[cần viết thêm…]',
  '[cần viết]'.normalize('NFD'),
])('a mark may be left as %j', (mark) => {
  const problems = read({ [`${STORY}/vi.mdx`]: original({}, `Một. ${mark}`) }).problems;
  expect(problems.filter(({ rule }) => rule === 'unfinished')).toMatchObject([{ line: 10 }]);
});

it.each(['Việc cần viết ra.', '[viết](/tin/ban-bo-hop/)', '[cần viết đơn] theo mẫu', 'He has [to] write.'])(
  'no mark is seen in %j',
  (body) => {
    const problems = read({ [`${STORY}/vi.mdx`]: original({}, body) }).problems;
    expect(problems.filter(({ rule }) => rule === 'unfinished')).toEqual([]);
  },
);
