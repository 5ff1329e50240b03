import { otherLanguage } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import type { ContentFiles } from '../content-files.ts';
import { expectedPath } from '../expected-path.ts';
import type { StoryFolder } from '../story-folders.ts';
import { error, type Rule } from './rule.ts';

/** Whether an article is meant to be here, but in a file that isn't read: that is told already. */
function isMeant(file: string, { binaries }: ContentFiles): boolean {
  return expectedPath(file) !== undefined || DOCUMENTS.includes(binaries.get(file)?.kind);
}

const DOCUMENTS: readonly unknown[] = ['word', 'office', 'opendocument'];

function findings({ path, files, originals, translations }: StoryFolder, content: ContentFiles): Problem[] {
  const [first, second] = originals;
  if (first && second) {
    const message = {
      vi: `Cả hai bài đều là bản gốc vì không bài nào có “translation”. Thêm vào bài dịch, ví dụ: translation: { by: ban-bien-tap, method: human, date: 2020-02-01 }, và bỏ các mục đã có ở bản gốc.`,
      en: `Both articles are originals, as neither has “translation”. Add it to the translated one, for example: translation: { by: ban-bien-tap, method: human, date: 2020-02-01 }, and remove the fields that the original has.`,
    };
    return [error('one-original', { file: first.file, line: 1 }, message)];
  }
  if (first) return [];
  const [translation] = translations;
  if (translation) {
    const original = translations[1]?.file ?? `${path}/${otherLanguage(translation.language)}.mdx`;
    const message = {
      vi: `Tin không có bản gốc: mọi bài đều có “translation”. Viết bản gốc ở ${original}, hoặc bỏ “translation” và ghi đủ date, locality, author, topics ở đây.`,
      en: `The story has no original: every article has “translation”. Write the original in ${original}, or remove “translation” and give date, locality, author and topics here.`,
    };
    return [error('one-original', translation.document.at(['translation']), message)];
  }
  if (files.some((file) => isMeant(file, content))) return [];
  const message = {
    vi: `Thư mục này không có bài nào. Thêm vi.mdx hoặc en.mdx, hoặc xóa thư mục.`,
    en: `This folder holds no article. Add vi.mdx or en.mdx, or delete the folder.`,
  };
  return [error('one-original', { file: files[0] ?? path }, message)];
}

/** A story has exactly one original. Where an article can't be read, its own problem comes first. */
export const oneOriginal: Rule = ({ folders, files }) =>
  folders.filter(({ unreadable }) => unreadable.length === 0).flatMap((folder) => findings(folder, files));
