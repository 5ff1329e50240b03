import type { Language } from '../../bulletin/language.ts';
import { refusal } from '../../refusal.ts';

const WORDS = {
  vi: {
    empty: (before: number) =>
      `Nội dung không còn tin nào để đăng, mà trang đang có ${before} tin, nên không dựng; trang ấy vẫn còn nguyên. Khôi phục content/articles rồi chạy lại; nếu đúng là muốn bỏ hết tin: npm run build -- --allow-empty`,
    none: 'CHÚ Ý: TRANG MỚI KHÔNG CÓ TIN NÀO. Bản tin mới lập thì viết tin đầu tiên: npm run new. Nếu không cố ý, hãy khôi phục content/articles rồi dựng lại.',
    fewer: (before: number, now: number) =>
      `CHÚ Ý: TRANG MỚI CHỈ CÒN ${now} TIN, TRANG TRƯỚC CÓ ${before} TIN. Nếu không cố ý, hãy khôi phục content/articles rồi dựng lại.`,
  },
  en: {
    empty: (before: number) =>
      `The content has no story to publish, but the standing site has ${before}, so nothing is built; that site is untouched. Restore content/articles and run again; if all stories are really to go: npm run build -- --allow-empty`,
    none: "ATTENTION: THE NEW SITE HAS NO STORY. In a new bulletin, write the first one: npm run new. If that isn't meant, restore content/articles and build again.",
    fewer: (before: number, now: number) =>
      `ATTENTION: STORIES IN THE NEW SITE: ${now}, IN THE LAST ONE: ${before}. If that isn't meant, restore content/articles and build again.`,
  },
} as const;

/** Throws an error for people where readers would see no story, and see some in the standing site, if there is one. */
export function refuseEmpty(before: number | undefined, now: number, messages: Language): void {
  if (now === 0 && before !== undefined && before > 0) throw refusal(WORDS[messages].empty(before));
}

/** What is said of a first release without stories, or one with less than half of those of the last; undefined of others. */
export function lossOf(before: number | undefined, now: number, messages: Language): string | undefined {
  if (before === undefined && now === 0) return WORDS[messages].none;
  return before !== undefined && now * 2 < before ? WORDS[messages].fewer(before, now) : undefined;
}
