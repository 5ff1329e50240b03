import { expect, test } from 'vitest';
import { draftedStory, nested } from '../../../src/admin/draft/drafted-story.ts';

const FILE = { file: 'noi-dung/articles/2020/ban-bo-hop/{{locale}}.mdx' };

test('a story is told as it would be saved, with files that are added under the names that they get', () => {
  const photo = new File(['<svg/>'], 'Nhà văn hóa.SVG');
  const story = draftedStory({
    currentLocales: { vi: true, en: false },
    currentValues: {
      vi: {
        title: 'Bản Bó họp',
        draft: true,
        'photo.src': 'blob:http://localhost/1',
        'photo.alt': 'Nhà',
        body: 'Họp.',
      },
      en: { title: 'Not begun' },
    },
    files: { 'blob:http://localhost/1': { file: photo } },
    collectionFile: FILE,
  });
  expect(story).toEqual({
    path: 'articles/2020/ban-bo-hop',
    texts: {
      'articles/2020/ban-bo-hop/vi.mdx':
        '---\ntitle: Bản Bó họp\nphoto: { src: ./nha-van-hoa.svg, alt: Nhà }\ndraft: true\n---\n\nHọp.\n',
    },
    files: { 'articles/2020/ban-bo-hop/nha-van-hoa.svg': { kind: 'svg', bytes: 6 } },
  });
});

test('what is no article is no story', () => {
  const draft = { currentLocales: {}, currentValues: {}, files: {}, collectionFile: { file: 'topics.yaml' } };
  expect(draftedStory(draft)).toBeUndefined();
});

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
