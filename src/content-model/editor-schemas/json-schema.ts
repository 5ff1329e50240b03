import { z } from 'astro/zod';
import { bilingual, date, day, instant, lastDay, list, oneOrMore, text, url } from '../fields.ts';

/** A JSON Schema (draft 7), as editor programs read it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const YEAR = String.raw`(?!0|1[0-8])\d{4}`;
const LEAP_YEAR = String.raw`(?!0|1[0-8])(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = [
  String.raw`${YEAR}-(?:${MONTH}-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`,
  `${LEAP_YEAR}-02-29`,
].join('|');

function matching(pattern: string, patternErrorMessage: string): JsonSchema {
  return { type: 'string', pattern: `^(?:${pattern})$`, patternErrorMessage };
}

const TEXT = matching(String.raw`\s*\S(?:[^\n\r]*\S)?\s*`, 'Viết một dòng chữ, không để trống.');
const LIST = { type: 'array', items: TEXT, minItems: 1, uniqueItems: true };

/** What may be written for values that are read before they are checked, of which Zod's own translation knows too little. */
const WRITTEN = new Map<z.core.$ZodType, JsonSchema>([
  [text, TEXT],
  [list, LIST],
  [oneOrMore, { anyOf: [TEXT, LIST] }],
  [
    date,
    {
      anyOf: [
        matching(
          `${YEAR}|${YEAR}-${MONTH}|${DAY}`,
          'Viết năm-tháng-ngày, năm-tháng hoặc năm, ví dụ: 2020-01-21',
        ),
        { type: 'integer', minimum: 1900, maximum: 9999 },
      ],
    },
  ],
  [day, matching(DAY, 'Viết năm-tháng-ngày, ví dụ: 2025-06-30')],
  [lastDay, matching(`(?:by +)?(?:${DAY})`, 'Viết năm-tháng-ngày, ví dụ: 2025-06-30')],
  [
    instant,
    matching(
      String.raw`(?:${DAY})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)`,
      'Viết ngày và giờ có múi giờ, ví dụ: 2026-12-01T06:00+07:00',
    ),
  ],
  [url, matching(String.raw`[hH][tT][tT][pP][sS]?:\/\/[^\s/].*`, 'Viết địa chỉ bắt đầu bằng https://')],
  [
    bilingual,
    {
      anyOf: [
        TEXT,
        {
          type: 'object',
          properties: { vi: TEXT, en: TEXT },
          required: ['vi', 'en'],
          additionalProperties: false,
        },
      ],
    },
  ],
]);

/** A JSON Schema of what may be written by a schema of the content, without the names of records. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const written = WRITTEN.get(zodSchema);
      if (written === undefined) return;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      Object.assign(jsonSchema, structuredClone(written));
    },
  });
}
