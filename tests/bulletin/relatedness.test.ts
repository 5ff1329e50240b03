import { describe, expect, it } from 'vitest';
import { calendarDate, daySpan } from '../../src/bulletin/calendar-date.ts';
import type { Places } from '../../src/bulletin/place-nearness.ts';
import { rarity, relate, type Traits } from '../../src/bulletin/relatedness.ts';

const somewhere = (name: string): Places => ({
  units: [name],
  unitsToday: [name],
  districts: [],
  provinces: [name],
});

function traits(parts: Partial<Traits> & { readonly date?: string } = {}): Traits {
  const { date = '2020-01-21', ...rest } = parts;
  return {
    topics: ['a'],
    series: undefined,
    places: somewhere('here'),
    days: daySpan(calendarDate(date)),
    ...rest,
  };
}

const RARITIES = new Map([
  ['common', 0.2],
  ['rare', 0.9],
]);
const one = traits({ topics: ['common', 'rare'], series: 's' });
const score = (parts: Parameters<typeof traits>[0]) =>
  relate(
    one,
    traits({ topics: [], places: somewhere('there'), ...parts }),
    (topic) => RARITIES.get(topic) ?? 0,
  ).score;

describe('rarity', () => {
  it('falls from 1 for a topic of one story to 0 for a topic of all', () => {
    expect(rarity(1, 100)).toBe(1);
    expect(rarity(10, 100)).toBeCloseTo(0.5);
    expect(rarity(100, 100)).toBe(0);
  });

  it('tells nothing in a bulletin of one story', () => {
    expect(rarity(1, 1)).toBe(0);
  });
});

describe('a score', () => {
  it('is higher for a rare topic than for a common one, and highest for both', () => {
    expect(score({ topics: ['rare'] })).toBeGreaterThan(score({ topics: ['common'] }));
    expect(score({ topics: ['common'] })).toBeGreaterThan(score({}));
    expect(score({ topics: ['rare', 'common'] })).toBeGreaterThan(score({ topics: ['rare'] }));
  });

  it('falls with the days between, and not within a period', () => {
    expect(score({ date: '2020-01-21' })).toBeGreaterThan(score({ date: '2020-01-22' }));
    expect(score({ date: '2020-02' })).toBeGreaterThan(score({ date: '2020-02-15' }));
    expect(score({ date: '2019-06-01' })).toBeGreaterThan(score({ date: '2011' }));
    expect(score({ date: '2020' })).toBe(score({ date: '2020-01-21' }));
    expect(score({ date: '2020-02-01' })).toBe(score({ date: '2020-01-10' }));
  });

  it('is higher in the same series, and no series is not the same one', () => {
    expect(score({ series: 's' })).toBeGreaterThan(score({ series: 't' }));
    const none = traits({ topics: [] });
    expect(relate(none, none, () => 0).score).toBe(relate(none, traits({ series: 's' }), () => 0).score);
  });

  it('is higher the nearer the places', () => {
    const here: Places = { units: ['a'], unitsToday: ['a', 'x'], districts: ['d'], provinces: ['p'] };
    const others: readonly Places[] = [
      here,
      { ...here, units: ['b'], unitsToday: ['b', 'x'] },
      { ...here, units: ['b'], unitsToday: ['b'] },
      { ...here, units: ['b'], unitsToday: ['b'], districts: ['e'] },
      somewhere('else'),
    ];
    const scores = others.map(
      (places) => relate(traits({ places: here }), traits({ places }), () => 0).score,
    );
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
  });

  it('is told with what is shared', () => {
    const other = traits({ topics: ['b'] });
    expect(relate(one, other, () => 1)).toMatchObject({ other, sharesTopic: false, nearness: 'unit' });
    expect(relate(one, traits({ topics: ['rare'] }), () => 0).sharesTopic).toBe(true);
  });
});
