import { isScalar, type YAMLMap } from 'yaml';
import type { Bilingual } from '../bulletin/language.ts';
import { isWords } from './fields/keys.ts';
import type { Mend } from './yaml-mends.ts';
import { quoted } from './yaml-quoting.ts';

function parted(written: string): Bilingual {
  return {
    vi: `Dấu phẩy trong nhóm {…} cắt đôi giá trị này. Đặt cả giá trị trong ngoặc: ${written}`,
    en: `A comma within the group {…} cuts this value in two. Put the whole value in quotes: ${written}`,
  };
}

/** Values in braces that a comma cuts: `{ alt: Họp, bàn việc }` has a field “bàn việc”. */
export function mendCommas({ flow, items }: YAMLMap, text: string): readonly Mend[] {
  if (flow !== true) return [];
  return items.flatMap(({ key, value }, index) => {
    if (!isScalar(key) || !isScalar(value) || !value.range || !isWords(String(key.value))) return [];
    const behind = items.slice(index + 1);
    const next = behind.findIndex((item) => item.value !== null);
    const last = behind.at(next < 0 ? -1 : next - 1)?.key;
    if (next === 0 || !isScalar(last) || !last.range) return [];
    const [start, end] = [value.range[0], last.range[1]];
    const by = quoted(text.slice(start, end));
    return [{ start, end, by, message: parted(`${String(key.value)}: ${by}`) }];
  });
}
