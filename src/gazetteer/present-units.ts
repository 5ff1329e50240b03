import { calendarDate } from '../bulletin/calendar-date.ts';
import type { Locality, LocalityId } from '../bulletin/locality.ts';
import { cleanName, idsOf, partOf, slugOf, unitNameOf } from './names.ts';
import type { Mapping, Source } from './source.ts';

/** First day of the communes of today. */
export const FIRST_DAY = calendarDate('2025-07-01');

/** How a row's unit of today was found: by name and code, after its leading zeros were put back, or by name alone. */
export type Match = 'exact' | 'padded' | 'by-name';

/** The units of today, and which of them a row of changes means. */
export interface PresentUnits {
  readonly localities: readonly Locality[];
  /** Undefined where neither name nor code leads to a unit. */
  readonly find: (mapping: Mapping) => { readonly id: LocalityId; readonly match: Match } | undefined;
}

function provinceOf({ province_code: code, name }: Source['provinces'][number]): Locality {
  const unit = unitNameOf(name, 'province');
  return { id: slugOf(unit.name), ...unit, code, successors: [] };
}

/** The provinces and communes of today. Throws an Error when a commune lies in no province. */
export function presentUnits({ provinces: rows, wards }: Source): PresentUnits {
  const provinces = new Map(rows.map((row) => [row.province_code, provinceOf(row)]));
  const unnamed = wards.map(({ name, ward_code: code, province_code }) => {
    const province = provinces.get(province_code);
    if (!province)
      throw new Error(`The unit "${name}" lies in a province ${province_code} that isn't there.`);
    const unit = unitNameOf(name, 'commune');
    return { plain: `${province.id}/${partOf(unit)}`, province, code, unit, written: cleanName(name) };
  });
  const ids = idsOf(unnamed);
  const communes = unnamed.map((commune) => ({ ...commune, id: ids.get(commune) ?? commune.plain }));
  const byName = new Map(communes.map((commune) => [`${commune.province.id}/${commune.written}`, commune]));

  function find({ new_ward_code, new_ward_name, new_province_name }: Mapping) {
    const province = slugOf(unitNameOf(new_province_name, 'province').name);
    const commune = byName.get(`${province}/${cleanName(new_ward_name)}`);
    if (!commune) return undefined;
    if (commune.code === new_ward_code) return { id: commune.id, match: 'exact' } as const;
    const padded = commune.code === new_ward_code.padStart(5, '0');
    return { id: commune.id, match: padded ? 'padded' : 'by-name' } as const;
  }

  const localities = communes.map(({ id, unit, code }): Locality => ({
    id,
    ...unit,
    code,
    since: FIRST_DAY,
    successors: [],
  }));
  return { localities: [...provinces.values(), ...localities], find };
}
