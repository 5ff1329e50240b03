import { describe, expect, it } from 'vitest';
import { descent } from '../../../src/bulletin/views/descent.ts';
import { locality, type LocalityParts, story } from '../build.ts';
import { bulletinOf } from '../bulletin-of.ts';

const UNTIL = '2025-06-30';
const bulletin = bulletinOf([story({ localities: ['tuyen-quang/huyen-yen-son/xa-tu-quan'] })]);

function stagesOf(id: string, among = bulletin) {
  const unit = among.gazetteer.get(id);
  return (unit && descent(unit, among)) ?? [];
}

/** A stage in a line: its days, its units (`*` the one it is about, `~` as it was before) and where they go. */
function lines(id: string, among = bulletin): readonly string[] {
  return stagesOf(id, among).map(({ since = '', until = '', units }) => {
    const names = units.map(
      ({ unit, current, before, into }) =>
        `${unit.name}${current ? '*' : ''}${before ? '~' : ''}${into.length > 0 ? `→${into.join('')}` : ''}`,
    );
    return `${since}..${until} ${names.join(', ')}`;
  });
}

function linesOf(id: string, ...units: readonly LocalityParts[]): readonly string[] {
  return lines(id, bulletinOf([], { localities: units.map(locality) }));
}

describe('the line of descent', () => {
  it('of a present unit shows what it was formed from, and on which day', () => {
    expect(lines('tuyen-quang/xa-yen-son')).toEqual([
      '..2025-06-30 Tứ Quận→0, Yên Sơn→0',
      '2025-07-01.. Yên Sơn*',
    ]);
  });

  it('of a former unit shows what took its place, and what was merged with it', () => {
    expect(lines('tuyen-quang/huyen-yen-son/xa-tu-quan')).toEqual([
      '..2025-06-30 Tứ Quận*→0, Yên Sơn→0',
      '2025-07-01.. Yên Sơn',
    ]);
  });

  it('of a former district shows what its parts became', () => {
    expect(lines('tuyen-quang/huyen-yen-son')).toEqual([
      '..2025-06-30 Yên Sơn*→012',
      '2025-07-01.. Lực Hành, Trung Sơn, Yên Sơn',
    ]);
  });

  it('of a province that took others in shows it among them, as it was before', () => {
    expect(lines('phu-tho')).toEqual(['..2025-06-30 Phú Thọ~→0, Vĩnh Phúc→0', '2025-07-01.. Phú Thọ*']);
    expect(lines('vinh-phuc')).toEqual(['..2025-06-30 Phú Thọ~→0, Vĩnh Phúc*→0', '2025-07-01.. Phú Thọ']);
  });

  it('of a province whose successors follow from its parts shows provinces all the same', () => {
    const units: readonly LocalityParts[] = [
      { id: 'cu', until: UNTIL },
      { id: 'cu/huyen-a', until: UNTIL },
      { id: 'cu/huyen-a/xa-a', until: UNTIL, successors: ['moi/xa-a'] },
      { id: 'moi' },
      { id: 'moi/xa-a', since: '2025-07-01' },
    ];
    expect(linesOf('cu', ...units)).toEqual(['..2025-06-30 cu*→0, moi~→0', '2025-07-01.. moi']);
    expect(linesOf('moi', ...units)).toEqual(['..2025-06-30 cu→0, moi~→0', '2025-07-01.. moi*']);
  });

  it('has three stages for a unit that was formed and is no more, and tells the days of each', () => {
    expect(
      linesOf(
        'a/xa-giua',
        { id: 'a/xa-cu', until: '2019-12-31', successors: ['a/xa-giua'] },
        { id: 'a/xa-giua', since: '2020-01-01', until: UNTIL, successors: ['a/xa-moi'] },
        { id: 'a/xa-moi', since: '2025-07-01' },
      ),
    ).toEqual(['..2019-12-31 xa-cu→0', '2020-01-01..2025-06-30 xa-giua*→0', '2025-07-01.. xa-moi']);
  });

  it('puts units together that go to the same place', () => {
    expect(
      linesOf(
        'a/xa-b',
        { id: 'a/xa-a', until: UNTIL, successors: ['a/xa-y'] },
        { id: 'a/xa-b', until: UNTIL, successors: ['a/xa-x', 'a/xa-y'] },
        { id: 'a/xa-c', until: UNTIL, successors: ['a/xa-x'] },
        { id: 'a/xa-x' },
        { id: 'a/xa-y' },
      ),
    ).toEqual(['..2025-06-30 xa-c→0, xa-b*→01, xa-a→1', '2025-07-01.. xa-x, xa-y']);
  });

  it('tells no day where the units ended on several', () => {
    expect(
      linesOf(
        'a/xa-x',
        { id: 'a/xa-a', until: '2019-12-31', successors: ['a/xa-x'] },
        { id: 'a/xa-b', until: UNTIL, successors: ['a/xa-x'] },
        { id: 'a/xa-x' },
      ),
    ).toEqual(['.. xa-a→0, xa-b→0', '.. xa-x*']);
  });

  it('tells no day that is only known as the latest', () => {
    const old = { id: 'a/xa-a', until: UNTIL, untilAtLatest: true, successors: ['a/xa-x'] } as const;
    expect(linesOf('a/xa-x', old, { id: 'a/xa-x' })).toEqual(['.. xa-a→0', '.. xa-x*']);
    const dated = { id: 'a/xa-b', until: '2019-12-31', successors: ['a/xa-x'] };
    expect(linesOf('a/xa-x', old, dated, { id: 'a/xa-x' })[1]).toBe('2020-01-01.. xa-x*');
  });

  it('leads to the units that have a page', () => {
    const [before] = stagesOf('tuyen-quang/xa-yen-son');
    expect(before?.units.map(({ unit, linked, count }) => [unit.name, linked, count])).toEqual([
      ['Tứ Quận', true, 1],
      ['Yên Sơn', false, 0],
    ]);
  });

  it('draws a line for each way, from the middle of a row to the middle of another', () => {
    const [before, after] = stagesOf('tuyen-quang/xa-yen-son');
    expect(before?.curves).toEqual([
      { path: 'M0 25C50 25 50 50 100 50', current: true },
      { path: 'M0 75C50 75 50 50 100 50', current: true },
    ]);
    expect(after?.curves).toEqual([]);
    const merged = stagesOf('tuyen-quang/huyen-yen-son/xa-tu-quan')[0]?.curves;
    expect(merged?.map(({ current }) => current)).toEqual([true, false]);
  });

  it('is none where nothing is known of it', () => {
    expect(stagesOf('son-la')).toEqual([]);
    expect(linesOf('a/xa-a', { id: 'a/xa-a', until: UNTIL })).toEqual([]);
  });
});
