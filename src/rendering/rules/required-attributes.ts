import { grammarOf } from '../body-grammar.ts';
import { attributeOf, type JsxElement, tag } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';

function isMissing(element: JsxElement, name: string): boolean {
  const isExpression = element.attributes.some(
    (one) =>
      one.type === 'mdxJsxAttribute' && one.name === name && typeof one.value === 'object' && one.value,
  );
  return !isExpression && !attributeOf(element, name)?.trim();
}

/** Every attribute that the element needs, with something in it. */
export const requiredAttributes: BodyRule = {
  name: 'required-attributes',
  looksAt: 'tags',
  find: (element) =>
    Object.entries(grammarOf(element.name)?.required ?? {})
      .filter(([name]) => isMissing(element, name))
      .map(([name, example]) => ({
        vi: `${tag(element)} thiếu ${name}. Hãy viết thêm, ví dụ: ${name}="${example}"`,
        en: `${tag(element)} lacks ${name}. Add it, for example: ${name}="${example}"`,
      })),
};
