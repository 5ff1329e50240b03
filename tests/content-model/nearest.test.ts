import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/content-model/nearest.ts';

const TOPICS = [
  { id: 'sinh-hoat-chi-bo', name: { vi: 'Sinh hoạt chi bộ', en: 'Party cell meetings' } },
  { id: 'nong-thon-moi', name: { vi: 'Xây dựng nông thôn mới', en: 'New countryside' } },
  { id: 'dan-van', name: { vi: 'Dân vận', en: 'Winning people’s support' } },
];

describe('the nearest ids', () => {
  it.each([
    ['sinh-hoat-chi-b', 'sinh-hoat-chi-bo'],
    ['chi-bo-sinh-hoat', 'sinh-hoat-chi-bo'],
    ['Xây dựng nông thôn', 'nong-thon-moi'],
    ['Đân Vân', 'dan-van'],
    ['new-countryside', 'nong-thon-moi'],
  ])('to %j begin with %s', (text, id) => {
    expect(nearest(text, TOPICS)[0]?.id).toBe(id);
  });

  it('are none when nothing is near', () => {
    expect(nearest('xyz-123-456', TOPICS)).toEqual([]);
  });

  it('are as many as are asked for, equals by id', () => {
    const name = { vi: 'Tin', en: 'News' };
    const same = ['tin-c', 'tin-a', 'tin-b'].map((id) => ({ id, name }));
    expect(nearest('tin', same, 2).map(({ id }) => id)).toEqual(['tin-a', 'tin-b']);
  });
});
