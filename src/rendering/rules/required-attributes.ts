import { grammarOf } from '../body-grammar.ts';
import type { JsxElement } from '../mdx-nodes.ts';
import { attributeOf, isJsx, tag } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';

const EXAMPLES: Readonly<Record<string, string>> = {
  src: './hop-chi-bo.svg',
  alt: 'Chi bộ họp ở nhà văn hóa bản',
  value: '26',
  label: 'đảng viên mới',
  title: 'Hội đồng nhân dân',
};

/** Every attribute that the element needs, with something in it. */
export const requiredAttributes: BodyRule = {
  name: 'required-attributes',
  find(node) {
    if (!isJsx(node)) return [];
    const missing = grammarOf(node.name)?.required.filter((name) => isMissing(node, name)) ?? [];
    return missing.map((name) => {
      const example = `${name}="${EXAMPLES[name] ?? '…'}"`;
      return {
        vi: `${tag(node)} thiếu ${name}. Hãy viết thêm, ví dụ: ${example}.`,
        en: `${tag(node)} lacks ${name}. Add it, for example: ${example}.`,
      };
    });
  },
};

function isMissing(element: JsxElement, name: string): boolean {
  const isExpression = element.attributes.some(
    (one) =>
      one.type === 'mdxJsxAttribute' && one.name === name && typeof one.value === 'object' && one.value,
  );
  return !isExpression && !attributeOf(element, name)?.trim();
}
