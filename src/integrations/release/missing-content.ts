import { readdirSync } from 'node:fs';
import path from 'node:path';
import { refusal } from '../../refusal.ts';
import type { Settings } from '../../settings.ts';

const WORDS = {
  vi: {
    content: (folder: string) =>
      `Không đọc được thư mục nội dung ${folder}, nên không dựng; trang đã dựng lần trước vẫn còn nguyên. Lấy lại nội dung (git checkout), hoặc đặt BULLETIN_CONTENT là thư mục có nội dung.`,
    articles: (folder: string) =>
      `Không đọc được thư mục tin ${folder}, nên không dựng; trang đã dựng lần trước vẫn còn nguyên. Lấy lại nội dung (git checkout); nếu đúng là bản tin chưa có tin nào: npm run build -- --allow-empty`,
  },
  en: {
    content: (folder: string) =>
      `The content folder ${folder} can't be read, so nothing is built; the site built last is untouched. Get the content back (git checkout), or set BULLETIN_CONTENT to where it is.`,
    articles: (folder: string) =>
      `The folder of stories ${folder} can't be read, so nothing is built; the site built last is untouched. Get the content back (git checkout); if the bulletin really has no stories yet: npm run build -- --allow-empty`,
  },
} as const;

function isReadable(folder: string): boolean {
  try {
    readdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Throws an error for people where the content isn't there, as after a checkout that failed. */
export function refuseMissing(
  { contentDir, messages }: Pick<Settings, 'contentDir' | 'messages'>,
  allowEmpty: boolean,
): void {
  const words = WORDS[messages];
  if (!isReadable(contentDir)) throw refusal(words.content(contentDir));
  const articles = path.join(contentDir, 'articles');
  if (!allowEmpty && !isReadable(articles)) throw refusal(words.articles(articles));
}
