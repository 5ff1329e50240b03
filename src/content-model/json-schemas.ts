import { z } from 'astro/zod';
import { originalSchema, translationSchema } from './fields/article.ts';
import { type KnownIds, toJsonSchema } from './fields/json-schema.ts';
import { letterSchema } from './fields/letter.ts';
import { newsroomSchema } from './fields/newsroom.ts';
import {
  authorSchema,
  englishPageSchema,
  headingSchema,
  localitySchema,
  pageSchema,
} from './fields/other-files.ts';
import { type JsonSchema, text } from './fields/types.ts';

const DRAFT_7 = 'http://json-schema.org/draft-07/schema#';

function records(entry: z.ZodType): JsonSchema {
  return { $schema: DRAFT_7, type: ['object', 'null'], additionalProperties: toJsonSchema(entry) };
}

/**
 * JSON Schemas of what people write, by which their editor programs complete and check fields: the frontmatter of an
 * original and of a translation, of either (`article`: one with `translation` is one), of a page, of `bulletin.yaml`, and the registers.
 */
export function jsonSchemas(known: KnownIds, home?: string) {
  const original = toJsonSchema(originalSchema, known, home);
  const translation = toJsonSchema(translationSchema, known, home);
  return {
    original,
    translation,
    article: { $schema: DRAFT_7, if: { required: ['translation'] }, then: translation, else: original },
    page: toJsonSchema(pageSchema.extend(englishPageSchema.shape)),
    bulletin: toJsonSchema(newsroomSchema, {}, home),
    topics: records(headingSchema),
    series: records(headingSchema),
    authors: records(authorSchema),
    localities: records(localitySchema),
    letter: toJsonSchema(letterSchema),
    abbreviations: records(text),
    words: {
      ...toJsonSchema(z.array(z.string())),
      description: 'Những từ coi là viết đúng, mỗi dòng một từ.',
    },
  } as const satisfies Record<string, JsonSchema>;
}
