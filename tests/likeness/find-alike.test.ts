import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import type { Story } from '../../src/bulletin/story.ts';
import { createFindAlike } from '../../src/likeness/find-alike.ts';
import { tellingOf } from '../../src/likeness/telling.ts';
import { article, story, translation } from '../bulletin/build.ts';
import { PLACES } from '../bulletin/places.ts';
import { createDice } from '../search/random.ts';

const gazetteer = createGazetteer(PLACES);
const YEN_LAP = 'tuyen-quang/huyen-chiem-hoa/xa-yen-lap';

interface Told {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly story?: Partial<Story>;
}

/** Finds among stories with a text each; the body's key is the id. */
function finding(stories: readonly Told[]) {
  const texts = new Map(stories.map(({ id, title = '', text }) => [id, { title, text }]));
  const made = stories.map(({ id, story: parts }) =>
    story({ id, articles: { vi: article({ body: id }) }, ...parts }),
  );
  return createFindAlike(made, {
    gazetteer,
    authors: [{ id: 'ban-bien-tap', name: { vi: 'Ban biên tập', en: 'Editorial desk' }, kind: 'newsroom' }],
    tellingOf: ({ body, language }) => {
      const told = texts.get(body);
      return told && tellingOf(told.title, [told.text], language);
    },
    textOf: ({ body }) => `${texts.get(body)?.title ?? ''}\n${texts.get(body)?.text ?? ''}`,
  });
}

const dice = createDice(19);
const SYLLABLES = 'b c d g h k l m n p r s t v x'
  .split(' ')
  .flatMap((first) =>
    ['ưng', 'ân', 'oai', 'iêm', 'ôn', 'ương', 'uyên', 'ăt', 'êch'].map((rime) => `${first}${rime}`),
  );
const noise = (words: number) => Array.from({ length: words }, () => dice.pick(SYLLABLES)).join(' ');
/** Enough others for two stories' words to be rare. */
const OTHERS: readonly Told[] = Array.from({ length: 300 }, (_, at) => ({
  id: `other-${at}`,
  text: noise(60),
}));
const THEME = 'trồng rừng phòng hộ, giao đất khoán rừng, vườn ươm cây giống, bảo vệ rừng đầu nguồn';
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('stories that tell of the same things', () => {
  const find = finding([{ id: 'a', text: THEME }, { id: 'b', text: `${THEME} ${noise(40)}` }, ...OTHERS]);

  it('find each other and no others, with the words that they share', () => {
    const [found, ...more] = find('a');
    expect([found?.id, more]).toEqual(['b', []]);
    expect(found?.terms.vi?.[0]?.words).toContain('rừng');
    expect(ids(find('b'))).toEqual(['a']);
    expect(find('other-7')).toEqual([]);
    expect(find('nobody')).toEqual([]);
  });

  it('weigh terms by how few have them: what many share relates none', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ id: `many-${at}`, text: `${THEME} ${noise(60)}` }));
    expect(finding([...many, ...OTHERS])('many-3')).toEqual([]);
  });

  it('are none by names of their own places, hamlets and authors', () => {
    const names = 'Yên Lập, Chiêm Hóa, Ban biên tập bản Khuôn Trò Nà Hin';
    const parts = { localities: [YEN_LAP], hamlet: 'bản Khuôn Trò Nà Hin' } as const;
    const named = ['a', 'b'].map((id) => ({ id, title: names, text: names, story: parts }));
    const withNames = finding([...named, ...OTHERS])('a');
    const elsewhere = finding([...named.map((each) => ({ ...each, story: {} })), ...OTHERS])('a');
    expect([ids(withNames), ids(elsewhere)]).toEqual([[], ['b']]);
  });

  it('are compared in the language of their originals', () => {
    const english = { original: 'en', articles: { en: article({ language: 'en', body: 'b' }) } } as const;
    expect(
      finding([{ id: 'a', text: THEME }, { id: 'b', text: THEME, story: english }, ...OTHERS])('a'),
    ).toEqual([]);
  });

  it('show what they share in each language that both are in', () => {
    const inBoth = ({ id, text }: Told): Told => ({
      ...{ id, text },
      story: { articles: { vi: article({ body: id }), en: { ...translation('2020-02-01'), body: id } } },
    });
    const [found] = finding([{ id: 'a', text: THEME }, { id: 'b', text: THEME }, ...OTHERS].map(inBoth))('a');
    expect(Object.keys(found?.terms ?? {})).toEqual(['vi', 'en']);
  });
});

describe('unusual stories', () => {
  it('of one word, of none, and of hostile text are alike to none', () => {
    const odd = ['rừng', '', '<script>alert(1)</script>', '\u0000\uD800 ́', '2020 21/01 1.400'];
    const find = finding([...odd.map((text, at) => ({ id: `odd-${at}`, text })), ...OTHERS]);
    for (const at of odd.keys()) expect(find(`odd-${at}`)).toEqual([]);
  });

  it('with identical texts, under one title or two, find each other', () => {
    const find = finding([
      { id: 'a', title: 'Tin một', text: THEME },
      { id: 'b', title: 'Tin một', text: THEME },
      { id: 'c', title: 'Chuyện khác', text: THEME },
      ...OTHERS,
    ]);
    expect([ids(find('a')), ids(find('c'))]).toEqual([
      ['b', 'c'],
      ['a', 'b'],
    ]);
  });

  it('that are equals stand by date, then id, whatever order they come in', () => {
    const equals = ['b', 'c', 'a'].map((id) => ({ id, text: THEME }));
    const own = { id: 'own', text: THEME };
    expect(ids(finding([own, ...equals, ...OTHERS])('own'))).toEqual(['a', 'b', 'c']);
    expect(ids(finding([...OTHERS, ...equals.toReversed(), own])('own'))).toEqual(['a', 'b', 'c']);
  });

  it('of a thousand that share every term relate to none, and to no more than are asked for', () => {
    const same = Array.from({ length: 1_000 }, (_, at) => ({ id: `same-${at}`, text: THEME }));
    expect(finding(same)('same-5')).toEqual([]);
    const few = same.slice(0, 15);
    expect(
      finding([...few, ...OTHERS, ...OTHERS.map(({ id, text }) => ({ id: `${id}-2`, text }))])('same-5')
        .length,
    ).toBeLessThan(13);
  });
});
