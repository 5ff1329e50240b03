import { describe, expect, it } from 'vitest';
import { fromSurrogates, toSurrogates } from '../../src/search/surrogates.ts';
import { foldWord, wordsOf } from '../../src/search/words.ts';

const WITHOUT_WIDTH = /[\u2060-\u2063]/g;

/** What Pagefind takes for words: it cuts at blanks, and drops what is neither letter nor digit. */
function chunks(text: string): readonly string[] {
  return toSurrogates(text)
    .split(/\s+/)
    .filter((chunk) => chunk !== '')
    .map((chunk) => foldWord(chunk.replace(/[^\p{Alphabetic}\p{N}]/gu, '').toLowerCase()));
}

const TEXTS = [
  'Đảng ủy xã Tứ Quận họp',
  'Nghị quyết 26-NQ/TW ngày 21/01/2020',
  'Chi bộ – “hạt nhân” – của Đảng…',
  '– Hết –',
  'QL37, 15km, COVID-19, m² và 1.400 hộ; 12,000 người',
  'VnExpress, TTg, iPhone, QĐ-TTg',
  'Hòa Bình–Sơn La–Phú Thọ',
  'đ/c Đỗ_Văn_Đ.',
  'a < b > c 5',
  '👋 xin chào 👋',
  '…',
];

describe('the letters of the index', () => {
  it('put a letter that folds in the place of đ', () => {
    expect(toSurrogates('Đảng đi')).toBe('\u1E12ảng \u1E13i');
    expect(foldWord(toSurrogates('Đảng đi'))).toBe('Dang di');
  });

  it('are composed, and free of soft hyphens', () => {
    expect(toSurrogates('Tứ Qu\u00ADận'.normalize('NFD'))).toBe('Tứ Quận');
  });

  it.each(TEXTS)('let Pagefind cut %j where our rule does', (text) => {
    expect(chunks(text).filter((chunk) => chunk !== '')).toEqual(wordsOf(text).map(foldWord));
  });

  it('leave no punctuation between blanks, which would take the place of a word', () => {
    expect(chunks('– Chi bộ – đảng bộ –')).toEqual(['chi', 'bo', 'dang', 'bo']);
    expect(chunks('👋 … chào')).toEqual(['chao']);
  });

  it('leave no ASCII punctuation within a number, and mark capitals within a word', () => {
    expect(toSurrogates('1.400')).not.toMatch(/[.,]/);
    expect(toSurrogates('VnExpress')).toBe('Vn\u2060Express');
    expect(toSurrogates('HĐND Đảng')).not.toMatch(WITHOUT_WIDTH);
  });

  it('leave tags, attributes and entities as they are', () => {
    const html = '<p title="đ > 26-NQ/TW">Đ<b class="đ">26-NQ</b> &amp;&#x3C;a/b</p>';
    expect(toSurrogates(html).replace(WITHOUT_WIDTH, '')).toBe(
      '<p title="đ > 26-NQ/TW">\u1E12<b class="đ"> 26- NQ</b> &amp;&#x3C;a/ b</p>',
    );
  });

  it('part words where a tag stands between letters and digits, and only there', () => {
    const parted = (html: string): string => toSurrogates(html).replace(WITHOUT_WIDTH, '');
    expect(parted('CO<sub>2</sub>')).toBe('CO<sub> 2</sub>');
    expect(parted('10<sup>m</sup>')).toBe('10<sup> m</sup>');
    expect(parted('b<b>ản</b> 1<sup>2</sup>')).toBe('b<b>ản</b> 1<sup>2</sup>');
    expect(fromSurrogates(toSurrogates('CO<sub>2</sub>').replaceAll(/<[^>]*>/g, ''))).toBe('CO2');
  });
});

describe('what readers see', () => {
  it.each(TEXTS)('is what was written: %j', (text) => {
    expect(fromSurrogates(toSurrogates(text))).toBe(text);
  });

  it('has no trace of the index in excerpts that mark words', () => {
    const excerpt = toSurrogates('Nghị quyết 26-NQ/TW – Đảng')
      .split(' ')
      .map((chunk) => `<mark>${chunk}</mark>`)
      .join(' ');
    expect(fromSurrogates(excerpt)).toBe(
      '<mark>Nghị</mark> <mark>quyết</mark> <mark>26-</mark><mark>NQ/</mark><mark>TW</mark> <mark>– Đảng</mark>',
    );
  });

  it('has none either where an excerpt is cut within a word', () => {
    const [first = ''] = toSurrogates('26-NQ').split(' ');
    expect(fromSurrogates(first)).toBe('26-');
  });
});
