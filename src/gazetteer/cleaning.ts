import { cleanName } from './names.ts';
import type { Match, PresentUnits } from './present-units.ts';
import type { Mapping, Source } from './source.ts';

function textsOf(mapping: Mapping): readonly string[] {
  return [
    mapping.old_ward_name,
    mapping.old_district_name,
    mapping.old_province_name,
    mapping.new_ward_name,
  ].flatMap((text) => text ?? []);
}

/** How many names of both tables differ from their cleaned form in a way. */
function namesThat({ wards, mappings }: Source, differ: (text: string) => boolean): number {
  return [...wards.map(({ name }) => name), ...mappings.flatMap(textsOf)].filter(differ).length;
}

/** The chapter of the report on faults of the source that rules took away. */
export function cleaningOf(source: Source, { find }: PresentUnits) {
  const matches = source.mappings.map((mapping) => find(mapping)?.match);
  const matched = (match: Match | undefined) => matches.filter((found) => found === match).length;
  const composed = (text: string) => text.normalize('NFC');
  return {
    title: 'Đã làm sạch theo quy tắc',
    english: 'Cleaned by rule.',
    lines: [
      `- ${namesThat(source, (text) => composed(text) !== text)} tên gõ bằng Unicode tổ hợp: đổi sang dựng sẵn. Names that were not NFC.`,
      `- ${namesThat(source, (text) => cleanName(text) !== composed(text))} tên đặt dấu thanh hoặc dấu nháy kiểu khác: viết một kiểu (Hòa, M'Gar). Names with another place of the tone mark or apostrophe.`,
      `- ${matched('padded')} dòng có mã mới mất số 0 ở đầu: thêm lại. New codes that had lost leading zeros.`,
      `- ${matched('by-name')} dòng có mã mới sai: theo tên và tỉnh, vì trong một tỉnh không tên nào trùng. Wrong new codes: name and province tell the unit, as no province has a name twice.`,
      `- ${matched(undefined)} dòng không tìm được đơn vị mới: bỏ. Rows that lead to no unit of today: left out.`,
      `- ${source.mappings.filter(({ old_ward_name }) => !old_ward_name).length} dòng không nói về đơn vị cũ nào: bỏ. Rows that name no former unit: left out.`,
    ],
  };
}
