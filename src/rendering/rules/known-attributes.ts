import { grammarOf } from '../body-grammar.ts';
import { tag } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';
import { isEventHandler } from './no-event-handler.ts';

/** No attribute but those of the element's grammar. */
export const knownAttributes: BodyRule = {
  name: 'known-attributes',
  looksAt: 'tags',
  find(element) {
    const grammar = grammarOf(element.name);
    if (!grammar) return undefined;
    const known = [...Object.keys(grammar.required), ...grammar.optional];
    const [vi, en] = known.length
      ? [`Chỉ dùng được: ${known.join(', ')}.`, `It takes: ${known.join(', ')}.`]
      : ['Hãy xóa đi.', 'Remove it.'];
    return element.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || isEventHandler(attribute.name)) return [];
      if (known.includes(attribute.name)) return [];
      return {
        vi: `${tag(element)} không có thuộc tính ${attribute.name}. ${vi}`,
        en: `${tag(element)} has no attribute ${attribute.name}. ${en}`,
      };
    });
  },
};
