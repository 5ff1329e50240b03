import { isUnderlined, textOf } from '../mdx-nodes.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

/** A line of dashes right below a paragraph makes a heading of it. */
export const underlinedHeadings: BodyRule = {
  name: 'underlined-headings',
  looksAt: 'elements',
  severity: 'warning',
  names: ['h1', 'h2'],
  find(heading) {
    if (!isUnderlined(heading)) return undefined;
    const words = excerpt(textOf(heading));
    return {
      vi: `Dòng gạch ngay dưới “${words}” biến dòng chữ ấy thành đề mục. Muốn có đề mục, hãy viết: ## ${words}; muốn có đường kẻ ngang, hãy để một dòng trống ở trên dòng gạch.`,
      en: `The line right below “${words}” makes a heading of it. For a heading, write: ## ${words}; for a rule across the page, leave a blank line above the dashes.`,
    };
  },
};
