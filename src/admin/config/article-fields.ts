import type { CustomField, Field } from '@sveltia/cms';
import type { Language } from '../../bulletin/language.ts';
import { otherLanguage } from '../../bulletin/language.ts';
import { LABELS } from './labels.ts';

/** An entry of a register to choose: its id, and the name that editors know it by. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the pickers offer, in the order of the registers. */
export interface Choices {
  readonly topics: readonly Choice[];
  readonly authors: readonly Choice[];
  readonly series: readonly Choice[];
}

/** Names of the kinds of field that are our own. */
export const PLACE_FIELD = 'place';
/** The field of an article's text. */
export const BODY_FIELD = 'article-body';

type Pattern = [string, string];

const DATE: Pattern = [
  String.raw`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`,
  'Viết năm-tháng-ngày, ví dụ 2020-01-21; chưa rõ ngày thì 2020-01 hoặc 2020.',
];
const INSTANT: Pattern = [
  String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+\-]\d{2}:\d{2})$`,
  'Viết ngày, giờ và múi giờ, ví dụ 2026-12-01T06:00+07:00',
];
const URL: Pattern = [String.raw`^https?://[^\s/]\S*$`, 'Địa chỉ phải bắt đầu bằng http:// hoặc https://'];
const ONE_LINE: Pattern = [String.raw`^[^\n\r]*$`, 'Viết liền một dòng, không xuống dòng.'];
const IDS: Pattern = [
  String.raw`^[a-z0-9]+(-[a-z0-9]+)*$`,
  'Chỉ dùng chữ thường không dấu, chữ số và gạch nối.',
];

type Path = keyof typeof LABELS;

/** The last part of a field's path is its name; label and hint stand under the path. */
function named(path: Path, required: boolean) {
  const { label, hint } = LABELS[path];
  return { name: path.slice(path.lastIndexOf('.') + 1), label, ...(hint !== '' && { hint }), required };
}

function line(path: Path, required: boolean, pattern: Pattern = ONE_LINE): Field {
  return { ...named(path, required), widget: 'string', pattern, use_emoji_autocomplete: false };
}

function paragraph(path: Path, required: boolean): Field {
  return { ...named(path, required), widget: 'text', pattern: ONE_LINE, use_emoji_autocomplete: false };
}

function oneOf(path: Path, required: boolean, choices: readonly Choice[]): Field {
  return { ...named(path, required), widget: 'select', options: [...choices], dropdown_threshold: 0 };
}

function someOf(path: Path, required: boolean, choices: readonly Choice[]): Field {
  const options = [...choices];
  // Not check boxes, few as they may be: the order of what is chosen counts, and has to be seen.
  return { ...named(path, required), widget: 'select', multiple: true, options, dropdown_threshold: 0 };
}

function names(path: Path, pattern: Pattern = ONE_LINE): Field {
  return { ...named(path, false), widget: 'list', pattern };
}

function group(path: Path, fields: Field[]): Field {
  return { ...named(path, false), widget: 'object', fields };
}

/** A field that a translation has words of its own for; any other is the original's alone. */
function translated<F extends Field>(field: F): F {
  return { ...field, i18n: true };
}

const METHODS: readonly Choice[] = [
  { value: 'human', label: 'Người dịch' },
  { value: 'machine-reviewed', label: 'Máy dịch, người đã đọc lại' },
  { value: 'machine', label: 'Máy dịch, chưa ai đọc lại' },
];

function photo(): Field {
  const picture: Field = {
    ...named('photo.src', true),
    widget: 'image',
    choose_url: false,
    accept: '.jpg,.jpeg,.png,.webp,.avif,.svg',
  };
  return translated(
    group('photo', [
      picture,
      translated(line('photo.alt', true)),
      translated(paragraph('photo.caption', false)),
      line('photo.credit', false),
    ]),
  );
}

/**
 * Who translated, how and when: asked of the translation alone. They stand side by side, for the editor can't require a
 * group of fields in one language and forbid it in the other; `article-text.ts` puts them together.
 */
function translation({ authors }: Choices, original: Language): Field[] {
  const required = [otherLanguage(original)];
  return [
    { ...someOf('translation-by', false, authors), required, i18n: true },
    { ...oneOf('translation-method', false, METHODS), required, i18n: true },
    { ...line('translation-date', false, DATE), required, i18n: true },
  ];
}

function source(): Field {
  return group('source', [
    line('source.name', true),
    names('source.author'),
    names('source.photoBy'),
    line('source.date', false, DATE),
    line('source.url', false, URL),
  ]);
}

function corrections(): Field {
  return translated({
    ...named('corrections', false),
    widget: 'list',
    label_singular: 'đính chính',
    fields: [line('corrections.date', true, DATE), translated(paragraph('corrections.text', true))],
  });
}

/**
 * The fields of an article in the order of its frontmatter, but with its text behind the lead, and first whether it is a
 * draft. `original` is the language of the article that
 * holds the facts; the other shows only the fields that are translated.
 */
export function articleFields(choices: Choices, original: Language): Field[] {
  const place: CustomField = { ...named('locality', true), widget: PLACE_FIELD };
  const body: CustomField = { ...named('body', true), widget: BODY_FIELD };
  return [
    translated({ ...named('draft', false), widget: 'boolean', default: false }),
    translated(line('title', true)),
    translated(paragraph('lead', true)),
    translated(body),
    ...translation(choices, original),
    line('date', true, DATE),
    place,
    line('hamlet', false),
    someOf('author', true, choices.authors),
    someOf('topics', true, choices.topics),
    oneOf('series', false, choices.series),
    someOf('photoBy', false, choices.authors),
    photo(),
    source(),
    line('updated', false, DATE),
    corrections(),
    names('formerIds', IDS),
    group('withdrawn', [line('withdrawn.date', true, DATE), paragraph('withdrawn.reason', true)]),
    line('publishAt', false, INSTANT),
  ];
}
