import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import type { Locality } from '../../src/bulletin/locality.ts';
import { locality } from './build.ts';
import { PLACES } from './places.ts';

const gazetteer = createGazetteer(PLACES);
const ids = (units: readonly Locality[]) => units.map(({ id }) => id);

describe('successors', () => {
  it('are those written, in the order that they are written in', () => {
    const split = createGazetteer([
      locality({ id: 'p/huyen-d/xa-a', until: '2025-06-30', successors: ['p/xa-n', 'p/xa-m'] }),
      locality({ id: 'p/xa-m' }),
      locality({ id: 'p/xa-n' }),
    ]);
    expect(ids(split.successors('p/huyen-d/xa-a'))).toEqual(['p/xa-n', 'p/xa-m']);
  });

  it('of a district are those of its communes, each once, by name', () => {
    expect(gazetteer.successors('tuyen-quang/huyen-yen-son').map(({ name }) => name)).toEqual([
      'Lực Hành',
      'Trung Sơn',
      'Yên Sơn',
    ]);
  });

  it('of a province are those written, even though its parts have some of their own', () => {
    expect(ids(gazetteer.successors('vinh-phuc'))).toEqual(['phu-tho']);
  });

  it('of a province without written ones come from its districts, and theirs from their communes', () => {
    const unwritten = createGazetteer(
      PLACES.map((unit) => (unit.id === 'vinh-phuc' ? { ...unit, successors: [] } : unit)),
    );
    expect(ids(unwritten.successors('vinh-phuc'))).toEqual([
      'phu-tho/phuong-vinh-phuc',
      'phu-tho/phuong-vinh-yen',
    ]);
  });

  it('of a district leave out its own parts, one of which may have taken the place of another', () => {
    const merged = createGazetteer([
      locality({ id: 'p/huyen-d', until: '2025-06-30' }),
      locality({ id: 'p/huyen-d/xa-a', until: '2019-12-31', successors: ['p/huyen-d/xa-b'] }),
      locality({ id: 'p/huyen-d/xa-b', until: '2025-06-30', successors: ['p/xa-c'] }),
      locality({ id: 'p/xa-c' }),
    ]);
    expect(ids(merged.successors('p/huyen-d'))).toEqual(['p/xa-c']);
  });

  it('are none while a unit is in force, whatever its former parts became', () => {
    expect(gazetteer.successors('tuyen-quang')).toEqual([]);
    const early = createGazetteer([
      locality({ id: 'p/xa-a', successors: ['p/xa-b'] }),
      locality({ id: 'p/xa-b' }),
    ]);
    expect(early.successors('p/xa-a')).toEqual([]);
    expect(early.predecessors('p/xa-b')).toEqual([]);
  });

  it('leave out ids that the gazetteer lacks', () => {
    const lost = createGazetteer([
      locality({ id: 'p/huyen-d/xa-a', until: '2025-06-30', successors: ['p/xa-nowhere'] }),
    ]);
    expect(lost.successors('p/huyen-d/xa-a')).toEqual([]);
    expect(lost.successors('p/xa-nowhere')).toEqual([]);
  });
});

describe('predecessors', () => {
  it('are the units that name it, by name', () => {
    expect(gazetteer.predecessors('tuyen-quang/xa-yen-son').map(({ name }) => name)).toEqual([
      'Tứ Quận',
      'Yên Sơn',
    ]);
    expect(ids(gazetteer.predecessors('phu-tho'))).toEqual(['vinh-phuc']);
  });

  it('are no districts that follow from their communes', () => {
    expect(ids(gazetteer.predecessors('tuyen-quang/xa-yen-lap'))).toEqual([
      'tuyen-quang/huyen-chiem-hoa/xa-yen-lap',
    ]);
  });

  it('name a unit once that was written twice', () => {
    const twice = createGazetteer([
      locality({ id: 'p/xa-a', until: '2025-06-30', successors: ['p/xa-b', 'p/xa-b'] }),
      locality({ id: 'p/xa-b' }),
    ]);
    expect(ids(twice.predecessors('p/xa-b'))).toEqual(['p/xa-a']);
  });

  it('are none for a unit of old', () => {
    expect(gazetteer.predecessors('tuyen-quang/huyen-yen-son/xa-tu-quan')).toEqual([]);
  });
});

describe('a circle in the data', () => {
  const circle = createGazetteer([
    locality({ id: 'p', until: '2025-06-30', successors: ['q'] }),
    locality({ id: 'q', until: '2025-06-30', successors: ['p'] }),
    locality({ id: 'p/huyen-d', until: '2025-06-30' }),
    locality({ id: 'p/huyen-d/xa-a', until: '2025-06-30', successors: ['p/huyen-d'] }),
    locality({ id: 'q/xa-self', until: '2025-06-30', successors: ['q/xa-self'] }),
  ]);

  it('comes to an end', () => {
    expect([...circle.foundUnder('p')].sort()).toEqual(['p', 'q']);
    expect(circle.today('p')).toEqual([]);
    expect([...circle.foundUnder('p/huyen-d/xa-a')].sort()).toEqual(['p', 'p/huyen-d', 'p/huyen-d/xa-a']);
    expect([...circle.foundUnder('q/xa-self')].sort()).toEqual(['q', 'q/xa-self']);
  });

  it('has no unit for its own successor by way of its parts', () => {
    expect(ids(circle.successors('p/huyen-d'))).toEqual([]);
  });
});
