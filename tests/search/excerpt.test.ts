import { describe, expect, it } from 'vitest';
import { excerpt, termsOf } from '../../src/search/excerpt.ts';
import { markTexts } from '../../src/search/marks.ts';
import { shown, wantedFor } from './marking.ts';

const filler = (count: number, word = 'xa'): string => Array.from({ length: count }, () => word).join(' ');

/** The excerpt of a text, below a title. */
function excerptOf(typed: string, text: string, heading = ''): string {
  const [title, body] = markTexts([heading, text], wantedFor(typed));
  return title && body ? shown(excerpt(body, termsOf(title.marks)).stretches) : '';
}

describe('an excerpt', () => {
  it('is the beginning where nothing matches', () => {
    expect(excerptOf('ba', `${filler(36, 'một')} ${filler(10, 'hai')}`)).toBe(`${filler(36, 'một')} …`);
  });

  it('is the whole of a short text, with what follows its last word', () => {
    expect(excerptOf('bo', 'Chi bộ bản Bó.')).toBe('Chi [bộ] bản [Bó].');
  });

  it('lies where the most different words stand together, a few words after its beginning', () => {
    const text = `bó ${filler(60)} chi tổ bộ xóm bản ${filler(60)}`;
    expect(excerptOf('bản chi bộ', text)).toMatch(/^… (xa ){6}\[chi\] tổ \[bộ\] xóm \[bản\]( xa)+ …$/);
  });

  it('lies around a row, and not where more words stand by themselves', () => {
    const text = `họp ở bản ${filler(60)} chi bộ ${filler(60)}`;
    expect(excerptOf('bản họp chi bộ', text)).toMatch(/ … .*\[chi bộ\]/);
    expect(excerptOf('chi bộ', `chi ${filler(60)} chi bộ ${filler(60)}`)).toMatch(/^… (xa ){6}\[chi bộ\]/);
  });

  it('has several parts where words stand far apart, in the order of the text', () => {
    const text = `${filler(20)} thuế ${filler(60)} chi bộ ${filler(60)} rừng ${filler(20)}`;
    expect(excerptOf('rừng chi bộ thuế', text)).toMatch(
      /^… (xa ){4}\[thuế\]( xa)+ … (xa ){4}\[chi bộ\]( xa)+ … (xa ){4}\[rừng\]( xa)+ …$/,
    );
  });

  it('has but one part for what the title shows', () => {
    const text = `${filler(60)} chi bộ ${filler(60)} rừng ${filler(60)}`;
    expect(excerptOf('rừng chi bộ', text, 'Giữ rừng')).toMatch(/^… (xa ){6}\[chi bộ\]( xa)+ …$/);
    expect(excerptOf('rừng chi bộ', text, 'Chi bộ')).toMatch(/^… (xa ){6}\[rừng\]( xa){29} …$/);
  });

  it('shows a row whole, however long', () => {
    const row = 'một hai ba bốn năm sáu bảy tám chín mười trên dưới trong ngoài';
    const text = `${filler(60)} ${row} ${filler(60)} rừng ${filler(60)}`;
    expect(excerptOf(`rừng ${row}`, text)).toContain(`[${row}]`);
  });

  it('of no words is nothing', () => {
    expect(excerptOf('a', ' … ')).toBe('');
  });
});
