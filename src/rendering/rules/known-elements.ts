import { ELEMENTS, grammarOf } from '../body-grammar.ts';
import { isJsx, tag } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';

const allowed = Object.keys(ELEMENTS).join(', ');

/** Only the components and the few HTML elements of the grammar. */
export const knownElements: BodyRule = {
  name: 'known-elements',
  find(node) {
    if (!isJsx(node) || grammarOf(node.name)) return [];
    return [
      {
        vi: `${tag(node)} không dùng được trong bài. Chỉ dùng được: ${allowed}. Muốn in dấu < thì viết &lt;.`,
        en: `${tag(node)} can’t be used in an article. These can: ${allowed}. To print a <, write &lt;.`,
      },
    ];
  },
};
