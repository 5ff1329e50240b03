import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import { openPlaces, writePlaces } from '../../src/search/known-places.ts';
import { locality } from '../bulletin/build.ts';
import { PLACES } from '../bulletin/places.ts';

const { firsts, files } = writePlaces(createGazetteer(PLACES));

function open() {
  const loaded: number[] = [];
  const known = openPlaces(firsts, (file) => {
    loaded.push(file);
    return Promise.resolve(files[file] ?? '');
  });
  return { known, loaded };
}

/** Many units, more than a file has. */
const MANY = createGazetteer(
  Array.from({ length: 900 }, (_, at) =>
    locality({ id: `p/xa-${at}`, name: `${['An', 'Bình', 'Đông', 'Yên'][at % 4] ?? ''} ${at}` }),
  ),
);

describe('the units of the country in files', () => {
  it('are read as they were written, with all that they lie in, lie in today and lay in', async () => {
    const places = await open().known.beginningWith(['tich']);
    expect(places.find(({ name }) => name === 'Tích Sơn')).toEqual({
      id: 'vinh-phuc/tp-vinh-yen/phuong-tich-son',
      name: 'Tích Sơn',
      kind: 'phuong',
      until: '2025-06-30',
      around: ['phu-tho/phuong-vinh-yen'],
    });
    expect(places.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['vinh-phuc', 'vinh-phuc/tp-vinh-yen', 'phu-tho', 'phu-tho/phuong-vinh-yen']),
    );
  });

  it('know of a former province the provinces of today, and of a unit of today what it lay in', async () => {
    const places = await open().known.beginningWith(['vinh']);
    const around = (id: string) => places.find((place) => place.id === id)?.around;
    expect(around('vinh-phuc')).toEqual(['phu-tho']);
    expect(around('phu-tho/phuong-vinh-yen')).toEqual(['vinh-phuc/tp-vinh-yen', 'vinh-phuc']);
  });

  it('name of a unit that went into many the provinces of those', async () => {
    const many = createGazetteer([
      locality({ id: 'p', name: 'P' }),
      locality({ id: 'p/huyen-d', name: 'D', until: '2025-06-30' }),
      ...['a', 'b', 'c', 'e'].flatMap((name) => [
        locality({ id: `p/huyen-d/xa-${name}`, until: '2025-06-30', successors: [`p/xa-${name}`] }),
        locality({ id: `p/xa-${name}` }),
      ]),
    ]);
    const written = writePlaces(many);
    const known = openPlaces(written.firsts, (file) => Promise.resolve(written.files[file] ?? ''));
    const [place] = await known.beginningWith(['d']);
    expect(place).toMatchObject({ id: 'p/huyen-d', around: ['p'] });
  });

  it('stand by the first words of their names, so that few files are loaded', async () => {
    const written = writePlaces(MANY);
    expect(written.firsts).toEqual(['an', 'binh', 'dong', 'yen']);
    const loaded: number[] = [];
    const known = openPlaces(written.firsts, (file) => {
      loaded.push(file);
      return Promise.resolve(written.files[file] ?? '');
    });
    const found = await known.beginningWith(['dong', 'doan', 'aa']);
    expect(loaded).toEqual([2, 1]);
    expect(found.filter(({ name }) => name.startsWith('Đông')).length).toBe(225);
  });

  it('are none for words before all names, and none at all where there are no units', async () => {
    expect(await open().known.beginningWith(['aaa'])).toEqual([]);
    expect(writePlaces(createGazetteer([]))).toEqual({ firsts: [], files: [] });
  });

  it('are the same bytes from the same units', () => {
    expect(writePlaces(createGazetteer(PLACES.toReversed()))).toEqual({ firsts, files });
  });

  it.each(['<!doctype html>', '{}', '[1]', '[["a"]]'])('are refused when they are %j', async (text) => {
    const known = openPlaces(['a'], () => Promise.resolve(text));
    await expect(known.beginningWith(['b'])).rejects.toThrow();
  });
});
