import type { z } from 'astro/zod';
import type { Author, Heading } from '../bulletin/heading.ts';
import type { Bilingual } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { ContentFiles } from './content-files.ts';
import type { NamedValue } from './fields/json-schema.ts';
import { authorSchema, headingSchema } from './fields/other-files.ts';
import { text } from './fields/types.ts';
import { readBySchema } from './schema-problems.ts';
import { isGroup, type Places, readYaml } from './yaml-document.ts';

/** An entry of a record file, and the places of the document that it stands in under its id. */
export interface RecordEntry<T> {
  readonly value: T;
  readonly document: Places;
}

/** Entries of a record file, in its order, by id; and what is wrong with them. */
export interface RecordFile<T> {
  /** Those that are right. */
  readonly entries: ReadonlyMap<string, RecordEntry<T>>;
  /** Whether an id is written, be its entry right or wrong; true for any id where the file can't be read. */
  readonly mentions: (id: string) => boolean;
  readonly problems: readonly Problem[];
}

/** The values of a record file, in its order. */
export function valuesOf<T>({ entries }: Pick<RecordFile<T>, 'entries'>): readonly T[] {
  return [...entries.values()].map(({ value }) => value);
}

/** The ids in a register, each with the name that editors know it by. */
export function namesOf({ entries }: Pick<RecordFile<Author | Heading>, 'entries'>): readonly NamedValue[] {
  return [...entries].map(([id, { value }]) => [id, value.name.vi]);
}

const NOT_ENTRIES = {
  vi: 'Tệp này phải gồm các mục theo mã, ví dụ: van-hoa: { name: { vi: Văn hóa, en: Culture } }',
  en: 'This file must hold entries by id, for example: van-hoa: { name: { vi: Văn hóa, en: Culture } }',
} as const satisfies Bilingual;

/** Reads a YAML file of entries by id; a missing or empty file has none. */
export function readRecordFile<Schema extends z.ZodType>(
  files: ContentFiles,
  file: string,
  schema: Schema,
): RecordFile<z.output<Schema>> {
  const { document, problems } = readYaml(file, files.texts.get(file) ?? '');
  const entries = new Map<string, RecordEntry<z.output<Schema>>>();
  if (problems.length > 0) return { entries, mentions: () => true, problems };
  const data = document.data ?? {};
  if (!isGroup(data)) {
    const problem = { rule: 'records', severity: 'error', ...document.at([]), message: NOT_ENTRIES } as const;
    return { entries, mentions: () => true, problems: [problem] };
  }
  const read = Object.entries(data).map(([id, entry]) => ({
    id,
    ...readBySchema(schema, entry, { document, rule: 'records', path: [id] }),
  }));
  for (const { id, value } of read) if (value !== undefined) entries.set(id, { value, document });
  return {
    entries,
    mentions: (id) => Object.hasOwn(data, id),
    problems: read.flatMap((entry) => entry.problems),
  };
}

function withIds<T extends object>(read: RecordFile<T>): RecordFile<T & { readonly id: string }> {
  const named = [...read.entries].map(
    ([id, { value, document }]) => [id, { value: { ...value, id }, document }] as const,
  );
  return { ...read, entries: new Map(named) };
}

/** Reads `topics.yaml` or `series.yaml`. */
export function readHeadings(files: ContentFiles, file: 'topics.yaml' | 'series.yaml'): RecordFile<Heading> {
  return withIds(readRecordFile(files, file, headingSchema));
}

/** Reads `authors.yaml`. */
export function readAuthors(files: ContentFiles): RecordFile<Author> {
  return withIds(readRecordFile(files, 'authors.yaml', authorSchema));
}

/** Reads `abbreviations.yaml`: what each abbreviation stands for. */
export function readAbbreviations(files: ContentFiles): RecordFile<string> {
  return readRecordFile(files, 'abbreviations.yaml', text);
}
