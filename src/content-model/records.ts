import { z } from 'astro/zod';
import type { Author, Heading } from '../bulletin/heading.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { ContentFiles } from './content-files.ts';
import type { Expectation } from './expectations.ts';
import { bilingual, group } from './fields.ts';
import { readBySchema } from './schema-problems.ts';
import { isGroup, readYaml, type YamlDocument } from './yaml-document.ts';

const headingSchema = group({ name: bilingual, description: bilingual.exactOptional() });

const authorSchema = group({
  name: bilingual,
  kind: z.enum(['person', 'newsroom'], 'author-kind' satisfies Expectation),
});

/** An entry of a record file, and the document that it stands in under its id. */
export interface RecordEntry<T> {
  readonly value: T;
  readonly document: YamlDocument;
}

/** Entries of a record file that are right, in its order, by id; and what is wrong with the others. */
export interface RecordFile<T> {
  readonly entries: ReadonlyMap<string, RecordEntry<T>>;
  readonly problems: readonly Problem[];
}

/** Reads a YAML file of entries by id; a missing or empty file has none. */
export function readRecordFile<Schema extends z.ZodType>(
  files: ContentFiles,
  file: string,
  schema: Schema,
): RecordFile<z.output<Schema>> {
  const { document, problems } = readYaml(file, files.texts.get(file) ?? '');
  const { data } = document;
  if (data === undefined || data === null) return { entries: new Map(), problems };
  if (!isGroup(data)) {
    const message = {
      vi: 'Tệp này phải gồm các mục theo mã, ví dụ: “ma-cua-muc: { name: Tên }”.',
      en: 'This file must hold entries by id, for example: “id-of-the-entry: { name: Name }”.',
    };
    return {
      entries: new Map(),
      problems: [{ rule: 'records', severity: 'error', ...document.at([]), message }],
    };
  }
  const read = Object.entries(data).map(([id, entry]) => ({
    id,
    ...readBySchema(schema, entry, { document, rule: 'records', path: [id] }),
  }));
  const entries = read.flatMap(({ id, value }) =>
    value === undefined ? [] : [[id, { value, document }] as const],
  );
  return { entries: new Map(entries), problems: read.flatMap((entry) => entry.problems) };
}

function withIds<T extends object>({
  entries,
  problems,
}: RecordFile<T>): RecordFile<T & { readonly id: string }> {
  const named = [...entries].map(
    ([id, { value, document }]) => [id, { value: { ...value, id }, document }] as const,
  );
  return { entries: new Map(named), problems };
}

/** Reads `topics.yaml` or `series.yaml`. */
export function readHeadings(files: ContentFiles, file: 'topics.yaml' | 'series.yaml'): RecordFile<Heading> {
  return withIds(readRecordFile(files, file, headingSchema));
}

/** Reads `authors.yaml`. */
export function readAuthors(files: ContentFiles): RecordFile<Author> {
  return withIds(readRecordFile(files, 'authors.yaml', authorSchema));
}
