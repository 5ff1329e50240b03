import type { BodyRule } from './body-rule.ts';

/** Boxes to tick mean nothing on a printed page. */
export const noTaskLists: BodyRule = {
  name: 'no-task-lists',
  looksAt: 'elements',
  names: ['input'],
  find: () => ({
    vi: `Ô đánh dấu “[ ]” không dùng được trong bài. Hãy viết danh sách thường: - …`,
    en: `The check box “[ ]” can’t be used in an article. Write an ordinary list: - …`,
  }),
};
