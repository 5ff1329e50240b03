import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/bulletin/language.ts';
import { placesOf, sharedWords } from '../../src/likeness/shared-terms.ts';
import { spellingsIn } from '../../src/likeness/spelling.ts';
import { type Telling, tellingOf } from '../../src/likeness/telling.ts';
import { termKeys } from '../../src/likeness/terms.ts';

/** The terms that two articles share, where every term counts the same. */
function sharedBy(one: Telling, other: Telling) {
  const count = (telling: Telling) => Map.groupBy(termKeys(telling), (key) => key);
  const [own, others] = [count(one), count(other)];
  return new Map(
    [...own]
      .filter(([key]) => others.has(key))
      .map(([key, { length }]) => [
        key,
        { weight: 1, isStrong: length > 1 && (others.get(key)?.length ?? 0) > 1 },
      ]),
  );
}

/** What readers are shown of two articles, where every term counts the same. */
function shown(
  one: string,
  other: string,
  language: Language = 'vi',
  tooCommon: readonly string[] = [],
): readonly string[] {
  const own = tellingOf('', [one], language);
  const others = tellingOf('', [other], language);
  const shared = sharedBy(own, others);
  for (const pair of tooCommon) shared.delete(termKeys(tellingOf('', [pair], language))[1] ?? 0);
  const found = sharedWords(own, placesOf(own, new Set(shared.keys())), shared, others);
  const spell = spellingsIn(one, new Set(found.flatMap(({ words }) => words)));
  return found.map(({ words, goesOn }) => `${words.map(spell).join(' ')}${goesOn ? '…' : ''}`);
}

describe('what two stories have in common, as readers are shown it', () => {
  it('is terms of two words and more, as the story writes them, the longer before what it contains', () => {
    expect(shown('Xã trồng rừng phòng hộ, có trồng rừng.', 'Họ TRỒNG RỪNG PHÒNG HỘ; trồng rừng')).toEqual([
      'trồng rừng phòng hộ',
    ]);
  });

  it('is a word by itself only where nothing longer is, and where both have it more than once', () => {
    expect(shown('Bản có chè, hái chè.', 'Xã trồng chè: bán chè.')).toEqual(['chè']);
    expect(shown('Bản có chè.', 'Xã trồng chè: bán chè.')).toEqual([]);
    expect(shown('Bản có chè, hái chè; trồng rừng.', 'Xã bán chè; trồng rừng; chè.')).toEqual(['trồng rừng']);
  });

  it('holds names whole, apart from what stands beside them', () => {
    expect(shown('Nay Trần Hữu Dương coi trọng nó.', 'Còn Trần Hữu Dương coi khác.')).toEqual([
      'Trần Hữu Dương',
    ]);
    expect(shown('Gặp Trần Hữu Dương.', 'Gặp Nguyễn Hữu Dương.')).toEqual([]);
    expect(shown('Do Ban Thường vụ Huyện ủy họp.', 'Do Ban Thường vụ Huyện ủy bàn.')).toEqual([
      'Ban Thường vụ Huyện ủy',
    ]);
  });

  it('holds phrases whole, of which a pair in the middle or at an end is too common to count', () => {
    const [one, other] = ['Xã quy hoạch cán bộ dự nguồn.', 'Họ có quy hoạch cán bộ dự nguồn'];
    expect(shown(one, other, 'vi', ['cán bộ', 'dự nguồn'])).toEqual(['quy hoạch cán bộ dự nguồn']);
  });

  it('has no words at its ends that only lead to what is told', () => {
    expect(shown('Xã coi việc giải phóng mặt bằng', 'Huyện coi việc giải phóng mặt bằng')).toEqual([
      'giải phóng mặt bằng',
    ]);
    expect(shown('coi việc', 'coi việc')).toEqual([]);
    expect(shown('They report model meetings.', 'Some report model meetings.', 'en')).toEqual([
      'model meetings',
    ]);
  });

  it('is the beginning of a sentence that both have', () => {
    const sentence = 'bà con góp đất làm đường bê tông liên thôn';
    expect(shown(sentence, sentence)).toEqual(['bà con góp đất làm đường bê tông…']);
  });

  it('is little of much', () => {
    const many = 'trồng rừng, giao đất, vay vốn, làm đường, họp bản, kết nạp, dân vận';
    expect(shown(many, many).length).toBe(5);
  });

  it('takes work in proportion to the words, however often one is repeated', () => {
    const telling = tellingOf('', ['rừng '.repeat(2_500)], 'vi');
    const shared = sharedBy(telling, telling);
    let asked = 0;
    const counting = new Map(shared);
    counting.get = (key) => {
      asked++;
      return shared.get(key);
    };
    expect(sharedWords(telling, placesOf(telling, new Set(shared.keys())), counting, telling).length).toBe(1);
    expect(asked).toBeLessThan(3 * 2_500);
  });
});
