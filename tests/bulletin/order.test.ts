import { describe, expect, it } from 'vitest';
import { byName, compareIds, newestFirst } from '../../src/bulletin/order.ts';
import { story } from './build.ts';

describe('newest first', () => {
  it('puts a day before its month, and a month before its year', () => {
    const stories = ['2023', '2023-06-10', '2024', '2022-12-31', '2023-06'].map((date) => story({ date }));
    expect(stories.sort(newestFirst).map(({ date }) => date)).toEqual([
      '2024',
      '2023-06-10',
      '2023-06',
      '2023',
      '2022-12-31',
    ]);
  });

  it('puts stories of the same date by id', () => {
    const stories = ['c', 'a', 'b'].map((id) => story({ id }));
    expect(stories.sort(newestFirst).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('the order of ids', () => {
  it('goes by characters, so that it is the same everywhere', () => {
    expect(['b', 'a/b', 'a-b', 'a', 'a1'].sort(compareIds)).toEqual(['a', 'a-b', 'a/b', 'a1', 'b']);
    expect(compareIds('a', 'a')).toBe(0);
  });
});

describe('the order of names', () => {
  it('is the Vietnamese one', () => {
    const names = ['Em', 'Đạo Viện', 'Dân', 'Ăn', 'An', 'Ân', 'Chiêu Yên'];
    const sorted = names.map((name) => ({ id: name, name })).sort(byName);
    expect(sorted.map(({ name }) => name)).toEqual(['An', 'Ăn', 'Ân', 'Chiêu Yên', 'Dân', 'Đạo Viện', 'Em']);
  });

  it('counts numbers', () => {
    const names = ['Phường 10', 'Phường 2'].map((name) => ({ id: name, name }));
    expect(names.sort(byName).map(({ name }) => name)).toEqual(['Phường 2', 'Phường 10']);
  });

  it('is that of ids for equal names', () => {
    const units = ['b', 'a'].map((id) => ({ id, name: 'Yên Sơn' }));
    expect(units.sort(byName).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
