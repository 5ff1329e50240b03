import { expect, it } from 'vitest';
import { DRAWING, original, STORY, told, translation } from '../content.ts';

const [VI, EN] = [`${STORY}/vi.mdx`, `${STORY}/en.mdx`];
const drawing = { [`${STORY}/a.svg`]: DRAWING };

it('tells a picture that the translation doesn’t describe', () => {
  const vi = original({ photo: '{ src: ./a.svg, alt: Nhà sàn }' });
  expect(told({ ...drawing, [VI]: vi, [EN]: translation() })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:1:photo.alt error of paired-words
    Bản gốc có ảnh mà bản dịch chưa mô tả ảnh. Thêm, ví dụ: photo: { alt: A stilt house on a slope }
    The original has a picture that the translation does not describe. Add, for example: photo: { alt: A stilt house on a slope }"
  `);
});

it('tells a description of no picture', () => {
  expect(told({ [EN]: translation({ photo: '{ alt: A house }' }) })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:5:photo error of paired-words
    Bản dịch mô tả ảnh mà bản gốc không có ảnh. Bỏ “photo” ở đây, hoặc thêm ảnh vào bản gốc.
    The translation describes a picture that the original does not have. Remove “photo” here, or add the picture to the original."
  `);
});

it('tells a correction that the original doesn’t have', () => {
  const vi = original({ corrections: '[{ date: 2020-02-01, text: Một. }]' });
  const en = translation({ corrections: '[{ text: One. }, { text: Two. }]' });
  expect(told({ [VI]: vi, [EN]: en })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:5:corrections.1 error of paired-words
    Bản gốc chỉ có 1 đính chính, nên mục này không ứng với đính chính nào. Bỏ ở đây, hoặc thêm vào bản gốc.
    The original has fewer corrections (1), so this one belongs to none. Remove it here, or add it to the original."
  `);
});

it('takes a picture described in both languages', () => {
  const vi = original({ photo: '{ src: ./a.svg, alt: Nhà sàn }' });
  const en = translation({ photo: '{ alt: A stilt house }' });
  expect(told({ ...drawing, [VI]: vi, [EN]: en })).toBe('');
});
