import type { z } from 'astro/zod';
import type { Bilingual } from '../bulletin/language.ts';
import { LOCALITY_KINDS, type Locality, type LocalityKind } from '../bulletin/locality.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { ContentFiles } from './content-files.ts';
import { localitySchema } from './fields/other-files.ts';
import { type RecordEntry, type RecordFile, readRecordFile, valuesOf } from './records.ts';
import { placesIn } from './yaml-document.ts';

type Written = z.output<typeof localitySchema>;

/** Kinds that an id's part may begin with, by how many parts the id has. */
const KINDS_BY_PARTS: Readonly<Partial<Record<number, readonly LocalityKind[]>>> = {
  2: ['huyen', 'quan', 'thi-xa', 'tp', 'xa', 'phuong', 'dac-khu'],
  3: ['xa', 'phuong', 'thi-tran'],
};

/** The kind that an id gives its unit: `…/thi-tran-huu-lung` is a `thi-tran`; undefined where the id gives none. */
export function kindOf(id: string): LocalityKind | undefined {
  const parts = id.split('/');
  const last = parts.at(-1) ?? '';
  const kind = LOCALITY_KINDS.find((name) => last.startsWith(`${name}-`));
  if (parts.length === 1) return 'tinh';
  return kind !== undefined && KINDS_BY_PARTS[parts.length]?.includes(kind) ? kind : undefined;
}

const PART = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function idProblem(id: string, province: string, written: Written): Bilingual | undefined {
  const parts = id.split('/');
  if (parts[0] !== province) {
    return {
      vi: `Mã “${id}” không bắt đầu bằng “${province}”, tên của tệp. Chuyển mục này sang tệp localities/${parts[0] ?? ''}.yaml, hoặc sửa mã.`,
      en: `The id “${id}” does not begin with “${province}”, the name of the file. Move the entry to localities/${parts[0] ?? ''}.yaml, or correct the id.`,
    };
  }
  if (!parts.every((part) => PART.test(part))) {
    return {
      vi: `Mã “${id}” có ký tự lạ. Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ: tuyen-quang/xa-yen-son`,
      en: `The id “${id}” has characters that are not allowed. Use lower-case letters without accents, digits and hyphens only, for example: tuyen-quang/xa-yen-son`,
    };
  }
  if (kindOf(id) === undefined) {
    return {
      vi: `Mã “${id}” không cho biết loại đơn vị, hoặc loại ấy không hợp cấp của mã. Mở đầu phần cuối bằng loại, ví dụ: ${province}/xa-yen-son, ${province}/huyen-yen-son, ${province}/huyen-yen-son/thi-tran-yen-son`,
      en: `The id “${id}” does not tell the kind of unit, or one of another level. Begin its last part with the kind, for example: ${province}/xa-yen-son, ${province}/huyen-yen-son, ${province}/huyen-yen-son/thi-tran-yen-son`,
    };
  }
  if (parts.length > 1 && written.kind !== undefined) {
    return {
      vi: `“kind” chỉ ghi cho thành phố trực thuộc trung ương; loại của “${id}” đã có trong mã. Bỏ “kind”.`,
      en: `“kind” is written only for a city under the central government; the id “${id}” already tells the kind. Remove “kind”.`,
    };
  }
  return undefined;
}

function provinceOf(file: string): string | undefined {
  return /^localities\/([^/]+)\.yaml$/.exec(file)?.[1];
}

function readFile(files: ContentFiles, file: string, province: string): RecordFile<Locality> {
  const read = readRecordFile(files, file, localitySchema);
  const entries = new Map<string, RecordEntry<Locality>>();
  const problems = [...read.problems];
  for (const [id, { value, document }] of read.entries) {
    const message = idProblem(id, province, value);
    if (message) problems.push({ rule: 'locality-ids', severity: 'error', ...document.at([id]), message });
    const kind = value.kind ?? kindOf(id);
    if (message || kind === undefined) continue;
    const { until: end, ...fields } = value;
    entries.set(id, { value: { successors: [], ...fields, ...end, id, kind }, document });
  }
  return { entries, mentions: read.mentions, problems };
}

function knownFile(file: string, text: string, localities: readonly Locality[]): RecordFile<Locality> {
  const document = placesIn(file, text);
  const entries = new Map(localities.map((value) => [value.id, { value, document }]));
  return { entries, mentions: (id) => entries.has(id), problems: [] };
}

/** The units of a file of the gazetteer; undefined where there is a fault in it, or it is another file. */
export function faultlessLocalities(files: ContentFiles, file: string): readonly Locality[] | undefined {
  const province = provinceOf(file);
  if (province === undefined) return undefined;
  const read = readFile(files, file, province);
  return read.problems.length === 0 ? valuesOf(read) : undefined;
}

/** Reads the gazetteer, `localities/<province>.yaml`, in the order of the files. */
export function readLocalities(files: ContentFiles): RecordFile<Locality> {
  const entries = new Map<string, RecordEntry<Locality>>();
  const problems: Problem[] = [];
  const provinces = new Map<string, RecordFile<Locality>>();
  for (const file of [...files.texts.keys()].sort()) {
    const province = provinceOf(file);
    if (province === undefined) continue;
    const known = files.localities?.get(file);
    const read = known
      ? knownFile(file, files.texts.get(file) ?? '', known)
      : readFile(files, file, province);
    problems.push(...read.problems);
    provinces.set(province, read);
    for (const [id, entry] of read.entries) entries.set(id, entry);
  }
  const mentions = (id: string) => provinces.get(id.split('/')[0] ?? '')?.mentions(id) ?? false;
  return { entries, mentions, problems };
}
