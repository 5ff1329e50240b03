import { expect, test } from 'vitest';
import { nested } from '../../../src/admin/draft/nested.ts';

test('values of fields are put into groups and lists by their paths, whatever order they come in', () => {
  expect(
    nested({
      'topics.1': 'b',
      title: 'Tít',
      'topics.0': 'a',
      'photo.src': './a.svg',
      photo: null,
      topics: [],
      'corrections.0.text': 'Sửa số.',
      'corrections.0.__sc_item_id': 'x',
      author: ['ban-bien-tap'],
    }),
  ).toEqual({
    title: 'Tít',
    topics: ['a', 'b'],
    photo: { src: './a.svg' },
    corrections: [{ text: 'Sửa số.' }],
    author: ['ban-bien-tap'],
  });
});

test('the eleventh entry of a list comes behind the second', () => {
  const entries = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`topics.${at}`, `t${at}`]));
  expect(nested(entries)).toEqual({ topics: Array.from({ length: 12 }, (_, at) => `t${at}`) });
});
