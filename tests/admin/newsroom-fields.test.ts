import { describe, expect, it } from 'vitest';
import type { Field } from '@sveltia/cms';
import { newsroomFields } from '../../src/admin/config/newsroom-fields.ts';
import { namesIn } from '../../src/content-model/fields/field.ts';
import { newsroomSchema } from '../../src/content-model/fields/newsroom.ts';

const BOTH = ['vi', 'en'] as const;

function fieldOf(name: string, languages: readonly ('vi' | 'en')[] = BOTH): Field | undefined {
  return newsroomFields({}, languages).find((field) => field.name === name);
}

describe('the form of bulletin.yaml', () => {
  it('has the fields of the table, in its order; only the name is required', () => {
    const fields = newsroomFields({}, BOTH);
    expect(fields.map(({ name }) => name)).toEqual(namesIn(newsroomSchema));
    expect(fields.filter((field) => 'required' in field && field.required === true)).toHaveLength(1);
  });

  it.each([
    ['name', 'object'],
    ['languages', 'select'],
    ['home', 'place'],
    ['publisher', 'object'],
    ['logo', 'image'],
    ['colour', 'string'],
    ['footer', 'list'],
    ['related', 'number'],
  ])('asks for %s by a field of the kind %s', (name, widget) => {
    expect(fieldOf(name)?.widget).toBe(widget);
  });

  it('bounds numbers, and takes a colour as it is written', () => {
    expect(fieldOf('related')).toMatchObject({ min: 1, max: 8, value_type: 'int' });
    expect(fieldOf('colour')).toMatchObject({ pattern: ['^(?:#[0-9a-fA-F]{6})$', expect.any(String)] });
  });

  it('asks for words in the languages of the bulletin alone', () => {
    const asked = (languages: readonly ('vi' | 'en')[]) => JSON.stringify(fieldOf('publisher', languages));
    expect(asked(BOTH)).toContain('"name":"en"');
    expect(asked(['vi'])).not.toContain('"name":"en"');
  });
});
