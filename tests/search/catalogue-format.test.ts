import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeCatalogue, encodeCatalogue } from '../../src/search/catalogue-format.ts';
import { catalogue, entry } from './catalogue-of.ts';

describe('a catalogue', () => {
  const stories = [
    entry('2024-05-01', { authors: [] }),
    entry('2024-05-01', { topics: ['sinh-hoat-chi-bo', 'dan-van'] }),
    entry('2024-05', { places: ['son-la/xa-yen-son', 'tuyen-quang/huyen-yen-son/xa-tu-quan'] }),
    entry('2023'),
  ];

  it('is read as it was written', () => {
    const written = catalogue(stories);
    expect(decodeCatalogue(encodeCatalogue(written))).toEqual(written);
    expect(decodeCatalogue(encodeCatalogue(catalogue([])))).toEqual(catalogue([]));
  });

  it('can’t be written with what its tables don’t have', () => {
    expect(() => encodeCatalogue(catalogue([entry('2024', { topics: ['la'] })]))).toThrow(
      'The catalogue has no "la" in its tables.',
    );
  });

  it('is told from anything else', () => {
    expect(() => decodeCatalogue('[]')).toThrow('This is no catalogue. Build the search index again.');
    expect(() => decodeCatalogue('<!doctype html>')).toThrow();
    const broken = encodeCatalogue(catalogue([entry('2024-05-01')])).replace('2024-05-01', '2024-05-32');
    expect(() => decodeCatalogue(broken)).toThrow(RangeError);
  });

  it('takes at most 8 bytes a story, compressed, at the size of an archive', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => {
      const day = new Date(Date.UTC(2024, 0, 1) - Math.floor(at / 3) * 86_400_000).toISOString().slice(0, 10);
      const topics =
        at % 5 === 0 ? ['sinh-hoat-chi-bo', 'dan-van'] : [at % 2 === 0 ? 'dan-van' : 'sinh-hoat-chi-bo'];
      const places = [at % 3 === 0 ? 'son-la/xa-yen-son' : 'tuyen-quang/huyen-yen-son/xa-tu-quan'];
      return entry(day, { topics, places });
    });
    expect(gzipSync(encodeCatalogue(catalogue(many))).length / many.length).toBeLessThan(8);
  });
});
