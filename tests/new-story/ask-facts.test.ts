import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { createGazetteer, type Gazetteer } from '../../src/bulletin/gazetteer.ts';
import { readLocalities } from '../../src/content-model/localities.ts';
import { placesTyped } from '../../src/new-story/ask-facts.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';

const TU_QUAN = 'tuyen-quang/huyen-yen-son/xa-tu-quan';

let gazetteer: Gazetteer;
beforeAll(async () => {
  const folder = await readContentFolder(path.join(import.meta.dirname, '../../content'));
  const localities = new Map(
    [...folder.texts].filter(([file]) => /^localities\/(?:tuyen|son-la)/.test(file)),
  );
  const { entries } = readLocalities({ texts: localities, binaries: new Map() });
  gazetteer = createGazetteer([...entries.values()].map(({ value }) => value));
});

const typed = (text: string, date = '2020-01-21') =>
  placesTyped(text, gazetteer, calendarDate(date)).map(({ id }) => id);

describe('places while typing', () => {
  it.each(['tứ quận', 'tu qu', 'Tứ Q', 'xã tứ quận, yên sơn', 'tu quan tuyen q', TU_QUAN])(
    '“%s” finds Tứ Quận first',
    (text) => {
      expect(typed(text)[0]).toBe(TU_QUAN);
    },
  );

  it('offers former units and those of today, those in force on the day first', () => {
    const units = ['tuyen-quang/huyen-yen-son', 'tuyen-quang/xa-yen-son'];
    expect(typed('yen son', '2020-01-21').filter((id) => units.includes(id))).toEqual(units);
    expect(typed('yen son', '2026-01').filter((id) => units.includes(id))).toEqual(units.toReversed());
  });

  it('puts a unit whose own name is typed before those that lie in it', () => {
    expect(typed('mai so')[0]).toMatch(/mai-son$/);
  });

  it('offers nothing before anything is typed, nor for what no place is called', () => {
    expect([typed(' '), typed('…'), typed('zzz')]).toEqual([[], [], []]);
  });

  it('offers forty at most', () => {
    expect(typed('xa')).toHaveLength(40);
  });
});
