import { z } from 'astro/zod';
import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { articleFields } from '../../src/admin/config/article-fields.ts';
import { otherLanguage } from '../../src/bulletin/language.ts';
import { originalSchema, translationSchema } from '../../src/content-model/fields/article.ts';

const CHOICES = {
  topics: [],
  authors: [['ban-thu', 'Bạn Thử']],
  series: [['mot-loat', 'Một loạt']],
} as const;

interface Told {
  readonly required: boolean;
  readonly translated: boolean;
}

function isFields(value: unknown): value is readonly Field[] {
  return Array.isArray(value);
}

function subFields(field: Field): readonly Field[] {
  const fields: unknown = 'fields' in field ? field.fields : undefined;
  return isFields(fields) ? fields : [];
}

/** The fields of the editor by path; the translation's, which stand side by side there, as the group that they are. */
function fieldsByPath(fields: readonly Field[], before = ''): readonly (readonly [string, Told])[] {
  return fields.flatMap((field) => {
    const path = before + field.name.replace(/^translation-/, 'translation.');
    const required = 'required' in field && field.required !== false;
    return [
      [path, { required, translated: field.i18n === true }] as const,
      ...fieldsByPath(subFields(field), `${path}.`),
    ];
  });
}

/** The fields of a schema by path, with whether they must be written. */
function schemaPaths(schema: unknown, before = ''): readonly (readonly [string, boolean])[] {
  if (schema instanceof z.ZodExactOptional) return schemaPaths(schema.unwrap(), before);
  if (schema instanceof z.ZodArray) return schemaPaths(schema.element, before);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<unknown>(schema.shape).flatMap(([key, inner]) => [
    [before + key, !(inner instanceof z.ZodExactOptional)] as const,
    ...schemaPaths(inner, `${before}${key}.`),
  ]);
}

const editor = new Map(fieldsByPath(articleFields(CHOICES, ['en'])));
const original = new Map(schemaPaths(originalSchema));
const translation = new Map(schemaPaths(translationSchema));

describe('the fields of the editor', () => {
  test('are those of the frontmatter, and the text', () => {
    const whole = new Set([...original.keys(), ...translation.keys()]);
    whole.delete('translation');
    expect([...editor.keys()].sort()).toEqual([...whole, 'body'].sort());
  });

  test('leave out what has nothing to choose, with which the CMS would not open', () => {
    const names = articleFields({ ...CHOICES, series: [] }, ['en']).map(({ name }) => name);
    expect(names).not.toContain('series');
    expect(names).toContain('topics');
  });

  test('are required where the original must have them', () => {
    const told = [...original].map(([path]) => [path, editor.get(path)?.required]);
    expect(told).toEqual([...original]);
  });

  test('are the words alone where they are shown for a translation', () => {
    const shown = [...editor].filter(([, { translated }]) => translated).map(([path]) => path);
    const words = [...translation.keys()].filter((path) => path !== 'translation');
    expect(shown.sort()).toEqual([...words, 'body'].sort());
  });

  test('ask who translated of the translation alone, whichever language it is in', () => {
    const asked = (language: 'vi' | 'en') =>
      articleFields(CHOICES, [otherLanguage(language)])
        .filter(({ name }) => name.startsWith('translation-'))
        .map((field) => ('required' in field ? field.required : undefined));
    expect(asked('vi')).toEqual([['en'], ['en'], ['en']]);
    expect(asked('en')).toEqual([['vi'], ['vi'], ['vi']]);
  });

  test('ask nothing of translations where there are none', () => {
    const fields = articleFields(CHOICES, []);
    expect(JSON.stringify(fields)).not.toMatch(/translation|mở bản dịch|tiếng Anh/i);
  });

  test('offer the entries of the registers by their names', () => {
    const topics = [['dan-van', 'Dân vận']] as const;
    const field = articleFields({ ...CHOICES, topics }, ['en']).find(({ name }) => name === 'topics');
    const options = [{ value: 'dan-van', label: 'Dân vận' }];
    expect(field).toMatchObject({ widget: 'select', multiple: true, options });
  });
});

describe('the pattern of dates', () => {
  const field = articleFields(CHOICES, ['en']).find(({ name }) => name === 'date');
  const pattern = field && 'pattern' in field && Array.isArray(field.pattern) ? String(field.pattern[0]) : '';

  test.each(['2020', '2020-01', '2020-01-21'])('takes %s', (date) => {
    expect(date).toMatch(new RegExp(pattern));
  });

  test.each(['21/01/2020', '2020-1-21', '2020-13', '2020-01-32', '2020-01-21T06:00'])(
    'refuses %s',
    (date) => {
      expect(date).not.toMatch(new RegExp(pattern));
    },
  );
});
