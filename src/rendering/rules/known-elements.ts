import { ELEMENTS, grammarOf } from '../body-grammar.ts';
import { tag } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';

const ALLOWED = Object.keys(ELEMENTS).join(', ');

/** Only the components and the few HTML elements of the grammar. */
export const knownElements: BodyRule = {
  name: 'known-elements',
  looksAt: 'tags',
  code: true,
  find(element) {
    if (grammarOf(element.name)) return undefined;
    return {
      vi: `${tag(element)} không dùng được trong bài. Chỉ dùng được: ${ALLOWED}. Muốn in dấu < thì viết &lt;.`,
      en: `${tag(element)} can’t be used in an article. These can: ${ALLOWED}. To print a <, write &lt;.`,
    };
  },
};
