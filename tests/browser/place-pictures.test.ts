import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Viewer, view } from './viewer.ts';

const DESCENTS = [
  ['real', '/dia-phuong/tuyen-quang/huyen-yen-son/'],
  ['real', '/en/places/tuyen-quang/xa-yen-son/'],
  ['fixture', '/dia-phuong/bac-mau/huyen-yen-mau/xa-tan-lap/'],
] as const;

describe('the pictures of places', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view();
  });
  afterAll(() => viewer.leave());

  /** Distances in pixels between the ends of the lines and the middles of the nearest rows beside them. */
  const missed = () =>
    viewer.page.evaluate(() =>
      [...document.querySelectorAll('.descent svg')].flatMap((svg) => {
        const middles = (list: Element | null | undefined): readonly number[] =>
          [...(list?.children ?? [])].map((item) => {
            const { top, height } = item.getBoundingClientRect();
            return top + height / 2;
          });
        const next = svg.nextElementSibling?.nextElementSibling;
        const off = (at: number, rows: readonly number[]): number =>
          Math.min(...rows.map((row) => Math.abs(row - at)));
        return [...svg.querySelectorAll('path')].flatMap((path) => {
          const matrix = path.getScreenCTM();
          const ends = [0, path.getTotalLength()].map((at) => path.getPointAtLength(at));
          const [start, end] = ends.map((point) => point.matrixTransform(matrix ?? undefined).y);
          return [off(start ?? NaN, middles(svg.previousElementSibling)), off(end ?? NaN, middles(next))];
        });
      }),
    );

  test.each(DESCENTS)(
    'the lines of descent begin and end at the middles of rows (%s: %s)',
    async (site, path) => {
      await viewer.open(site, path);
      for (const width of [320, 360, 1440]) {
        await viewer.page.setViewportSize({ width, height: 800 });
        const distances = await missed();
        expect(distances.length).toBeGreaterThan(3);
        expect(Math.max(...distances), `${width} pixels`).toBeLessThan(1.5);
      }
    },
  );

  test('a narrow screen sees the newest years first, beside the names of the provinces', async () => {
    await viewer.page.setViewportSize({ width: 360, height: 800 });
    await viewer.open('real', '/dia-phuong/');
    const years = viewer.page.locator('.spread thead th');
    const ends = await years.evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect()));
    expect(ends.at(-1)?.right).toBeLessThanOrEqual(360);
    expect(ends.at(0)?.left).toBeGreaterThanOrEqual(0);
    expect(ends.at(1)?.left).toBeLessThan(0);
  });

  test('the narrowest screen has the years below each province, without those that have no stories', async () => {
    await viewer.page.setViewportSize({ width: 320, height: 800 });
    await viewer.open('real', '/dia-phuong/');
    const cells = viewer.page.locator('.spread td:visible');
    expect(await cells.count()).toBe(await viewer.page.locator('.spread td a').count());
    expect(await viewer.page.locator('.spread').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThan(320);
  });

  test('a dot leads to the stories that it stands for', async () => {
    await viewer.page.setViewportSize({ width: 1280, height: 800 });
    await viewer.open('real', '/dia-phuong/');
    const cell = viewer.page.locator('.spread td a').first();
    const told = Number(await cell.locator('[aria-hidden]').last().textContent());
    expect(told).toBeGreaterThan(0);
    await cell.click();
    await viewer.page.locator('[data-search-state="done"]').waitFor();
    expect(await viewer.page.locator('.search-result').count()).toBe(told);
  });
});
