import type { Field } from '@sveltia/cms';
import type { Language } from '../../bulletin/language.ts';
import { originalSchema, translationSchema } from '../../content-model/fields/article.ts';
import { fieldAt, namesIn, notesOf } from '../../content-model/fields/field.ts';
import type { KnownIds } from '../../content-model/fields/json-schema.ts';
import { formField } from './form-field.ts';

/** The field of an article's text. */
export const BODY_FIELD = 'article-body';

/** What an article's text is called. */
export const BODY_LABEL = 'Nội dung';

/** The label of a field by the names that lead to it; undefined where there is no such field. */
export function labelOf(path: readonly string[]): string | undefined {
  return notesOf(fieldAt(originalSchema, path) ?? fieldAt(translationSchema, path))?.label.vi;
}

/** The field of an article's text. */
function bodyField(isTranslated: boolean): Field {
  const hint = ['Các đoạn cách nhau một dòng trống.'];
  if (isTranslated) hint.push('Khi mở bản dịch, nội dung gốc được chép sang để dịch đè lên.');
  return {
    name: 'body',
    label: BODY_LABEL,
    hint: hint.join(' '),
    required: true,
    i18n: true,
    widget: BODY_FIELD,
  };
}

/** Whether there is something to choose: with nothing to, as in a bulletin without series, the CMS doesn't open. */
function canBeFilled(field: Field): boolean {
  const mayBeEmpty = 'required' in field && field.required === false;
  const options: unknown = 'options' in field ? field.options : undefined;
  return !(mayBeEmpty && Array.isArray(options) && options.length === 0);
}

const FIRST = ['draft', 'title', 'lead'];

/**
 * The fields of an article in the order of its frontmatter, but with its text behind the lead, and first whether it is a
 * draft. The article that holds the facts shows all of them, one in another language only those that are
 * translated. `translations` are the other languages that a story may be in.
 */
export function articleFields(known: KnownIds, translations: readonly Language[]): Field[] {
  const ofOriginal = (name: string): Field => formField(originalSchema, [name], known);
  /**
   * Who translated, how and when: asked of the translation alone. They stand side by side, for the web editor can't
   * require a group of fields in one language and forbid it in the other; `article-text.ts` puts them together.
   */
  const asked = translations.length === 0 ? [] : namesIn(fieldAt(translationSchema, ['translation']));
  const translation = asked.map((name): Field => {
    const field = formField(translationSchema, ['translation', name], known);
    return { ...field, name: `translation-${name}`, required: [...translations] };
  });
  const rest = namesIn(originalSchema).filter((name) => !FIRST.includes(name));
  const body = bodyField(translations.length > 0);
  return [...FIRST.map(ofOriginal), body, ...translation, ...rest.map(ofOriginal).filter(canBeFilled)];
}
