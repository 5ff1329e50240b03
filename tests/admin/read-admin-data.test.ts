import { describe, expect, test } from 'vitest';
import { readAdminData } from '../../src/admin/read-admin-data.ts';
import type { ContentFiles } from '../../src/content-model/content-files.ts';
import { original, translation } from '../content-model/content.ts';

const NOW = new Date('2021-02-01T00:00:00+07:00');
const AUDIENCE = { now: NOW, folder: 'content', isPublic: false };

const FILES: ContentFiles = {
  binaries: new Map(),
  texts: new Map([
    ['articles/2020/cu/vi.mdx', original()],
    ['articles/2020/cu/en.mdx', translation()],
    ['articles/2021/anh/en.mdx', original({ title: 'English first', date: '2021-01-05' })],
    ['articles/2021/nhap/vi.mdx', original({ title: 'Còn nháp', date: '2021-01-06', draft: 'true' })],
    [
      'articles/2021/hen/vi.mdx',
      original({ title: 'Hẹn giờ', date: '2021-01-07', publishAt: '2030-01-01T06:00+07:00' }),
    ],
    ['articles/2021/hong/vi.mdx', '---\ntitle: [\n---\n'],
    ['bulletin.yaml', 'name: { vi: Bản tin Mai Sơn, en: Mai Sơn Bulletin }\n'],
    ['topics.yaml', 'dan-van: { name: { vi: Dân vận, en: Winning people } }\n'],
    ['authors.yaml', 'bbt: { name: Ban biên tập, kind: newsroom }\n'],
  ]),
};

describe('what the editor’s page knows', () => {
  test('are all stories that can be read, the newest first, drafts too', () => {
    const { stories } = readAdminData(FILES, AUDIENCE);
    expect(stories.map(({ path }) => path)).toEqual(['2021/hen', '2021/nhap', '2021/anh', '2020/cu']);
    expect(stories.at(2)).toEqual({
      path: '2021/anh',
      original: 'en',
      date: '2021-01-05',
      title: 'English first',
    });
  });

  test('are the stories that readers know, on a site that anybody may read', () => {
    const data = readAdminData(FILES, { ...AUDIENCE, isPublic: true });
    expect(data.stories.map(({ path }) => path)).toEqual(['2021/anh', '2020/cu']);
    expect(data.isWhole).toBe(false);
    expect(JSON.stringify(data)).not.toMatch(/nháp|Hẹn/);
  });

  test('is that the list begins twelve months before the newest story, and what day it is in Vietnam', () => {
    expect(readAdminData(FILES, AUDIENCE)).toMatchObject({ since: '2020-01-07', today: '2021-02-01' });
  });

  test('is what the bulletin is called', () => {
    expect(readAdminData(FILES, AUDIENCE).name).toBe('Bản tin Mai Sơn');
  });

  test('are its accent and its home', () => {
    const own = "name: A\nhome: son-la/huyen-mai-son\ncolour: '#0a5f38'\n";
    const data = readAdminData(
      { ...FILES, texts: new Map([...FILES.texts, ['bulletin.yaml', own]]) },
      AUDIENCE,
    );
    expect(data).toMatchObject({ home: 'son-la/huyen-mai-son', accent: { light: '#0a5f38' } });
    expect(readAdminData(FILES, AUDIENCE)).not.toHaveProperty('home');
  });

  test('are the names of the registers, in their order', () => {
    expect(readAdminData(FILES, AUDIENCE).choices).toEqual({
      topics: [['dan-van', 'Dân vận']],
      series: [],
      authors: [['bbt', 'Ban biên tập']],
    });
  });
});
