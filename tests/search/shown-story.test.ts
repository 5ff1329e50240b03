import { describe, expect, it } from 'vitest';
import { type FoundStory, namesOf } from '../../src/search/found-story.ts';
import { parseQuery, queryWords, type Term } from '../../src/search/query.ts';
import { shownStory } from '../../src/search/shown-story.ts';
import { shown, wantedFor } from './marking.ts';
import { holds } from './plain-engine.ts';
import { createDice } from './random.ts';

const filler = (count: number): string => Array.from({ length: count }, () => 'xa').join(' ');

const STORY: FoundStory = {
  id: 'hop',
  title: 'Chi bộ họp',
  date: '2020-01-21',
  place: 'thị trấn Vĩnh Lộc',
  section: 'Dân vận',
  text: `Tháng nào cũng họp, có sân, có sơn. ${filler(60)} Bà Lù kể chuyện. ${filler(60)} Nộp thuế đúng hạn.`,
  captions: ['Nhà văn hóa thôn', `${filler(50)} Cụ Mẩy bên luống giống. ${filler(50)}`],
  names: {
    hamlet: ['bản Bó'],
    place: ['thị trấn Vĩnh Lộc', 'tỉnh Tuyên Quang', ['xã Chiêm Hóa', 'thị trấn Vĩnh Lộc']],
    formerPlace: ['huyện Chiêm Sơn'],
    topic: ['Dân vận', 'Giữ rừng'],
    series: ['Chi bộ bốn tốt'],
    author: ['Lê Dũng'],
    photos: ['Đào Lan'],
    source: ['Báo Phú Thọ'],
  },
};

/** The reasons for which the story is found, as lines. */
const reasonsFor = (typed: string, parts: Partial<FoundStory> = {}) =>
  shownStory({ ...STORY, ...parts }, wantedFor(typed)).reasons.map(
    ({ kind, text, was }) => `${kind}: ${shown(text)}${was === undefined ? '' : ` < ${was}`}`,
  );

describe('a result says why it was found', () => {
  it.each([
    ['vĩnh lộc', ['place: thị trấn [Vĩnh Lộc]']],
    ['chiem hoa', ['place: xã [Chiêm Hóa] < thị trấn Vĩnh Lộc']],
    ['huyện chiêm sơn', ['formerPlace: [huyện Chiêm Sơn]']],
    ['bản bó', ['hamlet: [bản Bó]']],
    ['bản bó tuyên quang', ['hamlet: [bản Bó]', 'place: tỉnh [Tuyên Quang]']],
    ['giu rung', ['topic: [Giữ rừng]']],
    ['"bốn tốt"', ['series: Chi bộ [bốn tốt]']],
    ['Lê Dũng', ['author: [Lê Dũng]']],
    ['dao lan', ['photos: [Đào Lan]']],
    ['báo phú thọ', ['source: [Báo Phú Thọ]']],
    ['21/1/2020', ['date: ']],
    ['tháng 1 năm 2020 giữ rừng', ['date: ', 'topic: [Giữ rừng]']],
    ['năm 2020', ['date: ']],
    ['TT Vĩnh Lộc', ['place: [thị trấn Vĩnh Lộc]']],
  ])('by what isn’t in its text: %s', (typed, reasons) => {
    expect(reasonsFor(typed)).toEqual(reasons);
  });

  it('by a caption, from which a part is shown', () => {
    expect(reasonsFor('luong giong')).toEqual([
      expect.stringMatching(/^caption: … (xa ){3}Cụ Mẩy bên \[luống giống\]\. (xa ?)+ …$/),
    ]);
  });

  it('not where the title or the excerpt shows it', () => {
    expect(reasonsFor('chi bộ thuế lù')).toEqual([]);
    expect(reasonsFor('tháng 1/2020', { text: 'Họp tháng 01/2020.' })).toEqual([]);
  });

  it('by the row that a name holds, and then its words in the text aren’t marked', () => {
    const { excerpt, reasons } = shownStory(STORY, wantedFor('chiêm sơn'));
    expect(shown(excerpt)).not.toContain('[');
    expect(reasons.length).toBe(1);
  });

  it('by the fewest names that hold all', () => {
    expect(reasonsFor('lộc vĩnh')).toEqual(['place: thị trấn [Vĩnh] [Lộc]']);
    expect(reasonsFor('tỉnh lộc quang')).toEqual([
      'place: thị trấn Vĩnh [Lộc]',
      'place: [tỉnh] Tuyên [Quang]',
    ]);
  });

  it('by words of the text that no excerpt had room for', () => {
    const words = ['một', 'hai', 'ba', 'bảy', 'năm'];
    const text = words.map((word) => `${word} ${filler(40)}`).join(' ');
    expect(reasonsFor('năm ba một bảy hai', { text })).toEqual(['text: [bảy]', 'text: [năm]']);
  });

  it('not by a date that is not the story’s', () => {
    expect(reasonsFor('21/1', { text: 'Ngày 21/01/2019.' })).toEqual([]);
    expect(reasonsFor('5/2/2020')).toEqual([]);
    expect(reasonsFor('6/2020', { date: '2020' })).toEqual(['date: ']);
  });
});

describe('any story that a query finds', () => {
  const dice = createDice(7);
  const SYLLABLES = 'đảng dạng đang viên vien bộ bó bo chi chỉ hóa hoá ủy uỷ xã xa 21 01 QL37'.split(' ');
  const OTHERS = [...SYLLABLES, ...Array.from({ length: 30 }, (_, at) => `x${at}`)];
  const text = (most: number) =>
    Array.from({ length: dice.roll(most) }, () => dice.pick(OTHERS)).join(dice.pick([' ', ', ', ' – ']));
  const anyStory = (): FoundStory => ({
    ...STORY,
    title: text(4),
    text: text(200),
    captions: [text(60)],
    names: { place: [text(3), [text(3), text(2)]], topic: [text(3)], author: [text(3)] },
  });
  const anyQuery = () => {
    const words = Array.from({ length: 1 + dice.roll(5) }, () => dice.pick(SYLLABLES));
    const quoted = dice.roll(3) === 0 ? dice.roll(words.length) : words.length;
    return `${words.slice(0, quoted).join(' ')} "${words.slice(quoted).join(' ')}"`;
  };

  it('shows each of its words, marked', () => {
    let found = 0;
    for (let at = 0; at < 600; at++) {
      const [story, typed] = [anyStory(), anyQuery()];
      const { terms } = parseQuery(typed);
      const texts = [story.title, story.text, ...story.captions, ...namesOf(story)];
      const isHeld = ({ words }: Term) => texts.some((one) => holds(one, words.join(' '), false));
      if (!terms.every(isHeld)) continue;
      found++;
      const { title, excerpt, reasons } = shownStory(story, wantedFor(typed));
      const marks = [title, excerpt, ...reasons.map((reason) => reason.text)]
        .flat()
        .filter(({ marked }) => marked)
        .map((stretch) => stretch.text)
        .join(' / ');
      const missing = queryWords({ terms }).filter((word) => !holds(marks, word, false));
      expect(missing, `${typed} in ${JSON.stringify(story)}`).toEqual([]);
    }
    expect(found).toBeGreaterThan(100);
  });
});
