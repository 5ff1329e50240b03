import type { Bulletin } from '../bulletin.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Locality, LocalityId } from '../locality.ts';
import { isFormer, lastPart, levelOf, provinceId } from '../locality-id.ts';
import { once } from '../once.ts';
import { byName } from '../order.ts';
import { atOwnLevel } from '../own-level.ts';
import { foldText } from '../spelling.ts';
import type { PageKind } from './page-kind.ts';
import { placeEntry, type PlaceEntry } from './place-entry.ts';
import { localityOf } from './teaser.ts';

/** A former unit, and what it is today. */
export interface FormerEntry extends PlaceEntry {
  /** Where it stands on the page of its province. */
  readonly anchor: string;
  /** The province that it lay in; none for a province. */
  readonly province?: Locality;
  /** The units of today that took its place, by name, where they are few. */
  readonly today: readonly PlaceEntry[];
  /** How many they are. */
  readonly successors: number;
  /** The provinces that these lie in. */
  readonly within: readonly Locality[];
}

/** Former units whose names begin with a letter, by name. */
export interface FormerLetter {
  /** In capitals and without accents, but Đ; all numbers under `0–9`. */
  readonly letter: string;
  readonly entries: readonly FormerEntry[];
}

/** The former names of the country. */
export interface FormerIndex {
  /** Provinces and districts. */
  readonly letters: readonly FormerLetter[];
  /** Provinces that have a page of their former names, communes too, by name. */
  readonly provinces: readonly Locality[];
}

/** More units of today than these are counted, not named. */
const NAMED_TODAY = 2;

function formerEntry(unit: Locality, bulletin: Bulletin): FormerEntry {
  const { gazetteer } = bulletin;
  const today = atOwnLevel(unit, gazetteer.today(unit.id), gazetteer);
  const within = new Set(today.flatMap(({ id }) => gazetteer.get(provinceId(id)) ?? []));
  const province = gazetteer.get(provinceId(unit.id));
  return {
    ...placeEntry(unit, bulletin),
    anchor: lastPart(unit.id),
    ...(province && province !== unit && { province }),
    today: today.length > NAMED_TODAY ? [] : today.map((each) => placeEntry(each, bulletin)),
    successors: today.length,
    within: [...within].sort(byName),
  };
}

const NUMBERS = '0–9';

function letterOf({ name }: Locality): string {
  const [first = ''] = name.normalize('NFC').toUpperCase();
  return first === 'Đ' ? first : /\d/.test(first) ? NUMBERS : foldText(first).toUpperCase();
}

/** The former provinces and districts from A to Z, Đ behind D; communes stand on the pages of their provinces. */
export function formerIndex(bulletin: Bulletin): FormerIndex {
  const { gazetteer } = bulletin;
  const units = gazetteer.all.filter((unit) => isFormer(unit) && levelOf(unit) !== 'commune');
  const letters = Array.from(Map.groupBy(units.sort(byName), letterOf), ([letter, named]) => ({
    letter,
    entries: named.map((unit) => formerEntry(unit, bulletin)),
  }));
  const provinces = [...withFormerDistricts(gazetteer)].flatMap((id) => gazetteer.get(id) ?? []).sort(byName);
  return { letters, provinces };
}

/** Provinces that had districts, by id. */
export const withFormerDistricts = once((gazetteer: Gazetteer): ReadonlySet<LocalityId> => {
  const districts = gazetteer.all.filter((unit) => isFormer(unit) && levelOf(unit) === 'district');
  return new Set(districts.map(({ id }) => provinceId(id)));
});

/** What the page of a province's former names shows. */
export interface FormerView {
  readonly province: PlaceEntry;
  /** By name, each with its former communes by name. */
  readonly districts: readonly {
    readonly district: FormerEntry;
    readonly communes: readonly FormerEntry[];
  }[];
}

/** The pages of former names: one for each province that had districts, itself former or not. */
export const formerPages: PageKind<{ readonly kind: 'former'; readonly id: LocalityId }, FormerView> = {
  paths: ({ gazetteer }) => Array.from(withFormerDistricts(gazetteer), (id) => ({ kind: 'former', id })),
  view: ({ id }, bulletin) => {
    const formerParts = (whole: LocalityId) => bulletin.gazetteer.parts(whole).filter(isFormer);
    const entry = (unit: Locality) => formerEntry(unit, bulletin);
    return {
      province: placeEntry(localityOf(id, bulletin), bulletin),
      districts: formerParts(id).map((district) => ({
        district: entry(district),
        communes: formerParts(district.id).map(entry),
      })),
    };
  },
};
