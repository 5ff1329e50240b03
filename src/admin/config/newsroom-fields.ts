import type { Field } from '@sveltia/cms';
import type { Language } from '../../bulletin/language.ts';
import { namesIn } from '../../content-model/fields/field.ts';
import type { KnownIds } from '../../content-model/fields/json-schema.ts';
import { newsroomSchema } from '../../content-model/fields/newsroom.ts';
import { formField } from './form-field.ts';

function isFields(value: unknown): value is Field[] {
  return Array.isArray(value);
}

/** Words are asked for in the languages of the bulletin alone. */
function inLanguages(field: Field, languages: readonly string[]): Field {
  const fields: unknown = 'fields' in field ? field.fields : undefined;
  if (field.widget !== 'object' || !isFields(fields)) return field;
  const isBilingual = fields.map(({ name }) => name).join() === 'vi,en';
  const asked = fields.filter(({ name }) => !isBilingual || languages.includes(name));
  return { ...field, fields: asked.map((each) => inLanguages(each, languages)) };
}

/** The fields of `bulletin.yaml`, in the order of its table. */
export function newsroomFields(known: KnownIds, languages: readonly Language[]): Field[] {
  return namesIn(newsroomSchema).map((name) =>
    inLanguages(formField(newsroomSchema, [name], known), languages),
  );
}
