import { z } from 'astro/zod';
import type { Author, Heading } from '../../bulletin/heading.ts';
import { text } from '../fields.ts';
import { originalSchema, pageSchema, translationSchema } from '../frontmatter.ts';
import { localitySchema } from '../localities.ts';
import { authorSchema, headingSchema } from '../records.ts';
import { annotated, type Names } from './annotate.ts';
import { DESCRIPTIONS, METHOD_NAMES } from './descriptions.ts';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';

/** The records whose ids an article may name. */
export interface Registers {
  readonly topics: readonly Heading[];
  readonly series: readonly Heading[];
  readonly authors: readonly Author[];
}

function namesOf(records: readonly (Heading | Author)[]): Names {
  return { ids: records.map(({ id }) => id), names: records.map(({ name }) => name.vi) };
}

function articleSchemas({ topics, series, authors }: Registers): {
  readonly original: JsonSchema;
  readonly translation: JsonSchema;
} {
  const names = {
    topics: namesOf(topics),
    series: namesOf(series),
    author: namesOf(authors),
    photoBy: namesOf(authors),
    'translation.by': namesOf(authors),
    'translation.method': {
      ids: translationSchema.shape.translation.shape.method.options,
      names: METHOD_NAMES,
    },
  };
  const notes = { descriptions: DESCRIPTIONS.article, names };
  return {
    original: annotated(toJsonSchema(originalSchema), notes),
    translation: annotated(toJsonSchema(translationSchema), notes),
  };
}

function records(entry: z.ZodType, descriptions: Readonly<Partial<Record<string, string>>>): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: ['object', 'null'],
    additionalProperties: annotated(toJsonSchema(entry), { descriptions }),
  };
}

/**
 * JSON Schemas of what editors write, by which their programs complete and check fields while they type: the frontmatter of
 * an original and of a translation, of either (`article`: one with `translation` is one), of a page, and the registers.
 */
export function editorSchemas(registers: Registers) {
  const { original, translation } = articleSchemas(registers);
  return {
    original,
    translation,
    article: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      if: { required: ['translation'] },
      then: translation,
      else: original,
    },
    page: annotated(toJsonSchema(pageSchema), { descriptions: DESCRIPTIONS.page }),
    topics: records(headingSchema, DESCRIPTIONS.record),
    series: records(headingSchema, DESCRIPTIONS.record),
    authors: records(authorSchema, DESCRIPTIONS.record),
    localities: records(localitySchema, DESCRIPTIONS.locality),
    abbreviations: records(text, {}),
    words: {
      ...toJsonSchema(z.array(z.string())),
      description: 'Những từ coi là viết đúng, mỗi dòng một từ.',
    },
  } as const satisfies Record<string, JsonSchema>;
}
