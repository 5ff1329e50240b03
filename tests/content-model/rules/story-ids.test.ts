import { expect, it } from 'vitest';
import { original, read, STORY, told, translation } from '../content.ts';

it('tells an id that is not well-formed, and offers one', () => {
  const story = 'articles/2020/Bản Bó_họp!';
  expect(told({ [`${story}/vi.mdx`]: original() })).toMatchInlineSnapshot(`
    "articles/2020/Bản Bó_họp!/vi.mdx:1 error of story-ids
    Mã tin “Bản Bó_họp!” có ký tự không dùng được. Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ: ban-bo-hop
    The story id “Bản Bó_họp!” has characters that can’t be used. Use lower-case letters without accents, digits and hyphens only, for example: ban-bo-hop"
  `);
});

it('tells an id of another year’s story', () => {
  expect(told({ 'articles/2021/ban-bo-hop/vi.mdx': original({ date: '2021' }) })).toMatchInlineSnapshot(`
    "articles/2021/ban-bo-hop/vi.mdx:1 error of story-ids
    Mã tin “ban-bo-hop” đã có ở articles/2020/ban-bo-hop. Mỗi mã chỉ dùng cho một tin, kể cả khác năm: đổi tên thư mục này.
    The story id “ban-bo-hop” is already used by articles/2020/ban-bo-hop. An id belongs to one story, in whatever year: rename this folder."
  `);
});

it('takes the two languages in a folder for one story', () => {
  expect(told({ [`${STORY}/en.mdx`]: translation() })).toBe('');
});

it('tells former ids that live, that another story had, and that are not well-formed', () => {
  const changes = {
    [`${STORY}/vi.mdx`]: original({ formerIds: '[tin-hai, tin-cu, Tin Ba]' }),
    'articles/2020/tin-hai/vi.mdx': original({ formerIds: '[tin-cu, tin-hai]' }),
  };
  expect(told(changes)).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:8:formerIds.0 error of story-ids
    “tin-hai” đang là mã của tin articles/2020/tin-hai, nên không thể là địa chỉ cũ. Bỏ mã này khỏi formerIds, hoặc đổi tên thư mục kia.
    “tin-hai” is the id of the story articles/2020/tin-hai, so it can’t be a former address. Remove it from formerIds, or rename that folder.

    articles/2020/ban-bo-hop/vi.mdx:8:formerIds.2 error of story-ids
    Mã tin “Tin Ba” có ký tự không dùng được. Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ: tin-ba
    The story id “Tin Ba” has characters that can’t be used. Use lower-case letters without accents, digits and hyphens only, for example: tin-ba

    articles/2020/tin-hai/vi.mdx:8:formerIds.0 error of story-ids
    “tin-cu” đã là địa chỉ cũ của tin articles/2020/ban-bo-hop. Một địa chỉ cũ chỉ dẫn tới một tin: bỏ ở một trong hai tin.
    “tin-cu” is already a former address of articles/2020/ban-bo-hop. A former address leads to one story: remove it from one of the two.

    articles/2020/tin-hai/vi.mdx:8:formerIds.1 error of story-ids
    “tin-hai” đang là mã của tin articles/2020/tin-hai, nên không thể là địa chỉ cũ. Bỏ mã này khỏi formerIds, hoặc đổi tên thư mục kia.
    “tin-hai” is the id of the story articles/2020/tin-hai, so it can’t be a former address. Remove it from formerIds, or rename that folder."
  `);
});

it('lets a published story keep an id that a draft uses too', () => {
  const { model, problems } = read({
    'articles/2019/ban-bo-hop/vi.mdx': original({ date: '2019', draft: 'true' }),
  });
  expect(problems).toMatchObject([{ file: 'articles/2019/ban-bo-hop/vi.mdx', severity: 'warning' }]);
  expect(model.stories.map(({ date }) => date)).toEqual(['2020-01-21']);
});
