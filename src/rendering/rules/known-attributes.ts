import { grammarOf } from '../body-grammar.ts';
import type { JsxElement } from '../mdx-nodes.ts';
import { isJsx, tag } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';
import { isEventHandler } from './no-event-handler.ts';

/** No attribute but those of the element's grammar. */
export const knownAttributes: BodyRule = {
  name: 'known-attributes',
  find(node) {
    const grammar = isJsx(node) ? grammarOf(node.name) : undefined;
    if (!isJsx(node) || !grammar) return [];
    const known = [...Object.keys(grammar.required), ...grammar.optional];
    return unknownNames(node, known).map((name) => ({
      vi: `${tag(node)} không có thuộc tính ${name}. ${known.length ? `Chỉ dùng được: ${known.join(', ')}.` : 'Hãy xóa đi.'}`,
      en: `${tag(node)} has no attribute ${name}. ${known.length ? `It takes: ${known.join(', ')}.` : 'Remove it.'}`,
    }));
  },
};

function unknownNames(element: JsxElement, known: readonly string[]): readonly string[] {
  return element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || isEventHandler(attribute.name)) return [];
    return known.includes(attribute.name) ? [] : attribute.name;
  });
}
