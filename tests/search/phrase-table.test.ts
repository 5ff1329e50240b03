import { describe, expect, it } from 'vitest';
import { numberTexts } from '../../src/search/numbered-texts.ts';
import { type PhraseEntry, phraseTable } from '../../src/search/phrase-table.ts';
import { openTable, writeTable } from '../../src/search/table-files.ts';
import { foldWord, neighbours, wordsOf } from '../../src/search/words.ts';
import { holds } from './plain-engine.ts';
import { createDice } from './random.ts';

interface Story {
  readonly title?: string;
  readonly text: string;
}

/** The table of stories, which hold their titles first. */
function tableOf(stories: readonly Story[], limit: number, phrases: readonly string[] = []) {
  const texts = numberTexts(stories.map(({ title = '', text }) => `${title}. ${text}`));
  const titleLengths = stories.map(({ title = '' }) => wordsOf(title).length);
  return [...phraseTable({ texts, titleLengths, limit, phrases })];
}

const phrasesOf = (entries: readonly PhraseEntry[]): readonly string[] => entries.map(({ phrase }) => phrase);

const STORIES = [
  { title: 'Chi bộ họp', text: 'chi bộ bàn việc' },
  { text: 'chỉ bộ phận ấy' },
  { title: 'Chỉ bàn', text: 'chi bộ họp bàn' },
];

describe('the table of words', () => {
  const entries = tableOf(STORIES, Infinity);

  it('holds words in all their accents, with the stories and the titles', () => {
    expect(entries.find(({ phrase }) => phrase === 'chi')?.forms).toEqual([
      { typed: 'chi', stories: [0, 2], titles: [0] },
      { typed: 'chỉ', stories: [1, 2], titles: [2] },
    ]);
    expect(phrasesOf(entries)).toContain('phan');
  });

  it('holds each two neighbours', () => {
    expect(entries.find(({ phrase }) => phrase === 'chi bo')?.forms).toEqual([
      { typed: 'chi bộ', stories: [0, 2], titles: [] },
      { typed: 'chỉ bộ', stories: [1], titles: [] },
    ]);
    const pairs = phrasesOf(entries).filter((phrase) => phrase.split(' ').length === 2);
    expect(pairs).toContain('phan ay');
    expect(pairs).not.toContain('bo chi');
  });

  it('makes no neighbours of words of two stories', () => {
    expect(phrasesOf(tableOf([{ text: 'chi' }, { text: 'bộ chi' }], 2))).toEqual(['bo', 'bo chi', 'chi']);
  });

  it('stands in the order of the phrases', () => {
    expect(phrasesOf(entries)).toEqual([...phrasesOf(entries)].sort());
  });
});

