import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import { placeList } from '../../src/cli/place-list.ts';
import { locality } from '../bulletin/build.ts';
import { PLACES } from '../bulletin/places.ts';

const gazetteer = createGazetteer(PLACES);

describe('the places that an editor looks up', () => {
  it('are printed with what they lie in, their years, and what came before and after', () => {
    expect(placeList('tu quan', gazetteer, 'vi')).toMatchInlineSnapshot(`
      {
        "found": true,
        "text": "tuyen-quang/huyen-yen-son/xa-tu-quan
        Xã Tứ Quận, huyện Yên Sơn, Tuyên Quang · đến 30/06/2025
        nay thuộc:
          tuyen-quang/xa-yen-son  Xã Yên Sơn, Tuyên Quang",
      }
    `);
    expect(placeList('xã Yên Sơn, Tuyên Quang', gazetteer, 'en')).toMatchInlineSnapshot(`
      {
        "found": true,
        "text": "tuyen-quang/xa-yen-son
        Yên Sơn Commune, Tuyên Quang Province · since 1 July 2025
        formed from:
          tuyen-quang/huyen-yen-son/xa-tu-quan  Tứ Quận Commune, Yên Sơn District, Tuyên Quang Province
          tuyen-quang/huyen-yen-son/thi-tran-yen-son  Yên Sơn Township, Yên Sơn District, Tuyên Quang Province",
      }
    `);
  });

  it('are fewer with each word', () => {
    const ids = (text: string) => placeList(text, gazetteer, 'vi').text.match(/^[a-z][^ ]*$/gm)?.length;
    expect(ids('yen son')).toBeGreaterThan(1);
    expect(ids('thi tran yen son')).toBe(1);
  });

  it('are the nearest where none is called so, and it says so', () => {
    const list = placeList('Tứ Quânn', gazetteer, 'en');
    expect(list.found).toBe(false);
    expect(list.text).toMatch(
      /^There is no place called “Tứ Quânn”\.\n\nNearest:\n\ntuyen-quang\/huyen-yen-son\/xa-tu-quan\n/,
    );
    expect(placeList('qqqqqqqqqqqq', gazetteer, 'vi').text).toBe(
      'Không có địa phương nào tên “qqqqqqqqqqqq”.',
    );
  });

  it('are cut where there are too many, with a hint', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      locality({ id: `p/xa-hoa-${index}`, name: `Hòa ${index}` }),
    );
    const { text } = placeList('hoa', createGazetteer(many), 'en');
    expect(text.split('\n\n')).toHaveLength(21);
    expect(text).toMatch(/\n\n5 more\. Add a district, a province or a kind to narrow them down\.$/);
  });

  it('need a name', () => {
    expect(placeList(' ', gazetteer, 'en').text).toMatch(/^Write a name behind the command/);
  });

  it('whose last day isn’t known say so', () => {
    const early = locality({ id: 'p/xa-som', name: 'Sớm', until: '2025-06-30', untilAtLatest: true });
    expect(placeList('som', createGazetteer([early]), 'vi').text).toContain('đến 30/06/2025 hoặc sớm hơn');
  });
});

it('An example of a name is the newsroom’s own', () => {
  expect(placeList('', gazetteer, 'vi', 'tuyen-quang/huyen-yen-son').text).toMatch(/-- "yen son"$/);
  expect(placeList(' ', gazetteer, 'en').text).toMatch(/for example: npm run places -- "[a-z ]+"$/);
});
