import { calendarDate } from '../bulletin/calendar-date.ts';
import type { Locality, LocalityId } from '../bulletin/locality.ts';
import { parentId, provinceId } from '../bulletin/locality-id.ts';
import { idsOf, partOf, slugOf, type UnitName, unitNameOf } from './names.ts';
import type { PresentUnits } from './present-units.ts';
import type { Mapping, Source } from './source.ts';

/** Last day of the districts, and of the provinces and communes that changed with them. */
export const LAST_DAY = calendarDate('2025-06-30');

/** A former commune as its rows describe it. */
interface FormerCommune {
  readonly plain: LocalityId;
  readonly province: UnitName;
  readonly district: UnitName;
  readonly commune: UnitName;
  /** Absent where the source has none: the official list of 30 June 2025 had no such unit any more. */
  readonly code?: string | undefined;
  readonly successors: readonly LocalityId[];
}

/** A unit that the source has under another kind as well, with a code there: an earlier state of the same place. */
export interface EarlierKind {
  readonly id: LocalityId;
  readonly name: string;
  /** The id under its last kind. */
  readonly last: LocalityId;
  /** Successors that only the rows of the earlier kind name. */
  readonly further: readonly LocalityId[];
}

/** The units of before 1 July 2025. */
export interface FormerUnits {
  readonly localities: readonly Locality[];
  /** Left out; see {@link EarlierKind}. */
  readonly earlierKinds: readonly EarlierKind[];
}

/** Spellings that differ in capitals alone are one unit: "Ia RVê", "Ia Rvê". */
function keyOf({ province, district, commune }: Pick<FormerCommune, 'province' | 'district' | 'commune'>) {
  return [province, district, commune].map(({ kind, name }) => `${kind} ${name.toLowerCase()}`).join('/');
}

function namesOf({ old_province_name: province, old_district_name: district, old_ward_name: ward }: Mapping) {
  if (!province || !district || !ward) return undefined;
  return {
    province: unitNameOf(province, 'province'),
    district: unitNameOf(district, 'district'),
    commune: unitNameOf(ward, 'commune'),
  };
}

function codeOf({ old_ward_code: code }: Mapping): string | undefined {
  return code === null || code === '' ? undefined : code;
}

/** The communes that rows speak of, those with a code first, as their spelling is the official one. */
function communesOf({ mappings }: Source, present: PresentUnits): readonly FormerCommune[] {
  const rows = mappings.flatMap((mapping) => {
    const names = namesOf(mapping);
    return names ? [{ ...names, code: codeOf(mapping), mapping }] : [];
  });
  const coded = rows.toSorted((a, b) => Number(b.code !== undefined) - Number(a.code !== undefined));
  return [...Map.groupBy(coded, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { province, district, commune, code } = first;
    const plain = [slugOf(province.name), partOf(district), partOf(commune)].join('/');
    const successors = new Set(group.flatMap(({ mapping }) => present.find(mapping)?.id ?? []));
    return [{ plain, province, district, commune, code, successors: [...successors].sort() }];
  });
}

/** The same place under the kind that it had last, if the source has both and one successor at least is the same. */
function lastKindOf(unit: FormerCommune, all: ReadonlyMap<string, readonly FormerCommune[]>) {
  if (unit.code !== undefined) return undefined;
  return all
    .get(namesakeKey(unit))
    ?.find(
      (other) => other.code !== undefined && other.successors.some((id) => unit.successors.includes(id)),
    );
}

function namesakeKey({ plain, commune }: FormerCommune): string {
  return `${parentId(plain) ?? ''}/${commune.name.toLowerCase()}`;
}

/** What holds a unit's parts ended on the last day if one of them did, else at the latest then. */
function endOf(parts: readonly { readonly code?: string | undefined }[]) {
  const sure = parts.some(({ code }) => code !== undefined);
  return { until: LAST_DAY, ...(!sure && { untilAtLatest: true as const }) };
}

function districtsOf(communes: readonly FormerCommune[]): readonly Locality[] {
  const districts = Map.groupBy(communes, ({ plain }) => parentId(plain) ?? '');
  return [...districts].flatMap(([id, parts]) => {
    const [first] = parts;
    return first ? [{ id, ...first.district, ...endOf(parts), successors: [] }] : [];
  });
}

/** Provinces that are no more. The successor written is the province that its communes' successors lie in. */
function provincesOf(communes: readonly FormerCommune[], present: PresentUnits): readonly Locality[] {
  const today = new Set(present.localities.map(({ id }) => id));
  const provinces = Map.groupBy(communes, ({ plain }) => provinceId(plain));
  return [...provinces].flatMap(([id, parts]) => {
    const [first] = parts;
    if (!first || today.has(id)) return [];
    const successors = [...new Set(parts.flatMap((part) => part.successors.map(provinceId)))].sort();
    return [{ id, ...first.province, until: LAST_DAY, successors }];
  });
}

/** The provinces, districts and communes that the rows of changes speak of and that are no more. */
export function formerUnits(source: Source, present: PresentUnits): FormerUnits {
  const all = communesOf(source, present);
  const namesakes = Map.groupBy(all, namesakeKey);
  const lastKinds = new Map(all.map((unit) => [unit, lastKindOf(unit, namesakes)]));
  const communes = all.filter((unit) => lastKinds.get(unit) === undefined);
  const ids = idsOf(communes);
  const localities = communes.map((unit): Locality => {
    const { plain, commune, code, successors } = unit;
    return { id: ids.get(unit) ?? plain, ...commune, ...(code && { code }), ...endOf([unit]), successors };
  });
  const earlierKinds = [...lastKinds].flatMap(([{ plain, commune, successors }, last]) => {
    if (!last) return [];
    const further = successors.filter((id) => !last.successors.includes(id));
    return [{ id: plain, name: commune.name, last: ids.get(last) ?? last.plain, further }];
  });
  return {
    localities: [...provincesOf(communes, present), ...districtsOf(communes), ...localities],
    earlierKinds,
  };
}
