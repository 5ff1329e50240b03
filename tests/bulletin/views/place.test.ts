import { describe, expect, it } from 'vitest';
import { placeLine } from '../../../src/bulletin/views/place.ts';
import { locality } from '../build.ts';
import { bulletinOf, MUONG_BANG } from '../bulletin-of.ts';

const bulletin = bulletinOf([]);
const line = (id: string, hamlet?: string) => {
  const { chain, today, ...rest } = placeLine(id, bulletin, hamlet);
  return { chain: chain.map(({ name }) => name), today: today.map((unit) => unit.id), ...rest };
};

describe('the line of a place', () => {
  it('goes from the unit to the province', () => {
    expect(line(MUONG_BANG).chain).toEqual(['Mường Bằng', 'Mai Sơn', 'Sơn La']);
  });

  it('names what took the unit’s place', () => {
    expect(line('tuyen-quang/huyen-yen-son/xa-tu-quan').today).toEqual(['tuyen-quang/xa-yen-son']);
  });

  it('names all that took the place of a district’s parts', () => {
    expect(line('tuyen-quang/huyen-yen-son').today).toEqual([
      'tuyen-quang/xa-luc-hanh',
      'tuyen-quang/xa-trung-son',
      'tuyen-quang/xa-yen-son',
    ]);
  });

  it('names provinces for a province, though its successors follow from its parts', () => {
    const localities = [
      locality({ id: 'cu', until: '2025-06-30' }),
      locality({ id: 'cu/xa-a', until: '2025-06-30', successors: ['moi/xa-a'] }),
      locality({ id: 'moi' }),
      locality({ id: 'moi/xa-a' }),
    ];
    const { today } = placeLine('cu', bulletinOf([], { localities }));
    expect(today.map(({ id }) => id)).toEqual(['moi']);
  });

  it('names nothing for a unit in force, and nothing where it isn’t known', () => {
    expect(line('tuyen-quang/xa-yen-son').today).toEqual([]);
    expect(line('son-la/huyen-mai-son').today).toEqual([]);
  });

  it('begins with the hamlet where there is one', () => {
    expect(line(MUONG_BANG, 'bản Bó').hamlet).toBe('bản Bó');
    expect(line(MUONG_BANG)).not.toHaveProperty('hamlet');
  });

  it('can’t be written for a unit that the gazetteer doesn’t have', () => {
    expect(() => placeLine('la/xa-la', bulletin)).toThrow(
      'There is no locality "la/xa-la" in the gazetteer.',
    );
  });
});
