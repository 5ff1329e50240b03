import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/bulletin/language.ts';
import { LANGUAGES } from '../../src/bulletin/language.ts';
import type { Locality } from '../../src/bulletin/locality.ts';
import { readLocalities } from '../../src/content-model/localities.ts';
import { type Answer, answer, asksForSomething } from '../../src/search/answer.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { catalogueOf } from '../../src/search/catalogue-of.ts';
import { indexedText } from '../../src/search/found-story.ts';
import { foundStoryOf } from '../../src/search/found-story-of.ts';
import type { SearchState } from '../../src/search/search-state.ts';
import { bulletinOf } from '../bulletin/bulletin-of.ts';
import { ASKED, type Expected } from '../fixtures/search/asked/queries.ts';
import { ASKED_STORIES } from '../fixtures/search/asked/stories.ts';
import { plainIndex, type PlainStory } from './plain-index.ts';

const CONTENT = path.join(import.meta.dirname, '../../content');

/** The places of the whole country. */
async function localities(): Promise<readonly Locality[]> {
  const names = await readdir(path.join(CONTENT, 'localities'));
  const files = names.filter((name) => name.endsWith('.yaml')).map((name) => `localities/${name}`);
  const texts = files.map(async (file) => [file, await readFile(path.join(CONTENT, file), 'utf8')] as const);
  const { entries } = readLocalities({ texts: new Map(await Promise.all(texts)), binaries: new Map() });
  return [...entries.values()].map(({ value }) => value);
}

let indexes: Readonly<Record<Language, { readonly ids: readonly string[]; readonly index: SearchIndex }>>;

beforeAll(async () => {
  const country = await localities();
  const bulletin = bulletinOf(
    ASKED_STORIES.map(({ story }) => story),
    { localities: country },
  );
  const bodies = new Map(ASKED_STORIES.map(({ story, body }) => [story.id, body]));
  function indexOf(language: Language) {
    const listed = bulletin.listed.filter(({ articles }) => articles[language]);
    const found = listed.flatMap((story) => {
      const article = story.articles[language];
      const body = bodies.get(story.id)?.[language];
      return article
        ? [
            foundStoryOf(
              story,
              article,
              { passages: body === undefined ? [] : [body], captions: [] },
              bulletin,
            ),
          ]
        : [];
    });
    const texts = found.map((story): [string, PlainStory] => [
      story.id,
      [story.title, indexedText(story).slice(story.title.length)],
    ]);
    return {
      ids: found.map(({ id }) => id),
      index: plainIndex(Object.fromEntries(texts), {
        catalogue: catalogueOf(bulletin, language, listed),
        localities: country,
        abbreviations: {
          HĐND: 'Hội đồng nhân dân',
          TDP: 'tổ dân phố',
          TPHCM: 'Thành phố Hồ Chí Minh',
          HCM: 'Hồ Chí Minh',
        },
      }),
    };
  }
  indexes = { vi: indexOf('vi'), en: indexOf('en') };
}, 60_000);

const byLetters = (ids: readonly string[]): string => [...ids].sort().join(' ');

/** What was found, written as it is expected: groups by letters, and `…` for whatever may follow. */
function asExpected(found: readonly string[], finds: string): string {
  const groups = finds.split(' | ').filter((group) => group !== '…');
  let at = 0;
  const told = groups.map((group) => byLetters(found.slice(at, (at += group.split(' ').length))));
  const others = finds.endsWith('…') ? ['…'] : at < found.length ? [byLetters(found.slice(at))] : [];
  return [...told, ...others].filter(Boolean).join(' | ');
}

const inOrder = (finds: string): string =>
  finds
    .split(' | ')
    .map((group) => byLetters(group.split(' ')))
    .join(' | ');

const NOTHING: Pick<Answer, 'stories' | 'suggestion' | 'places'> = { stories: [] };

describe.each(Object.entries(ASKED))('what is asked for: %s', (_, typed) => {
  it.each(Object.entries(typed))('%s', async (words, told) => {
    const expected: Expected = typeof told === 'string' ? { finds: told } : told;
    const { finds = '', suggests, places: hinted = [], language = 'vi' } = expected;
    const { ids, index } = indexes[language];
    const state: SearchState = { words, places: [], topics: [], authors: [], order: 'relevance' };
    const { stories, suggestion, places } = asksForSomething(state) ? await answer(state, index) : NOTHING;
    const found = stories.map((story) => ids[story] ?? '');
    expect({
      finds: asExpected(found, finds),
      suggests: suggestion?.toLowerCase(),
      places: (places?.hints ?? []).map(({ place: [{ name, id }] }) => `${name} ${id}`),
    }).toEqual({ finds: inOrder(finds), suggests, places: hinted });
  });
});

it('asks as many as 200 queries, in both languages', () => {
  const queries = Object.values<Readonly<Record<string, string | Expected>>>(ASKED).flatMap((typed) =>
    Object.values(typed),
  );
  expect(queries.length).toBeGreaterThanOrEqual(200);
  const languages = queries.map((told) => (typeof told === 'string' ? 'vi' : (told.language ?? 'vi')));
  for (const language of LANGUAGES) expect(languages).toContain(language);
});
