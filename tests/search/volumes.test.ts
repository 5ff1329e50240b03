import { describe, expect, it } from 'vitest';
import { decodeVolumes, encodeVolumes } from '../../src/search/volumes.ts';

describe('the volumes of an index', () => {
  const { placeOf, storyAt } = decodeVolumes(
    encodeVolumes([
      { name: '2025-25300f6', stories: 2 },
      { name: '2013-3753f26', stories: 1 },
    ]),
  );

  it('lead from a story to its place and back', () => {
    const places = [0, 1, 2].map(placeOf);
    expect(places).toEqual([
      { volume: '2025-25300f6', at: 0 },
      { volume: '2025-25300f6', at: 1 },
      { volume: '2013-3753f26', at: 0 },
    ]);
    expect(places.map(({ volume, at }) => storyAt(volume, at))).toEqual([0, 1, 2]);
  });

  it('lead nowhere from what there isn’t', () => {
    expect(() => placeOf(3)).toThrow(new RangeError('The index has no story 3.'));
    expect(() => storyAt('2024-0000000', 0)).toThrow(new RangeError('The index has no volume 2024-0000000.'));
    expect(() => decodeVolumes(encodeVolumes([])).placeOf(0)).toThrow(RangeError);
  });

  it.each(['2024', '2024-25300f6 0', '<!doctype html>\n', '\n'])('are told from other files: %j', (text) => {
    expect(() => decodeVolumes(text)).toThrow('These are no volumes. Build the search index again.');
  });
});
