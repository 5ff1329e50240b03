import { expect, it } from 'vitest';
import { DRAWING, original, STORY, told } from '../content.ts';

const NAME = `${STORY}/nhà sàn.svg`;

it('tells two files whose names look the same', () => {
  expect(told({ [NAME.normalize('NFC')]: DRAWING, [NAME.normalize('NFD')]: DRAWING }).normalize('NFC'))
    .toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/nhà sàn.svg error of same-names
    Cạnh bài có hai tệp mà tên nhìn giống hệt nhau, chỉ khác cách máy ghi dấu (NFC và NFD của macOS), nên không biết bài nhắc tới tệp nào. Xóa hoặc đổi tên một tệp.
    Beside the article stand two files whose names look the same and differ only in how accents are stored (NFC, and NFD of macOS), so it can’t be told which one an article names. Delete or rename one of them."
  `);
});

it('takes one file, however its accents are stored', () => {
  for (const form of ['NFC', 'NFD'] as const) {
    const photo = '{ src: "./nhà sàn.svg", alt: Nhà sàn }';
    expect(told({ [`${STORY}/vi.mdx`]: original({ photo }), [NAME.normalize(form)]: DRAWING })).toBe('');
  }
  expect(told({ [NAME.normalize('NFC')]: DRAWING, [`${STORY}/nhà sàn 2.svg`]: DRAWING })).toBe('');
});
