import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/bulletin/language.ts';
import { sharedTerms, writtenOf } from '../../src/likeness/shared-terms.ts';
import { tellingOf } from '../../src/likeness/telling.ts';
import { termsOf } from '../../src/likeness/terms.ts';

const NO_NAMES = new Map<never, never>();

/** What readers are shown of two articles, where every term counts the same. */
function shown(one: string, other: string, language: Language = 'vi'): readonly string[] {
  const [own, others] = [tellingOf('', [one], language), tellingOf('', [other], language)];
  const terms = [own, others].map((telling) => termsOf(telling, NO_NAMES));
  const [ownTerms = new Uint32Array(), otherTerms = new Uint32Array()] = terms;
  return sharedTerms(
    writtenOf(own, NO_NAMES, () => 1),
    ownTerms,
    otherTerms,
    () => 1,
  ).map(({ words }) => words);
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
    const terms = termsOf(telling, NO_NAMES);
    let asked = 0;
    const weightOf = () => {
      asked++;
      return 1;
    };
    const found = sharedTerms(
      writtenOf(telling, NO_NAMES, () => 1),
      terms,
      terms,
      weightOf,
    );
    expect(found.length).toBe(1);
    expect(asked).toBeLessThan(10 * 2_500);
  });
});
