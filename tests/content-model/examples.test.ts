import { describe, expect, it } from 'vitest';
import { withIds } from '../../src/content-model/fields/examples.ts';
import { jsonSchemas } from '../../src/content-model/json-schemas.ts';
import { contentMemory, readStories } from '../../src/content-model/read-stories.ts';
import { contentFiles, mdx, read, STORY, told, translation } from './content.ts';

const OWN = {
  'bulletin.yaml': 'name: Bản tin Sông Mã\nhome: son-la/huyen-mai-son\n',
  'topics.yaml': 'y-te: { name: Y tế }\nsinh-hoat-chi-bo: { name: Sinh hoạt }\n',
  'series.yaml': 'chuyen-lang: { name: Chuyện làng }\n',
  'authors.yaml': 'a-sung: { name: A Sung, kind: person }\ntoa-soan: { name: Tòa soạn, kind: newsroom }\n',
};

describe('examples in messages', () => {
  it('name the newsroom’s own topics, series, authors and places', () => {
    const messages = told({
      ...OWN,
      [`${STORY}/vi.mdx`]: mdx({ title: 'Họp', lead: 'Họp.', date: '2020', series: '' }),
    });
    for (const example of [
      'locality: son-la/huyen-mai-son',
      'author: toa-soan',
      'topics: [y-te]',
      'series: chuyen-lang',
    ])
      expect(messages).toContain(`ví dụ: ${example}\n`);
    const twice = {
      [`${STORY}/vi.mdx`]: mdx({ title: 'A' }),
      [`${STORY}/en.mdx`]: mdx({ title: 'B', date: '2020' }),
    };
    expect(told({ ...OWN, ...twice })).toContain(
      'translation: { by: toa-soan, method: human, date: 2020-02-01 }',
    );
    expect(told({ ...OWN, [`${STORY}/en.mdx`]: translation({ translation: '' }) })).toContain(
      '{ by: toa-soan,',
    );
  });

  it('name those that there are now, though the story stays as it was', () => {
    const memory = contentMemory();
    const problems = (topics: string) => {
      const files = contentFiles({ ...OWN, 'topics.yaml': topics, [`${STORY}/vi.mdx`]: mdx({ title: 'A' }) });
      const { context } = readStories({ files, bodies: new Map(), now: new Date() }, memory);
      return context.folders.flatMap((folder) => folder.problems.map(({ message }) => message.vi)).join('\n');
    };
    expect(problems('y-te: { name: Y tế }\n')).toContain('topics: [y-te]');
    expect(problems('the-thao: { name: Thể thao }\n')).toContain('topics: [the-thao]');
  });

  it('name nothing where there is nothing', () => {
    const none = Object.fromEntries(['topics', 'authors', 'series'].map((name) => [`${name}.yaml`, '']));
    const files = { ...none, [`${STORY}/vi.mdx`]: mdx({ title: 'A' }) };
    expect(read(files).problems.map(({ message }) => message.vi)).toContain(
      'Thiếu “topics”. Thêm vào, ví dụ: topics: […]',
    );
    expect(withIds('{ by: {authors}, x: {khac} }', {})).toBe('{ by: …, x: {khac} }');
  });
});

it('Editor programs show the same examples', () => {
  const known = { topics: [['y-te', 'Y tế']], authors: [['toa-soan', 'Tòa soạn']], series: [] } as const;
  const described = JSON.stringify(jsonSchemas(known, 'son-la/huyen-mai-son'));
  for (const example of ['topics: [y-te]', 'author: toa-soan', 'locality: son-la/huyen-mai-son', 'series: …'])
    expect(described).toContain(`Ví dụ: ${example}`);
  expect(described).not.toMatch(/\{(?:topics|authors|series|localities)\}/);
});
