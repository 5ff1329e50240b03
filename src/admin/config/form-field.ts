import type { Field } from '@sveltia/cms';
import { z } from 'astro/zod';
import { PICTURE_FILES } from '../../bulletin/file-kinds.ts';
import { translationSchema } from '../../content-model/fields/article.ts';
import {
  type FieldNotes,
  fieldAt,
  innermost,
  isRequired,
  namesIn,
  notesOf,
} from '../../content-model/fields/field.ts';
import { type KnownIds, valuesFor } from '../../content-model/fields/json-schema.ts';
import { type Pattern, WRITTEN } from '../../content-model/fields/types.ts';

/** The field of places, a kind of our own. */
export const PLACE_FIELD = 'place';

/** Endings of the pictures that may be chosen, as `accept` has them; an animated GIF is none to begin with. */
export const PICTURES = ['jpg', ...PICTURE_FILES.filter((kind) => kind !== 'gif')]
  .map((ending) => `.${ending}`)
  .join(',');

const ONE_LINE: Pattern = [String.raw`[^\n\r]*`, 'Viết liền một dòng, không xuống dòng.'];

function whole([pattern, message]: Pattern): [string, string] {
  return [`^(?:${pattern})$`, message];
}

/** Whether the value is chosen from those that there are. */
function isChosen({ ids, orName, choices }: FieldNotes): boolean {
  return choices !== undefined || (ids !== undefined && !orName);
}

/** What stands below a field; an example only where one types the value as it stands in a file. */
function hintOf(notes: FieldNotes, inner: unknown): string {
  const { help, hint = help, example, control } = notes;
  const isList = inner instanceof z.ZodTuple && !isChosen(notes);
  const isTyped = inner instanceof z.ZodString || inner instanceof z.ZodTransform;
  const shown = isTyped && !isChosen(notes) && control !== 'picture' ? example : undefined;
  return [
    hint,
    isList ? 'Viết nhiều mục thì cách nhau bằng dấu phẩy.' : undefined,
    shown && `Ví dụ: ${shown.replaceAll('"', '')}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The field of the web editor for one of a file's fields. */
export function formField(file: z.ZodType, path: readonly string[], known: KnownIds): Field {
  const schema = fieldAt(file, path);
  const name = path.at(-1) ?? '';
  const notes = notesOf(schema) ?? { label: { vi: name, en: name } };
  const inner = innermost(schema);
  const hint = hintOf(notes, inner);
  const common = {
    name,
    label: notes.label.vi,
    ...(hint !== '' && { hint }),
    required: isRequired(file, path),
    // A translation has words of its own for these; any other field is the original's alone.
    ...(fieldAt(translationSchema, path) !== undefined && { i18n: true }),
  };
  const fields = namesIn(schema).map((each) => formField(file, [...path, each], known));

  if (notes.ids === 'localities') return { ...common, widget: PLACE_FIELD };
  if (isChosen(notes)) {
    const options = (valuesFor(notes, known) ?? []).map(([value, label]) => ({ value, label }));
    const multiple = inner instanceof z.ZodTuple || inner instanceof z.ZodArray;
    // Not check boxes, few as they may be: the order of what is chosen counts, and has to be seen.
    return { ...common, widget: 'select', options, multiple, dropdown_threshold: 0 };
  }
  if (notes.control === 'picture') return { ...common, widget: 'image', choose_url: false, accept: PICTURES };
  if (inner instanceof z.ZodBoolean) return { ...common, widget: 'boolean', default: false };
  if (inner instanceof z.ZodNumber) {
    const [min, max] = [inner.minValue ?? 0, inner.maxValue ?? 0];
    return { ...common, widget: 'number', value_type: 'int', min, max };
  }
  if (inner instanceof z.ZodObject) return { ...common, widget: 'object', fields };
  if (inner instanceof z.ZodArray)
    return { ...common, widget: 'list', label_singular: notes.label.vi.toLowerCase(), fields };
  const type = schema instanceof z.ZodType ? WRITTEN.get(schema)?.pattern : undefined;
  const pattern = whole(notes.pattern ?? type ?? ONE_LINE);
  if (inner instanceof z.ZodTuple) return { ...common, widget: 'list', pattern };
  const widget = notes.control === 'paragraph' ? 'text' : 'string';
  return { ...common, widget, pattern, use_emoji_autocomplete: false };
}
