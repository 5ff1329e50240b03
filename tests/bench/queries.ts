import { FEW } from '../../src/search/few-texts.ts';
import { type FoundStory, indexedText } from '../../src/search/found-story.ts';
import type { WordCounts } from '../../src/search/vocabulary.ts';
import { wordsOf } from '../../src/search/words.ts';
import type { Truth } from './truth.ts';

/** Queries whose results are compared with the truth, by what they try. */
export type QuerySets = ReadonlyMap<string, readonly string[]>;

/** Phrases that stand in most stories. */
export const COMMON_PHRASES = [
  'chi bộ',
  'đảng viên',
  'nghị quyết',
  'sinh hoạt chi bộ',
  'dang vien',
  'can bo',
] as const;

/** Words that stand in so many stories. */
function wordsIn(counts: WordCounts, fewest: number, most: number, limit: number): readonly string[] {
  // Years are dates, which stories may meet without holding them.
  const isSample = (word: string): boolean => word.length > 2 && !/^(?:19|20)\d\d$/.test(word);
  const within = [...counts].filter(([word, count]) => fewest <= count && count <= most && isSample(word));
  const step = Math.max(1, Math.floor(within.length / limit));
  return within
    .filter((_, at) => at % step === 0)
    .slice(0, limit)
    .map(([word]) => word);
}

/** Words by how many stories they stand in, of so many in all. */
export interface SampleWords {
  /** In one of a hundred stories at most. */
  readonly rare: readonly string[];
  /** In two to eight of a hundred. */
  readonly uncommon: readonly string[];
  readonly middling: readonly string[];
}

/** Some words of texts whose words, without accents, are counted. */
export function sampleWords(counts: WordCounts, stories: number): SampleWords {
  return {
    rare: wordsIn(counts, 1, stories / 100, 5),
    uncommon: wordsIn(counts, stories / 50, stories / 12, 5),
    middling: wordsIn(counts, stories / 20, stories / 5, 5),
  };
}

/** The queries whose results are compared, with these words. */
export function querySets({ rare, uncommon, middling }: SampleWords): QuerySets {
  const mixed = [...rare.slice(0, 3), ...uncommon, ...middling.slice(0, 2)];
  const frequent = ['chi bộ', 'đảng viên', 'Yên Sơn', 'cán bộ', '"nghị quyết"'];
  return new Map([
    [
      'exact',
      ['chi bộ', 'đảng viên', 'Yên Sơn', 'tuyên truyền', 'bí thư cấp ủy', 'hội nghị tổng kết', 'bản bàn'],
    ],
    ['folded', ['chi bo', 'dang vien', 'YEN SON', 'tuyen truyen', 'bi thu cap uy', 'ban', ...middling]],
    [
      'phrase',
      ['"sinh hoạt chi bộ"', '"dang vien"', '"bản Nà Pầu"', '"dân vận khéo" đảng ủy', '"hội nghị chi bộ"'],
    ],
    ['tone pair', ['Chiêm Hóa', 'Chiêm Hoá', 'cấp ủy', 'cấp uỷ', 'thủy lợi', 'thuỷ lợi', 'khoẻ']],
    ['rare', [...rare, `${rare[0] ?? ''} ${rare[1] ?? ''}`]],
    ['mixed', mixed.map((word, at) => `${frequent[at % frequent.length] ?? ''} ${word}`)],
    [
      'dates',
      [
        'tháng 9/2021',
        '13/9/2021',
        'năm 2023',
        'quý I/2020',
        '"chi bộ" T5/2019',
        `${uncommon[0] ?? ''} tháng 6 năm 2022`,
      ],
    ],
    ['absent', ['zwyq', 'chi bộ zwyq', '"bộ chi chi đảng"', 'bảnn fwz']],
  ]);
}

/** A phrase of three words whose neighbours stand side by side in many stories that don't hold it; empty where there is none. */
export function unclearPhrase(stories: readonly FoundStory[], truth: Truth): string {
  for (const story of stories) {
    const words = wordsOf(indexedText(story));
    for (const at of words.keys()) {
      const [first = '', second = '', third = ''] = words.slice(at, at + 3);
      const mayHold = truth.find(`"${first} ${second}" "${second} ${third}"`).size;
      const held = truth.find(`"${first} ${second} ${third}"`).size;
      if (mayHold > FEW && 0 < held && held < mayHold / 4) return `${first} ${second} ${third}`;
    }
  }
  return '';
}
