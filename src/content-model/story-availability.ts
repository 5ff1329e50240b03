import type { Bilingual } from '../bulletin/language.ts';
import type { StoryFolder } from './story-folders.ts';
import type { Suggestion } from './suggestions.ts';

/** A story as a suggestion: its title in each language, the original's where there is no other. */
export function suggestedStory({ id, originals, translations }: StoryFolder): Suggestion {
  const articles = [...originals, ...translations];
  const title = (language: 'vi' | 'en') =>
    (articles.find((article) => article.language === language) ?? articles[0])?.fields.title ?? id;
  return { id, name: { vi: title('vi'), en: title('en') } };
}

/** What is to be removed where readers can't open a story, by what leads to it. */
const REMOVE = {
  link: { vi: 'Bỏ liên kết', en: 'Remove the link' },
  related: { vi: 'Bỏ mã này khỏi “related”', en: 'Remove the id from “related”' },
} as const satisfies Record<string, Bilingual>;

/** Why readers can't open a story at a time that a link, or the list in `related`, leads to, and what to do; undefined when they can. */
export function unavailable(
  { id, originals }: StoryFolder,
  at: Date,
  from: keyof typeof REMOVE = 'link',
): Bilingual | undefined {
  const { vi, en } = REMOVE[from];
  const [original] = originals;
  if (!original) return undefined;
  const { publishAt, withdrawn } = original.fields;
  if (original.document.draft) {
    return {
      vi: `Tin “${id}” còn là bản nháp nên người đọc không mở được. ${vi}, hoặc bỏ “draft” ở tin ấy.`,
      en: `The story “${id}” is a draft, which readers can’t open. ${en}, or remove “draft” from that story.`,
    };
  }
  if (withdrawn) {
    return {
      vi: `Tin “${id}” đã được rút. ${vi}, hoặc dẫn tới tin khác.`,
      en: `The story “${id}” has been withdrawn. ${en}, or lead to another story.`,
    };
  }
  if (publishAt === undefined || new Date(publishAt) <= at) return undefined;
  return {
    vi: `Tin “${id}” đến ${publishAt} mới đăng. ${vi}, hoặc thêm lại sau khi tin ấy đã đăng.`,
    en: `The story “${id}” is published only at ${publishAt}. ${en}, or add it again when that story is out.`,
  };
}
