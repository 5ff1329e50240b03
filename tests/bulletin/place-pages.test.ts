import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import { presentProvinces, unitsWithPage } from '../../src/bulletin/place-pages.ts';
import { story } from './build.ts';
import { bulletinOf } from './bulletin-of.ts';
import { PLACES } from './places.ts';

const TU_QUAN = 'tuyen-quang/huyen-yen-son/xa-tu-quan';
const gazetteer = createGazetteer(PLACES);

describe('a place has a page', () => {
  it('when stories are found under it, today or under a former name', () => {
    expect([...unitsWithPage([TU_QUAN], gazetteer)].sort()).toEqual([
      'phu-tho',
      'tuyen-quang',
      'tuyen-quang/huyen-yen-son',
      TU_QUAN,
      'tuyen-quang/xa-yen-son',
    ]);
  });

  it('when it took a part of a former district that has stories', () => {
    const pages = unitsWithPage(['tuyen-quang/huyen-yen-son'], gazetteer);
    expect(pages.has('tuyen-quang/xa-luc-hanh')).toBe(true);
    expect(pages.has('tuyen-quang/huyen-yen-son/xa-chieu-yen')).toBe(false);
  });

  it('when it is a province of today, even without stories', () => {
    expect([...unitsWithPage([], gazetteer)]).toEqual(['phu-tho', 'tuyen-quang']);
    expect(presentProvinces(gazetteer).map(({ name }) => name)).toEqual(['Phú Thọ', 'Tuyên Quang']);
  });

  it('not for the sake of a story that was withdrawn', () => {
    const withdrawn = { date: story().date, reason: 'Sai.' };
    const pages = (parts: object) => bulletinOf([story({ localities: [TU_QUAN], ...parts })]).placePages;
    expect(pages({}).has(TU_QUAN)).toBe(true);
    expect(pages({ withdrawn }).has(TU_QUAN)).toBe(false);
  });
});
