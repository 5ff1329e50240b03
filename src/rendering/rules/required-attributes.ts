import { grammarOf } from '../body-grammar.ts';
import type { JsxElement } from '../mdx-nodes.ts';
import { attributeOf, isJsx, tag } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';

/** Every attribute that the element needs, with something in it. */
export const requiredAttributes: BodyRule = {
  name: 'required-attributes',
  find(node) {
    if (!isJsx(node)) return [];
    const required = Object.entries(grammarOf(node.name)?.required ?? {});
    return required
      .filter(([name]) => isMissing(node, name))
      .map(([name, example]) => ({
        vi: `${tag(node)} thiếu ${name}. Hãy viết thêm, ví dụ: ${name}="${example}"`,
        en: `${tag(node)} lacks ${name}. Add it, for example: ${name}="${example}"`,
      }));
  },
};

function isMissing(element: JsxElement, name: string): boolean {
  const isExpression = element.attributes.some(
    (one) =>
      one.type === 'mdxJsxAttribute' && one.name === name && typeof one.value === 'object' && one.value,
  );
  return !isExpression && !attributeOf(element, name)?.trim();
}
