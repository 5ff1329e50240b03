import { asValue } from './yaml-quoting.ts';
import type { Fix } from './yaml-fixes.ts';

/** Characters that look like a space, or like nothing, and are none to YAML. */
const UNLIKE_SPACE = '\\u00a0\\u1680\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff';

const GAP = `[ \\t${UNLIKE_SPACE}]*`;

const KEY = '\\p{L}[\\p{L}\\d_/-]*';

const KEY_LINE = new RegExp(`^(${GAP}(?:- )?)(${KEY})(${GAP}[:：])(?!//)(${GAP})(.*)$`, 'u');

const UNLIKE = new RegExp(`[${UNLIKE_SPACE}：]`, 'u');

const QUICK = new RegExp(`[${UNLIKE_SPACE}：]|^${KEY}:(?![\\s/])`, 'mu');

/** What is indented may be a line of a text: its first word must look like a field. */
const FIELD = /^[a-z][A-Za-z]*$/;

/** Lines whose colon or space YAML doesn't take for one: `title:Họp`, `title：Họp`, a no-break space behind the colon. */
export function fixKeys(text: string): readonly Fix[] {
  if (!QUICK.test(text)) return [];
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const [, indent = '', key = '', colon = '', gap = '', value = ''] = KEY_LINE.exec(line) ?? [];
    if (key === '' || (indent !== '' && !FIELD.test(key))) return [];
    const isUnlike = UNLIKE.test(indent + colon + gap.charAt(0));
    if (!isUnlike && !(indent === '' && gap === '' && value !== '')) return [];
    const field = `${key}: ${asValue(value.trim())}`.trimEnd();
    const by = indent.replaceAll(/[^-]/g, ' ') + field;
    const message = isUnlike
      ? {
          vi: `Dấu cách hoặc dấu hai chấm của mục này là ký tự khác, trông giống mà YAML không nhận (hay gặp khi chép từ Word). Gõ lại: ${field}`,
          en: `The space or the colon of this field is another character that looks alike, and YAML does not know it (it often comes from Word). Type it again: ${field}`,
        }
      : {
          vi: `Không thấy dấu hai chấm theo sau là dấu cách. Viết: ${field}`,
          en: `There is no colon followed by a space. Write: ${field}`,
        };
    return [{ start: from, end: start - 1, by, message }];
  });
}
