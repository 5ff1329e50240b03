import { describe, expect, it } from 'vitest';
import { createGazetteer, type Gazetteer } from '../../src/bulletin/gazetteer.ts';
import { locality } from './build.ts';
import { PLACES } from './places.ts';

const until = '2025-06-30';

/** Whose a unit's stories are: own ones, and shared ones behind a stroke. */
function whose(gazetteer: Gazetteer, id: string): string {
  const ids = (found: ReadonlySet<string>) => [...found].sort().join(' ');
  return `${ids(gazetteer.foundUnder(id))} | ${ids(gazetteer.sharedWith(id))}`;
}

describe('a story of a whole former district', () => {
  it('is the district’s and the province’s, and shared with the communes that took parts of it', () => {
    expect(whose(createGazetteer(PLACES), 'tuyen-quang/huyen-yen-son')).toBe(
      'tuyen-quang tuyen-quang/huyen-yen-son | tuyen-quang/xa-luc-hanh tuyen-quang/xa-trung-son tuyen-quang/xa-yen-son',
    );
  });

  it('is that of the province of today, where its own was merged', () => {
    expect(whose(createGazetteer(PLACES), 'vinh-phuc/tp-vinh-yen')).toBe(
      'phu-tho vinh-phuc vinh-phuc/tp-vinh-yen | phu-tho/phuong-vinh-phuc phu-tho/phuong-vinh-yen',
    );
  });

  it('is that of the one unit that took the whole of it, whatever its level', () => {
    const island = createGazetteer([
      locality({ id: 'p', name: 'P' }),
      locality({ id: 'p/huyen-dao', until, successors: ['p/dac-khu-dao'] }),
      locality({ id: 'p/dac-khu-dao' }),
    ]);
    expect(whose(island, 'p/huyen-dao')).toBe('p p/dac-khu-dao p/huyen-dao | ');
  });

  it('is that of each district that took its place, and shared with all communes after those', () => {
    const split = createGazetteer([
      locality({ id: 'p', name: 'P' }),
      locality({ id: 'p/huyen-old', until: '2013-12-31', successors: ['p/quan-a', 'p/quan-b'] }),
      ...['p/quan-a', 'p/quan-b'].flatMap((id) => [
        locality({ id, until }),
        locality({ id: `${id}/phuong-1`, until, successors: ['p/phuong-x'] }),
        locality({ id: `${id}/phuong-2`, until, successors: [`p/phuong-${id.at(-1)}`] }),
      ]),
      ...['p/phuong-a', 'p/phuong-b', 'p/phuong-x'].map((id) => locality({ id })),
    ]);
    expect(whose(split, 'p/huyen-old')).toBe(
      'p p/huyen-old p/quan-a p/quan-b | p/phuong-a p/phuong-b p/phuong-x',
    );
    expect(whose(split, 'p/quan-a')).toBe('p p/quan-a | p/phuong-a p/phuong-x');
    expect(whose(split, 'p/quan-a/phuong-1')).toBe('p p/phuong-x p/quan-a p/quan-a/phuong-1 | ');
  });

  it('is shared only with what its own communes went to, where it became a part of another district', () => {
    const joined = createGazetteer([
      locality({ id: 'p', name: 'P' }),
      ...['p/quan-2', 'p/quan-9'].flatMap((id) => [
        locality({ id, until: '2020-12-31', successors: ['p/tp-t'] }),
        ...['a', 'b'].map((ward) =>
          locality({
            id: `${id}/phuong-${ward}`,
            until: '2020-12-31',
            successors: [`p/tp-t/phuong-${id.at(-1)}${ward}`],
          }),
        ),
      ]),
      locality({ id: 'p/tp-t', until }),
      ...['2a', '2b', '9a', '9b'].map((ward) =>
        locality({ id: `p/tp-t/phuong-${ward}`, until, successors: [`p/phuong-${ward}`] }),
      ),
      ...['2a', '2b', '9a', '9b'].map((ward) => locality({ id: `p/phuong-${ward}` })),
    ]);
    expect(whose(joined, 'p/quan-2')).toBe(
      'p p/quan-2 p/tp-t | p/phuong-2a p/phuong-2b p/tp-t/phuong-2a p/tp-t/phuong-2b',
    );
    expect(joined.today('p/quan-2').map(({ id }) => id)).toEqual(['p/phuong-2a', 'p/phuong-2b']);
    expect(joined.today('p/tp-t')).toHaveLength(4);
  });

  it('is no concern of where a commune went that had left it', () => {
    const left = createGazetteer([
      ...['p', 'q', 'q/huyen-x', 'q/huyen-x/xa-1', 'p/xa-2', 'p/xa-3'].map((id) => locality({ id })),
      locality({ id: 'p/huyen-d', until }),
      locality({ id: 'p/huyen-d/xa-1', until: '2008-07-31', successors: ['q/huyen-x/xa-1'] }),
      locality({ id: 'p/huyen-d/xa-2', until, successors: ['p/xa-2', 'p/xa-3'] }),
    ]);
    expect(whose(left, 'p/huyen-d')).toBe('p p/huyen-d | p/xa-2 p/xa-3');
  });

  it('is that of the district that its communes went to', () => {
    const merged = createGazetteer([
      locality({ id: 'p', name: 'P' }),
      locality({ id: 'p/huyen-old', until: '2019-12-31' }),
      locality({ id: 'p/huyen-old/xa-1', until: '2019-12-31', successors: ['p/huyen-new/xa-1'] }),
      locality({ id: 'p/huyen-old/xa-2', until: '2019-12-31', successors: ['p/huyen-new/xa-2'] }),
      ...['p/huyen-new', 'p/huyen-new/xa-1', 'p/huyen-new/xa-2'].map((id) => locality({ id })),
    ]);
    expect(whose(merged, 'p/huyen-old')).toBe(
      'p p/huyen-new p/huyen-old | p/huyen-new/xa-1 p/huyen-new/xa-2',
    );
  });
});

describe('a story of a whole former province', () => {
  it('is that of the provinces that took its place, and of no commune', () => {
    expect(whose(createGazetteer(PLACES), 'vinh-phuc')).toBe('phu-tho vinh-phuc | ');
  });
});

describe('a story of a former commune', () => {
  it('is that of every commune that took a part of it', () => {
    const parted = createGazetteer([
      locality({ id: 'p', name: 'P' }),
      locality({ id: 'p/huyen-d', until }),
      locality({ id: 'p/huyen-d/xa-1', until, successors: ['p/xa-a', 'p/xa-b'] }),
      ...['p/xa-a', 'p/xa-b'].map((id) => locality({ id })),
    ]);
    expect(whose(parted, 'p/huyen-d/xa-1')).toBe('p p/huyen-d p/huyen-d/xa-1 p/xa-a p/xa-b | ');
  });
});
