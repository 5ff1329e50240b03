import MISSING_WORDS from './missing-cms-words.json' with { type: 'json' };
import { isGroup } from '../content-model/yaml-document.ts';

/** Words in the CMS's Vietnamese that mean something else to us, or nothing to a journalist, and ours in their place. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/"Làm việc với kho mã nguồn cục bộ"/, '"Chọn thư mục bản tin trên máy này"'],
  [
    /"Khi được yêu cầu, hãy chọn thư mục gốc của kho mã nguồn “\{\$repo\}”\."/,
    '"Trình duyệt sẽ hỏi: chọn thư mục của bản tin, nơi có thư mục content, rồi cho phép sửa tệp."',
  ],
  [
    /"Thư mục đã chọn không phải là thư mục gốc của kho mã nguồn\. Vui lòng thử lại\."/,
    '"Đó không phải thư mục của bản tin. Chọn thư mục có content và package.json bên trong."',
  ],
  // Our "chuyên mục" are topics.
  [/Danh sách chuyên mục/g, 'Các danh sách'],
  // A “bản nháp” is an article that isn't published yet, not one that isn't saved.
  [/Khôi phục bản nháp/, 'Khôi phục phần chưa lưu'],
  [/Bạn có muốn khôi phục bản nháp này không\?/, 'Khôi phục phần chưa lưu ấy?'],
  [/(sao lưu) của bản nháp/g, '$1 phần chưa lưu'],
  [/Chuyên mục/g, 'Danh sách'],
  [/chuyên mục/g, 'danh sách'],
];

/** Words that are there, with those of ours for what the CMS (0.221.1) lacks, but for faults of its configuration. */
function completed(theirs: unknown, ours: unknown): unknown {
  if (!isGroup(ours)) return theirs ?? ours;
  const known = isGroup(theirs) ? theirs : {};
  const added = Object.entries(ours).map(([key, word]) => [key, completed(known[key], word)]);
  return { ...known, ...Object.fromEntries(added) };
}

/** The CMS's Vietnamese strings (JSON) in our words. Throws an Error where one isn't found, as in another version. */
export function cmsWords(json: string): string {
  const reworded = WORDS.reduce((changed, [theirs, ours]) => {
    if (changed.search(theirs) < 0)
      throw new Error(`src/admin/cms-words.ts: @sveltia/cms no longer says ${theirs.source}.`);
    return changed.replace(theirs, ours);
  }, json);
  // What it lacks it would say in English.
  return JSON.stringify(completed(JSON.parse(reworded), MISSING_WORDS));
}
