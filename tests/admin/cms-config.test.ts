import type { CmsConfig } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import type { AdminData } from '../../src/admin/admin-data.ts';
import { cmsConfig, itemName } from '../../src/admin/config/cms-config.ts';
import { newStoryQuery, readRequest } from '../../src/admin/config/request.ts';
import { readBackend } from '../../src/admin/backend.ts';

const DATA: AdminData = {
  accent: { light: '#0a5f38', dark: '#8fd3ae' },
  languages: ['vi', 'en'],
  name: 'Bản tin Mai Sơn',
  stories: [
    { path: '2026/moi', original: 'vi', date: '2026-03-01', title: 'Mới' },
    { path: '2025/nam', original: 'en', date: '2025', title: 'Of a year' },
    { path: '2019/cu', original: 'en', date: '2019-06', title: 'Old' },
  ],
  isWhole: true,
  since: '2025-03-01',
  today: '2026-03-02',
  choices: { topics: [], authors: [], series: [] },
  folder: 'content',
};

function filesFor(query: string, data = DATA) {
  const config: CmsConfig = cmsConfig(data, readRequest(query), readBackend({}).backend);
  const [collection] = config.collections ?? [];
  return collection && 'files' in collection ? collection.files : [];
}

describe('the list of the editor', () => {
  test('has the stories of twelve months, with their days', () => {
    expect(filesFor('').map(({ label }) => label)).toEqual(['01/03/2026 · Mới', '2025 · Of a year']);
  });

  test('has an older story at its top where the address asks for it', () => {
    expect(filesFor('?story=2019/cu').map(({ label }) => label)).toEqual([
      '06/2019 · Old',
      '01/03/2026 · Mới',
      '2025 · Of a year',
    ]);
  });

  test('has no more stories than open quickly', () => {
    const stories = DATA.stories
      .slice(0, 1)
      .flatMap((story) => Array.from({ length: 1000 }, (_, at) => ({ ...story, path: `2026/tin-${at}` })));
    expect(filesFor('?story=2026/tin-999', { ...DATA, stories })).toHaveLength(301);
  });

  test('names no story twice', () => {
    expect(filesFor('?story=2026/moi')).toHaveLength(2);
  });

  test('passes over a story that is not there, unless there may be some that a public page does not know', () => {
    expect(filesFor('?story=2019/khong-co')).toHaveLength(2);
    const [draft] = filesFor('?story=2026/ban-nhap&lang=en', { ...DATA, isWhole: false });
    expect(draft).toMatchObject({ label: 'ban-nhap', i18n: { default_locale: 'en' } });
  });

  test('has a new story at its top, with the title and the date that were told', () => {
    const query = newStoryQuery({
      path: '2026/tin-moi',
      original: 'en',
      title: 'Tin & mới',
      date: '2026-03-02',
    });
    const [item] = filesFor(query);
    expect(item).toMatchObject({
      name: itemName('2026/tin-moi'),
      label: '02/03/2026 · Tin & mới',
      file: 'content/articles/2026/tin-moi/{{locale}}.mdx',
      i18n: { default_locale: 'en', locales: ['en', 'vi'] },
    });
    expect(item?.fields.find(({ name }) => name === 'title')).toMatchObject({ default: 'Tin & mới' });
    expect(item?.fields.find(({ name }) => name === 'date')).toMatchObject({ default: '2026-03-02' });
  });

  test('opens a story that is there already as it is, though the address says that it is new', () => {
    const [item] = filesFor('?new=2019/cu&lang=vi&title=X&date=2019');
    expect(item).toMatchObject({ i18n: { default_locale: 'en' } });
    expect(item?.fields.find(({ name }) => name === 'title')).not.toHaveProperty('default');
  });

  test('is in Vietnamese alone where the bulletin is', () => {
    const [story] = filesFor('', { ...DATA, languages: ['vi'] });
    expect(story).toMatchObject({ i18n: { default_locale: 'vi', locales: ['vi'] } });
    expect(JSON.stringify(story)).not.toMatch(/translation|"en"/);
  });

  test('shares its fields among the stories of a language', () => {
    const [old, , ofYear] = filesFor('?story=2019/cu');
    expect(ofYear?.fields).toBe(old?.fields);
  });
});

test.each(['?story=../x', '?story=2019/A', '?new=26/x', '?story=2019/a/b'])(
  '%s asks for nothing',
  (query) => {
    expect(readRequest(query)).toEqual({ kind: 'list' });
  },
);
