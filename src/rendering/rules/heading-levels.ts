import { isUnderlined, textOf } from '../mdx-nodes.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

/** The title is the page's first heading; those of the body come below it. */
export const headingLevels: BodyRule = {
  name: 'heading-levels',
  looksAt: 'elements',
  names: ['h1'],
  find(heading) {
    if (isUnderlined(heading)) return undefined;
    const words = excerpt(textOf(heading));
    return {
      vi: `Tiêu đề “# ${words}” ngang cấp với tít bài. Hãy viết: ## ${words}`,
      en: `The heading “# ${words}” is on the level of the article’s title. Write: ## ${words}`,
    };
  },
};
