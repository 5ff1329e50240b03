import type { CalendarDate } from './calendar-date.ts';

/** Kinds of administrative unit, as the last part of an id begins; a province's id bears none. */
export const LOCALITY_KINDS = [
  'tinh',
  'thanh-pho',
  'huyen',
  'quan',
  'thi-xa',
  'tp',
  'xa',
  'phuong',
  'thi-tran',
  'dac-khu',
] as const;

/**
 * Kind of a unit: `tinh` and `thanh-pho` are provinces, `huyen quan thi-xa tp` districts,
 * `xa phuong thi-tran dac-khu` communes.
 */
export type LocalityKind = (typeof LOCALITY_KINDS)[number];

/** A path of province, district and commune: `ha-noi/huyen-dong-anh/xa-co-loa`. It never changes. */
export type LocalityId = string;

/** An administrative unit, as the gazetteer has it. */
export interface Locality {
  readonly id: LocalityId;
  readonly kind: LocalityKind;
  /** The bare name without its kind: "Tứ Quận". One spelling for both languages. */
  readonly name: string;
  /** Official code (General Statistics Office), digits; absent when unknown. */
  readonly code?: string;
  /** First day in force; absent when unknown. */
  readonly since?: CalendarDate;
  /** Last day in force; absent while the unit still is. */
  readonly until?: CalendarDate;
  /** Set where the last day isn't known: the unit ended on `until` at the latest. */
  readonly untilAtLatest?: true;
  /** Ids of the units that took its place, as written; those of a district or province may follow from its parts. */
  readonly successors: readonly LocalityId[];
}
