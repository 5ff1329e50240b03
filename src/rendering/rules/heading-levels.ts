import { isUnderlined, wordsOf } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';
import { excerpt } from './body-rule.ts';

/** The title is the page's first heading; those of the body come below it. */
export const headingLevels: BodyRule = {
  name: 'heading-levels',
  elements: ['h1'],
  find(node) {
    if (node.type !== 'element' || node.tagName !== 'h1' || isUnderlined(node)) return [];
    const words = excerpt(wordsOf(node));
    return [
      {
        vi: `Tiêu đề “# ${words}” ngang cấp với tít bài. Hãy viết: ## ${words}`,
        en: `The heading “# ${words}” is on the level of the article’s title. Write: ## ${words}`,
      },
    ];
  },
};
