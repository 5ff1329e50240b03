import { describe, expect, it } from 'vitest';
import { idOf, proposeId } from '../../src/new-story/story-id.ts';
import { createDice } from '../search/random.ts';

const NONE: ReadonlySet<string> = new Set();

describe('the id proposed for a title', () => {
  it.each([
    ['Đảng bộ xã Tứ Quận: “họp” mùng 3', 'dang-bo-xa-tu-quan-hop-mung-3'],
    ['Bản Bó'.normalize('NFD'), 'ban-bo'],
    ['On the 3rd of every month, Bó’s cell meets', 'on-the-3rd-of-every-month-bo-s-cell-meets'],
    ['  100% — 5/7…  ', '100-5-7'],
  ])('of “%s” is %s', (title, id) => {
    expect(proposeId(title, NONE, [])).toBe(id);
  });

  it('is cut at the end of a word, and a single long word anywhere', () => {
    expect(proposeId('chi bộ '.repeat(12), NONE, [])).toBe(
      'chi-bo-chi-bo-chi-bo-chi-bo-chi-bo-chi-bo-chi-bo-chi-bo-chi',
    );
    expect(proposeId('a'.repeat(100), NONE, [])).toHaveLength(60);
  });

  it('bears what tells it apart where another story has it: the place, else a number', () => {
    expect(proposeId('Họp', new Set(['hop']), ['', 'Tứ Quận', '2020'])).toBe('hop-tu-quan');
    expect(proposeId('Họp', new Set(['hop', 'hop-tu-quan']), ['Tứ Quận', '2020'])).toBe('hop-2020');
    expect(proposeId('Họp', new Set(['hop', 'hop-2']), [])).toBe('hop-3');
    expect(proposeId('Họp Tứ Quận', new Set(['hop-tu-quan']), ['Quận'])).toBe('hop-tu-quan-2');
  });

  it('stays as short with what tells it apart', () => {
    const long = 'a'.repeat(60);
    expect(proposeId(long, new Set([long]), ['Tứ Quận'])).toBe(`${'a'.repeat(52)}-tu-quan`);
  });

  it('is made of the day where a title has no letter of the alphabet', () => {
    expect(proposeId('？！', NONE, ['2020-01'])).toBe('tin-2020-01');
  });

  it('is well-formed and new for any title', () => {
    const dice = createDice(7);
    const letters = 'a|â|đ|Đ|Ấ| |0|1|9|-|–|_|“|.|!|/|\\|[|{|#|é|漢|🙂|\u0301'.split('|');
    const taken = new Set<string>();
    for (let round = 0; round < 500; round++) {
      const title = Array.from({ length: dice.roll(90) }, () => dice.pick(letters)).join('');
      const id = proposeId(title, taken, [dice.pick(letters), '2020']);
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(60);
      expect(taken.has(id)).toBe(false);
      taken.add(id);
    }
  });
});

it('words become an id, or nothing', () => {
  expect([idOf('Xã Đắk  Nông'), idOf('…')]).toEqual(['xa-dak-nong', '']);
});
