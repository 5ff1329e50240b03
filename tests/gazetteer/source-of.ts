import type { Mapping, Source } from '../../src/gazetteer/source.ts';
import { decodeSource } from '../../src/gazetteer/source.ts';

/** A row of changes: from a unit, its code (null: none), district and province to a unit of Quảng Ngãi and its code. */
export type Row = readonly [
  ward: string,
  code: string | null,
  district: string,
  province: string,
  to: string,
  toCode: string,
];

function mappingOf([ward, code, district, province, to, toCode]: Row): Mapping {
  return {
    old_ward_code: code,
    old_ward_name: ward,
    old_district_name: district,
    old_province_name: province,
    new_ward_code: toCode,
    new_ward_name: to,
    new_province_name: 'Quảng Ngãi',
  };
}

/** A country of two provinces, one of them former, as the source would write it. */
export function sourceOf(rows: readonly Row[], wards: readonly (readonly [string, string])[]): Source {
  return decodeSource([
    { type: 'header', version: '1.1' },
    { type: 'table', name: 'provinces', data: [{ province_code: '51', name: 'Quảng Ngãi', code: 'QNI' }] },
    {
      type: 'table',
      name: 'wards',
      data: wards.map(([name, ward_code]) => ({ name, ward_code, province_code: '51' })),
    },
    { type: 'table', name: 'ward_mappings', data: rows.map(mappingOf) },
  ]);
}
