import { otherLanguage } from '../../bulletin/language.ts';
import { examplesOf } from '../examples.ts';
import type { ContentFiles } from '../content-files.ts';
import { expectedPath } from '../expected-path.ts';
import { withIds } from '../fields/examples.ts';
import type { ContentRule } from './rule.ts';

const DOCUMENTS: readonly unknown[] = ['word', 'office', 'opendocument'];

/** Whether a file seems to be an article that isn't read: another rule reports it. */
function isUnreadArticle(file: string, { binaries }: ContentFiles): boolean {
  return expectedPath(file) !== undefined || DOCUMENTS.includes(binaries.get(file)?.kind);
}

/** A story has exactly one original, in a language of the bulletin. Where an article can't be read, its own problem comes first. */
export const oneOriginal: ContentRule = {
  name: 'one-original',
  looksAt: 'story',
  find({ path, files, originals, translations, unreadable, unread }, context) {
    if (unreadable.length > 0) return undefined;
    const [first, second] = originals;
    if (first && second) {
      const example = withIds(
        'translation: { by: {authors}, method: human, date: 2020-02-01 }',
        examplesOf(context),
      );
      return {
        file: first.file,
        line: 1,
        vi: `Cả hai bài đều là bản gốc vì không bài nào có “translation”. Thêm vào bài dịch, ví dụ: ${example}, và bỏ các mục đã có ở bản gốc.`,
        en: `Both articles are originals, as neither has “translation”. Add it to the translated one, for example: ${example}, and remove the fields that the original has.`,
      };
    }
    if (first) return undefined;
    if (unread[0])
      return {
        file: unread[0].file,
        line: 1,
        vi: `Tin này không có bản gốc tiếng Việt, mà bản tin chỉ có tiếng Việt. Viết bản gốc ở ${path}/vi.mdx, hoặc mở tiếng Anh: ghi languages: [vi, en] trong bulletin.yaml.`,
        en: `This story has no Vietnamese original, and the bulletin is in Vietnamese alone. Write the original in ${path}/vi.mdx, or add English: set languages: [vi, en] in bulletin.yaml.`,
      };
    const [translation, other] = translations;
    if (translation) {
      const original = other?.file ?? `${path}/${otherLanguage(translation.language)}.mdx`;
      return {
        ...translation.document.at(['translation']),
        vi: `Tin không có bản gốc: mọi bài đều có “translation”. Viết bản gốc ở ${original}, hoặc bỏ “translation” và ghi đủ date, locality, author, topics ở đây.`,
        en: `The story has no original: every article has “translation”. Write the original in ${original}, or remove “translation” and give date, locality, author and topics here.`,
      };
    }
    if (files.some((file) => isUnreadArticle(file, context.files))) return undefined;
    return {
      file: files[0] ?? path,
      vi: `Thư mục này không có bài nào. Thêm vi.mdx hoặc en.mdx, hoặc xóa thư mục.`,
      en: `This folder holds no article. Add vi.mdx or en.mdx, or delete the folder.`,
    };
  },
};
