import { isWords } from '../fields/keys.ts';
import { isGroup } from '../yaml-document.ts';
import type { FieldPath } from '../yaml-source.ts';
import type { ContentRule } from './rule.ts';

/** Bold, a link, a tag, a character by its name or number. */
const MARK =
  /\*\*(?<bold>[^*]{1,200})\*\*|\[(?<link>[^\]]{1,200})\]\([^)\s]{1,300}\)|<\/?(?:[biupa]|em|strong|br|sup|sub|span|div)(?:\s[^>]{0,200})?\/?>|&(?:amp|lt|gt|quot|nbsp|ndash|mdash|hellip|#\d{1,6}|#x[\da-f]{1,6});/iu;

/** Every text of a document in a field that holds words, with its path. */
function wordsIn(value: unknown, at: FieldPath): readonly { at: FieldPath; words: string }[] {
  if (typeof value === 'string') return isWords(String(at.at(-1))) ? [{ at, words: value }] : [];
  if (Array.isArray(value)) return value.flatMap((part, index) => wordsIn(part, [...at, index]));
  return isGroup(value) ? Object.entries(value).flatMap(([key, part]) => wordsIn(part, [...at, key])) : [];
}

/** Fields of words hold no marks of Markdown and no tags, which readers would see. */
export const plainFields: ContentRule = {
  name: 'plain-fields',
  looksAt: 'article',
  severity: 'warning',
  find: ({ document }) =>
    wordsIn(document.data, []).flatMap(({ at, words }) => {
      const found = MARK.exec(words);
      if (found === null) return [];
      const right = found.groups?.bold ?? found.groups?.link;
      const [vi, en] =
        right === undefined ? ['Xóa đi.', 'Remove it.'] : [`Viết: ${right}`, `Write: ${right}`];
      return {
        at,
        vi: `“${found[0]}” in ra nguyên như thế, vì mục này chỉ là chữ, không nhận dấu của Markdown hay thẻ. ${vi}`,
        en: `“${found[0]}” is printed as it stands: this field is words alone, without marks of Markdown or tags. ${en}`,
      };
    }),
};
