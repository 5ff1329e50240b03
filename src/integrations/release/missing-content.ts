import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../bulletin/language.ts';
import { refusal } from '../../refusal.ts';
import { STANDING_PAGES } from '../../routing/routes.ts';
import type { Settings } from '../../settings.ts';

const WORDS = {
  vi: {
    content: (folder: string) =>
      `Không đọc được thư mục nội dung ${folder}, nên không dựng; trang đã dựng lần trước vẫn còn nguyên. Lấy lại nội dung (git checkout), hoặc đặt BULLETIN_CONTENT là thư mục có nội dung.`,
    articles: (folder: string) =>
      `Không đọc được thư mục tin ${folder}, nên không dựng; trang đã dựng lần trước vẫn còn nguyên. Lấy lại nội dung (git checkout); nếu đúng là bản tin chưa có tin nào: npm run build -- --allow-empty`,
    pages: (files: string) =>
      `Thiếu trang ${files}, nên không dựng; trang đã dựng lần trước vẫn còn nguyên. Lấy lại tệp ấy (git checkout), hoặc viết mới: chân trang nào cũng dẫn đến đó.`,
  },
  en: {
    content: (folder: string) =>
      `The content folder ${folder} can't be read, so nothing is built; the site built last is untouched. Get the content back (git checkout), or set BULLETIN_CONTENT to where it is.`,
    articles: (folder: string) =>
      `The folder of stories ${folder} can't be read, so nothing is built; the site built last is untouched. Get the content back (git checkout); if the bulletin really has no stories yet: npm run build -- --allow-empty`,
    pages: (files: string) =>
      `These pages are missing: ${files}. So nothing is built; the site built last is untouched. Get them back (git checkout), or write them: every page links to them at its foot.`,
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
  const missing = STANDING_PAGES.flatMap((page) =>
    LANGUAGES.map((language) => `pages/${page}/${language}.mdx`),
  ).filter((file) => statSync(path.join(contentDir, file), { throwIfNoEntry: false })?.isFile() !== true);
  if (missing.length > 0) throw refusal(words.pages(missing.join(', ')));
}
