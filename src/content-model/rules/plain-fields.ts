import type { Bilingual } from '../../bulletin/language.ts';
import { isWords } from '../word-fields.ts';
import { isGroup } from '../yaml-document.ts';
import type { FieldPath } from '../yaml-source.ts';
import { type Rule, warning } from './rule.ts';

/** Bold, a link, a tag, a character by its name or number. */
const MARK =
  /\*\*(?<bold>[^*]{1,200})\*\*|\[(?<link>[^\]]{1,200})\]\([^)\s]{1,300}\)|<\/?(?:[biupa]|em|strong|br|sup|sub|span|div)(?:\s[^>]{0,200})?\/?>|&(?:amp|lt|gt|quot|nbsp|ndash|mdash|hellip|#\d{1,6}|#x[\da-f]{1,6});/iu;

function message(written: string, words: string): Bilingual {
  const remedy =
    words === '' ? { vi: 'Xóa đi.', en: 'Remove it.' } : { vi: `Viết: ${words}`, en: `Write: ${words}` };
  return {
    vi: `“${written}” in ra nguyên như thế, vì mục này chỉ là chữ, không nhận dấu của Markdown hay thẻ. ${remedy.vi}`,
    en: `“${written}” is printed as it stands: this field is words alone, without marks of Markdown or tags. ${remedy.en}`,
  };
}

/** Every text of a document in a field that holds words, with its place. */
function wordsIn(value: unknown, path: FieldPath): readonly (readonly [FieldPath, string])[] {
  if (typeof value === 'string') return isWords(String(path.at(-1))) ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((part, index) => wordsIn(part, [...path, index]));
  return isGroup(value) ? Object.entries(value).flatMap(([key, part]) => wordsIn(part, [...path, key])) : [];
}

/** Fields of words hold no marks of Markdown and no tags, which readers would see. */
export const plainFields: Rule = ({ folders }) =>
  folders.flatMap(({ originals, translations }) =>
    [...originals, ...translations].flatMap(({ document }) =>
      wordsIn(document.data, []).flatMap(([path, words]) => {
        const found = MARK.exec(words);
        if (found === null) return [];
        const { bold, link } = found.groups ?? {};
        return [warning('plain-fields', document.at(path), message(found[0], bold ?? link ?? ''))];
      }),
    ),
  );
