import { isUnderlined, wordsOf } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';
import { excerpt } from './body-rule.ts';

/** A line of dashes right below a paragraph makes a heading of it. */
export const underlinedHeadings: BodyRule = {
  name: 'underlined-headings',
  elements: ['h1', 'h2'],
  severity: 'warning',
  find(node) {
    if (node.type !== 'element' || !isUnderlined(node)) return [];
    const words = excerpt(wordsOf(node));
    return [
      {
        vi: `Dòng gạch ngay dưới “${words}” biến dòng chữ ấy thành đề mục. Muốn có đề mục, hãy viết: ## ${words}; muốn có đường kẻ ngang, hãy để một dòng trống ở trên dòng gạch.`,
        en: `The line right below “${words}” makes a heading of it. For a heading, write: ## ${words}; for a rule across the page, leave a blank line above the dashes.`,
      },
    ];
  },
};
