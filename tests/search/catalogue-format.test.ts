import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeCatalogue, encodeCatalogue } from '../../src/search/catalogue-format.ts';
import { catalogue, entry } from './catalogue-of.ts';

describe('a catalogue', () => {
  const stories = [
    entry('25300f6', '2024-05-01', { authors: [] }),
    entry('90c5956', '2024-05-01', { topics: ['sinh-hoat-chi-bo', 'dan-van'] }),
    entry('3753f26', '2024-05', { places: ['son-la/xa-yen-son', 'tuyen-quang/huyen-yen-son/xa-tu-quan'] }),
    entry('bc9d6a9', '2023'),
  ];

  it('is read as it was written', () => {
    const written = catalogue(stories);
    expect(decodeCatalogue(encodeCatalogue(written))).toEqual(written);
    expect(decodeCatalogue(encodeCatalogue(catalogue([])))).toEqual(catalogue([]));
  });

  it('can’t be written with what its tables don’t have', () => {
    expect(() => encodeCatalogue(catalogue([entry('25300f6', '2024', { topics: ['la'] })]))).toThrow(
      'The catalogue has no "la" in its tables.',
    );
  });

  it('can’t be written with fragments of different lengths', () => {
    expect(() => encodeCatalogue(catalogue([entry('a', '2024'), entry('bc', '2023')]))).toThrow(
      'The fragments of the index have names of different lengths.',
    );
  });

  it('is told from anything else', () => {
    expect(() => decodeCatalogue('[]')).toThrow('This is no catalogue. Build the search index again.');
    expect(() => decodeCatalogue('<!doctype html>')).toThrow();
  });

  it('takes at most 14 bytes a story, compressed, at the size of an archive', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => {
      const fragment = Math.imul(at + 1, 2_654_435_761) >>> 4;
      const day = new Date(Date.UTC(2024, 0, 1) - Math.floor(at / 3) * 86_400_000).toISOString().slice(0, 10);
      const topics =
        at % 5 === 0 ? ['sinh-hoat-chi-bo', 'dan-van'] : [at % 2 === 0 ? 'dan-van' : 'sinh-hoat-chi-bo'];
      const places = [at % 3 === 0 ? 'son-la/xa-yen-son' : 'tuyen-quang/huyen-yen-son/xa-tu-quan'];
      return entry(fragment.toString(16).padStart(7, '0').slice(0, 7), day, { topics, places });
    });
    expect(gzipSync(encodeCatalogue(catalogue(many))).length / many.length).toBeLessThan(14);
  });
});
