import { describe, expect, it } from 'vitest';
import { excerpt, marked, type Stretch, wantedIn } from '../../src/search/excerpt.ts';

const shown = (stretches: readonly Stretch[]): string =>
  stretches.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const wanted = (...words: readonly string[]) => ({ words: new Set(words) });

describe('marking', () => {
  it('keeps the text’s own accents and capitals', () => {
    expect(shown(marked('Đảng viên ở Yên Sơn, đảng bộ', wanted('dang', 'son')))).toBe(
      '[Đảng] viên ở Yên [Sơn], [đảng] bộ',
    );
  });

  it('marks whole words, and beginnings of the word still being typed alone', () => {
    expect(shown(marked('bản bảng bạn', wanted('ban')))).toBe('[bản] bảng [bạn]');
    expect(shown(marked('bản bảng bạn', { words: new Set(), beginning: 'ban' }))).toBe('[bản] [bảng] [bạn]');
  });

  it('finds words in texts that are not composed', () => {
    expect(shown(marked('đảng viên'.normalize('NFD'), wanted('dang')))).toBe('[đảng] viên');
  });

  it('marks dates in whatever form they are written, and nothing of others', () => {
    const day = { words: new Set<string>(), dates: new Set(['2020-01-21']) };
    expect(shown(marked('Ngày 21 tháng 01 năm 2020, rồi 22/01/2020 và Jan 21, 2020', day))).toBe(
      '[Ngày] [21] [tháng] [01] [năm] [2020], rồi 22/01/2020 và [Jan] [21], [2020]',
    );
    const month = { words: new Set<string>(), dates: new Set(['2020-01']) };
    expect(shown(marked('tháng 1/2020, 1 năm 2020', month))).toBe('[tháng] [1]/[2020], 1 năm 2020');
  });

  it('marks nothing where nothing is wanted', () => {
    expect(marked('chi bộ', wanted())).toEqual([{ text: 'chi bộ', marked: false }]);
  });
});

describe('what is marked in a story', () => {
  const typed = { words: new Set(['chi', 'bo']), typed: new Set(['chi', 'bộ']) };
  const inStory = (text: string) => shown(marked(text, wantedIn(text, typed)));

  it('are words in the accents typed, where it has them so', () => {
    expect(inStory('Chi bộ bản Bó chỉ ra việc cần làm')).toBe('[Chi] [bộ] bản Bó chỉ ra việc cần làm');
  });

  it('is each word by itself in other accents, where it hasn’t', () => {
    expect(inStory('Bản Bó họp chi ủy')).toBe('Bản [Bó] họp [chi] ủy');
    expect(inStory('Chi bo ho la')).toBe('[Chi] [bo] ho la');
  });

  it('is in any accents what was typed without', () => {
    const { words } = typed;
    expect(wantedIn('Chi bộ bản Bó', { words }).words).toEqual(words);
    expect(shown(marked('Chi bộ bản Bó', wantedIn('Chi bộ bản Bó', { words })))).toBe('[Chi] [bộ] bản [Bó]');
  });

  it('is the beginning of the word still being typed too', () => {
    const wanted = { ...typed, beginning: 'ba' };
    expect(shown(marked('Chi bộ bản Bó', wantedIn('Chi bộ bản Bó', wanted)))).toBe('[Chi] [bộ] [bản] Bó');
  });
});

describe('an excerpt', () => {
  const filler = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

  it('is the beginning where nothing matches', () => {
    expect(shown(excerpt(`${filler(36, 'một')} ${filler(10, 'hai')}`, wanted('ba')))).toBe(
      `${filler(36, 'một')} …`,
    );
  });

  it('is the whole of a short text, with what follows its last word', () => {
    expect(shown(excerpt('Chi bộ bản Bó.', wanted('bo')))).toBe('Chi [bộ] bản [Bó].');
  });

  it('lies where the most different words stand together, a few words after its beginning', () => {
    const text = `bó ${filler(60, 'xa')} chi bộ bản ${filler(60, 'xa')}`;
    const found = shown(excerpt(text, wanted('chi', 'bo', 'ban')));
    expect(found).toMatch(/^… (xa ){6}\[chi\] \[bộ\] \[bản\]( xa)+ …$/);
  });

  it('of no words is nothing', () => {
    expect(excerpt(' … ', wanted('a'))).toEqual([]);
  });
});
