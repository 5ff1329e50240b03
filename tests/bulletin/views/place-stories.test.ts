import { describe, expect, it } from 'vitest';
import { placePages } from '../../../src/bulletin/views/locality-view.ts';
import { story } from '../build.ts';
import { bulletinOf } from '../bulletin-of.ts';

const DISTRICT = 'tuyen-quang/huyen-yen-son';
const TU_QUAN = `${DISTRICT}/xa-tu-quan`;
const CHIEU_YEN = `${DISTRICT}/xa-chieu-yen`;

/** Stories on days of one month, `prefix01` the oldest. */
function stories(prefix: string, count: number, ...localities: readonly [string, ...string[]]) {
  return Array.from({ length: count }, (_, at) => {
    const day = String(at + 1).padStart(2, '0');
    return story({ id: `${prefix}${day}`, date: `2020-01-${day}`, localities });
  });
}

function pagesOf(id: string, ...given: readonly (readonly ReturnType<typeof story>[])[]) {
  const bulletin = bulletinOf(given.flat());
  const addresses = placePages.paths(bulletin).filter((address) => address.id === id);
  const views = addresses.map((address) => placePages.view(address, bulletin, 'vi').stories);
  return views.map(({ sections, entries, ...page }) => ({
    ...page,
    entries: entries.map((entry) => `${entry.section} ${entry.count} from page ${entry.page}`),
    shown: sections.map(({ entry: { section, whole }, list }) => {
      const ids = list.groups.flatMap(({ teasers }) => teasers.map((teaser) => teaser.id));
      return `${section}${whole ? ` of ${whole.name}` : ''}: ${ids.join(' ')}`;
    }),
  }));
}

describe('the stories of a place', () => {
  it('stand in sections: of the unit itself, of units within it, of units whose place it took', () => {
    expect(pagesOf(DISTRICT, stories('d', 2, DISTRICT), stories('c', 1, TU_QUAN))[0]?.shown).toEqual([
      'own: d02 d01',
      'inside: c01',
    ]);
    expect(
      pagesOf(
        'tuyen-quang/xa-yen-son',
        stories('c', 1, TU_QUAN),
        stories('y', 1, 'tuyen-quang/xa-yen-son'),
      )[0]?.shown,
    ).toEqual(['own: y01', 'before: c01']);
  });

  it('of a former province stand under that of today as from before', () => {
    expect(pagesOf('phu-tho', stories('v', 1, 'vinh-phuc'), stories('p', 1, 'phu-tho'))[0]?.shown).toEqual([
      'own: p01',
      'before: v01',
    ]);
  });

  it('of a former district stand below a commune’s own, under its name, and don’t count', () => {
    const [page] = pagesOf(
      'tuyen-quang/xa-yen-son',
      stories('d', 2, DISTRICT),
      stories('y', 1, 'tuyen-quang/xa-yen-son'),
    );
    expect(page).toMatchObject({
      total: 1,
      entries: ['own 1 from page 1', 'shared 2 from page 1'],
      shown: ['own: y01', 'shared of Yên Sơn: d02 d01'],
    });
    expect(pagesOf('tuyen-quang/xa-luc-hanh', stories('d', 1, DISTRICT))[0]).toMatchObject({
      total: 0,
      shown: ['shared of Yên Sơn: d01'],
    });
    expect(pagesOf('tuyen-quang', stories('d', 1, DISTRICT))[0]?.shown).toEqual(['inside: d01']);
  });

  it('run on over pages where those of a district are many', () => {
    const pages = pagesOf('tuyen-quang/xa-luc-hanh', stories('d', 21, DISTRICT), stories('c', 1, CHIEU_YEN));
    expect(pages.map(({ entries }) => entries)).toEqual([
      ['before 1 from page 1', 'shared 21 from page 1'],
      ['before 1 from page 1', 'shared 21 from page 1'],
    ]);
    expect(pages[1]?.shown).toEqual(['shared of Yên Sơn: d02 d01']);
  });

  it('stand there once, in the first section that they belong to', () => {
    const [page] = pagesOf(DISTRICT, stories('b', 1, TU_QUAN, DISTRICT));
    expect(page).toMatchObject({ total: 1, entries: ['own 1 from page 1'], shown: ['own: b01'] });
  });

  it('run over pages section by section, each of which says where it begins', () => {
    const pages = pagesOf('tuyen-quang', stories('p', 21, 'tuyen-quang'), stories('c', 20, TU_QUAN));
    expect(pages.map(({ page, pages: all, total }) => [page, all, total])).toEqual([
      [1, 3, 41],
      [2, 3, 41],
      [3, 3, 41],
    ]);
    for (const { entries } of pages) expect(entries).toEqual(['own 21 from page 1', 'inside 20 from page 2']);
    expect(pages[1]?.shown[0]).toBe('own: p01');
    expect(pages[1]?.shown[1]).toMatch(/^inside: c20 .* c02$/);
    expect(pages[2]?.shown).toEqual(['inside: c01']);
  });

  it('are one empty page where there are none', () => {
    expect(pagesOf('phu-tho')).toEqual([{ total: 0, page: 1, pages: 1, entries: [], shown: [] }]);
  });
});