describe('longer phrases of the table', () => {
  const stories = [
    { text: 'sinh hoạt chi bộ; hội đồng nhân dân' },
    { text: 'sinh hoạt chi bộ' },
    { text: 'sinh hoạt chỉ bộ, họp chi bộ' },
    { text: 'hoạt chi sinh' },
    { text: 'bộ' },
  ];
  const long = (limit: number, phrases: readonly string[] = []): readonly PhraseEntry[] =>
    tableOf(stories, limit, phrases).filter(({ phrase }) => phrase.split(' ').length > 2);

  it('are those whose parts so many stories hold', () => {
    expect(phrasesOf(long(2))).toEqual(['hoat chi bo', 'sinh hoat chi', 'sinh hoat chi bo']);
    expect(long(2).at(-1)?.forms).toEqual([
      { typed: 'sinh hoạt chi bộ', stories: [0, 1], titles: [] },
      { typed: 'sinh hoạt chỉ bộ', stories: [2], titles: [] },
    ]);
    expect(long(3)).toEqual([]);
  });

  it('are those too that hardly a story holds, whose parts stand side by side in others', () => {
    const apart = [...Array.from({ length: 3 }, () => ({ text: 'a b; d b c' })), { text: 'a b c' }];
    const entries = tableOf(apart, 3).filter(({ phrase }) => phrase === 'a b c');
    expect(entries).toEqual([{ phrase: 'a b c', forms: [{ typed: 'a b c', stories: [3], titles: [] }] }]);
    expect(phrasesOf(tableOf(apart, 4))).not.toContain('a b c');
  });

  it('are of six words at most', () => {
    const sentence = { text: 'a b c d e g h i' };
    const lengths = tableOf([sentence, sentence], 1).map(({ phrase }) => phrase.split(' ').length);
    expect(Math.max(...lengths)).toBe(6);
  });

  it('are also those asked for whose first word stands anywhere, even where they stand nowhere', () => {
    expect(long(4, ['ban chi huy', 'bo chi huy'])).toEqual([
      { phrase: 'bo chi huy', forms: [{ typed: 'bo chi huy', stories: [], titles: [] }] },
    ]);
    expect(
      phrasesOf(long(1, ['hoi dong nhan dan'])).filter((phrase) => phrase === 'hoi dong nhan dan'),
    ).toEqual(['hoi dong nhan dan']);
    const asked = long(4, ['sinh hoat chi']).flatMap(({ forms }) => forms);
    expect(asked.filter((form) => form.stories.length > 0)).toEqual([
      { typed: 'sinh hoạt chi', stories: [0, 1], titles: [] },
      { typed: 'sinh hoạt chỉ', stories: [2], titles: [] },
    ]);
  });
});

describe('any table, in files of any size', () => {
  const dice = createDice(11);
  const words = 'đảng dạng đang viên vien bộ bó bo chi chỉ hóa hoá ủy uỷ xã 21 37'.split(' ');
  const text = (length: number): string => Array.from({ length }, () => dice.pick(words)).join(' ');
  const stories = Array.from({ length: 80 }, () => ({ title: text(dice.roll(3)), text: text(dice.roll(9)) }));
  const whole = stories.map(({ title, text }) => `${title}. ${text}`);
  const folded = [...new Set(words.map(foldWord))];
  const holding = (phrase: string): readonly number[] =>
    [...whole.keys()].filter((story) => holds(whole[story] ?? '', phrase, false));

  it.each([8_000, 60, 1])('tells the truth of words and pairs, in files of %i bytes', async (size) => {
    const { directory, files } = writeTable(tableOf(stories, Infinity), stories.length, size);
    const table = openTable(directory, (file) => Promise.resolve(files[file] ?? ''));
    const found = async (phrase: string): Promise<readonly number[]> =>
      [...new Set((await table.find(phrase))?.forms.flatMap((form) => form.stories))].sort((a, b) => a - b);
    for (const first of folded) {
      expect(await found(first)).toEqual(holding(first));
      for (const second of folded) {
        const phrase = `${first} ${second}`;
        expect(await found(phrase), phrase).toEqual(holding(phrase));
      }
    }
  });

  it('holds each longer phrase whose parts more stories hold', () => {
    const holdingParts = (each: readonly string[]): number => {
      const last = new Set(holding(each.slice(1).join(' ')));
      return holding(each.slice(0, -1).join(' ')).filter((story) => last.has(story)).length;
    };
    const entries = new Set(phrasesOf(tableOf(stories, 4)));
    const runs = whole.flatMap((story) => {
      const each = wordsOf(story).map(foldWord);
      return neighbours(each).flatMap((_, at) => [each.slice(at, at + 3), each.slice(at, at + 4)]);
    });
    const long = new Set(runs.filter((run) => run.length > 2).map((run) => run.join(' ')));
    for (const phrase of long) expect(entries.has(phrase), phrase).toBe(holdingParts(phrase.split(' ')) > 4);
  });

  it('is the same bytes each time', () => {
    const write = () => writeTable(tableOf(stories, 20), stories.length, 100);
    expect(write()).toEqual(write());
    expect(write().files.length).toBeGreaterThan(10);
  });
});
