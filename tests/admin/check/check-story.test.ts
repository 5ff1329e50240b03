import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CheckStory, storyChecker } from '../../../src/admin/check/check-story.ts';
import { readCheckData } from '../../../src/admin/check/read-check-data.ts';
import type { Locality } from '../../../src/bulletin/locality.ts';
import { type Language, LANGUAGES } from '../../../src/bulletin/language.ts';
import { readLocalities } from '../../../src/content-model/localities.ts';
import { withoutConsequences } from '../../../src/content-model/one-cause.ts';
import { readContent } from '../../../src/content-model/read-content.ts';
import { byPlace } from '../../../src/content-model/story-problems.ts';
import { type ContentFolder, readContentFolder } from '../../../src/reading/content-folder.ts';
import { readArticle } from '../../../src/reading/read-article.ts';
import { addressResolver } from '../../../src/reading/resolve-address.ts';
import { typography } from '../../../src/lint/typography.ts';

const CONTENT = path.join(import.meta.dirname, '..', '..', 'fixtures', 'site', 'content');
const NOW = new Date('2027-01-15T09:00+07:00');
const SITE = { base: '/' };
const STORY = 'articles/2024/hop-mau-day-du';

/** Faults of every kind that a story can have, each put into the Vietnamese or the English article. */
const FAULTS: readonly (readonly [what: string, Language, RegExp, string])[] = [
  ['a tag in prose', 'vi', /$/, '\nTỷ lệ <5% hộ nghèo.\n'],
  ['a dead link', 'vi', /$/, '\nXem [tin](/tin/khong-co/) và [dân vận](/chuyen-muc/khong-co/).\n'],
  ['a place without a page', 'en', /$/, '\nSee [it](/en/places/nam-mau/).\n'],
  ['a missing picture', 'vi', /$/, '\n![Nhà sàn](./khong-co.svg)\n'],
  ['a misspelling', 'vi', /^title: /m, 'title: Cuộc hôp '],
  ['a doubled word', 'en', /$/, '\nThe the cell met.\n'],
  ['an unknown topic', 'vi', /^topics:.*$/m, 'topics: [khong-co]'],
  ['an unknown place', 'vi', /^locality:.*$/m, 'locality: dai-mau/xa-khong-co'],
  ['a unit of another time', 'vi', /^date:.*$/m, 'date: 2023-01-21'],
  ['YAML that does not parse', 'en', /^title: .*$/m, 'title: "Party'],
  ['a missing lead', 'vi', /^lead: .*\n/m, ''],
  ['an id that another story had', 'vi', /^date:/m, 'formerIds: [dinh-chinh]\ndate:'],
  ['a draft with a fault', 'vi', /^date:/m, 'draft: true\nsurplus: 1\ndate:'],
  ['straight quotes and spaces', 'vi', /$/, '\nHọ nói:  "Được".\n'],
  ['code', 'en', /$/, '\n{process.env}\n'],
];

/** What `npm run lint:content` tells of the story in a folder. */
function lintOf(folder: ContentFolder) {
  const bodies = [...folder.texts].flatMap(([file, source]) => {
    const language = LANGUAGES.find((each) => file.startsWith('articles/') && file.endsWith(`/${each}.mdx`));
    return language ? [[file, readArticle({ file, source, language }).read.body] as const] : [];
  });
  const { problems } = readContent(folder, new Map(bodies), NOW, addressResolver(SITE));
  return withoutConsequences([...problems, ...typography(folder.texts)])
    .filter(({ file }) => file.startsWith(`${STORY}/`))
    .toSorted(byPlace);
}

describe('the check of a story in the editor', () => {
  let folder: ContentFolder;
  let localities: Map<string, readonly Locality[]>;
  let check: CheckStory;
  const textsOf = ({ texts }: ContentFolder) =>
    Object.fromEntries([...texts].filter(([file]) => file.startsWith(`${STORY}/`)));

  beforeAll(async () => {
    folder = await readContentFolder(CONTENT);
    localities = new Map();
    readLocalities({ ...folder, localities });
    check = storyChecker(readCheckData(folder, { now: NOW, site: SITE, isPublic: false, localities }));
  });

  test('finds nothing wrong with a story as it is', () => {
    expect(check({ path: STORY, texts: textsOf(folder), files: {} })).toEqual([]);
  });

  test.each(FAULTS)('tells of %s what the check of the whole content tells', (_, language, place, by) => {
    const file = `${STORY}/${language}.mdx`;
    const text = (folder.texts.get(file) ?? '').replace(place, by);
    const changed = { ...folder, texts: new Map([...folder.texts, [file, text]]), localities };
    const problems = check({ path: STORY, texts: textsOf(changed), files: {} });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems).toEqual(lintOf(changed));
  });

  test('knows the files that were added in the editor', () => {
    const texts = textsOf(folder);
    const file = `${STORY}/vi.mdx`;
    texts[file] = `${texts[file] ?? ''}\n![Nhà sàn](./moi.svg)\n`;
    const files = { [`${STORY}/moi.svg`]: { kind: 'svg', bytes: 100 } } as const;
    expect(check({ path: STORY, texts, files })).toEqual([]);
  });

  test('refuses an article that nobody writes before it is parsed', () => {
    const texts = { ...textsOf(folder), [`${STORY}/vi.mdx`]: '&amp;\n'.repeat(100_000) };
    expect(check({ path: STORY, texts, files: {} }).map(({ rule }) => rule)).toEqual(['limits']);
  });

  test('checks a story that isn’t there yet', () => {
    const problems = check({
      path: 'articles/2027/moi',
      texts: {
        'articles/2027/moi/vi.mdx': '---\ntitle: Yên Lập họp\ndate: 2027-01-15\ndraft: true\n---\n\nHọp.\n',
      },
      files: {},
    });
    expect(problems.map(({ severity, field }) => `${severity} ${field ?? ''}`)).toEqual([
      'warning lead',
      'warning locality',
      'warning author',
      'warning topics',
    ]);
  });
});

describe('what a public site tells of its content for the check', () => {
  const files = {
    binaries: new Map([['articles/2027/kin/anh.svg', { kind: 'svg', bytes: 1 } as const]]),
    texts: new Map([
      ['articles/2027/kin/vi.mdx', '---\ntitle: Chuyện kín\ndate: 2027-01-01\ndraft: true\n---\n'],
      ['articles/2020/mo/vi.mdx', '---\ntitle: Chuyện mở\nlead: Đoạn đầu.\ndate: 2020-01-01\n---\n'],
    ]),
  };
  const data = readCheckData(files, { now: NOW, site: SITE, isPublic: true, localities: new Map() });

  test('is nothing of stories that readers may not see, and no text', () => {
    expect(JSON.stringify(data)).not.toMatch(/kin|kín|Đoạn đầu/);
    expect(Object.keys(data.articles)).toEqual(['articles/2020/mo/vi.mdx']);
  });

  test('lets no file be called missing, as it may have come since', () => {
    const texts = { 'articles/2027/kin/vi.mdx': '---\ntitle: Kín\n---\n\n![Ảnh chụp](./anh.svg)\n' };
    const problems = storyChecker(data)({ path: 'articles/2027/kin', texts, files: {} });
    expect(problems.map(({ rule }) => rule)).not.toContain('pictures');
  });
});
