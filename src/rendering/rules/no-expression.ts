import type { Bilingual } from '../../bulletin/language.ts';
import { isJsx, type JsxElement, tag } from '../mdx-nodes.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

function inText(value: string): Bilingual {
  const written = excerpt(`{${value}}`);
  if (/^\s*(\/\*|\/\/)/.test(value))
    return {
      vi: `Ghi chú ẩn “${written}” không dùng được trong bài. Hãy xóa đi.`,
      en: `The comment “${written}” can’t stand in an article. Remove it.`,
    };
  return {
    vi: `“${written}” là mã lệnh, không dùng được trong bài. Hãy xóa đi; muốn in dấu { thì viết &#123;.`,
    en: `“${written}” is code, which an article can’t hold. Remove it; to print a {, write &#123;.`,
  };
}

function inAttributes(element: JsxElement): readonly Bilingual[] {
  return element.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const written = excerpt(`{${attribute.value}}`);
      return {
        vi: `“${written}” trong ${tag(element)} là mã lệnh, không dùng được trong bài. Hãy viết từng thuộc tính, chữ đặt trong ngoặc kép: tên="chữ".`,
        en: `“${written}” in ${tag(element)} is code, which an article can’t hold. Write each attribute with its words in quotes: name="words".`,
      };
    }
    if (typeof attribute.value === 'string' || !attribute.value) return [];
    const written = excerpt(`${attribute.name}={${attribute.value.value}}`);
    return {
      vi: `“${written}” trong ${tag(element)} là mã lệnh, không dùng được trong bài. Hãy đặt chữ trong ngoặc kép: ${attribute.name}="…".`,
      en: `“${written}” in ${tag(element)} is code, which an article can’t hold. Put the words in quotes: ${attribute.name}="…".`,
    };
  });
}

/** `{…}` is code, in the text and in attributes. */
export const noExpression: BodyRule = {
  name: 'no-expression',
  looksAt: 'nodes',
  code: true,
  find(node) {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return inText(node.value);
    return isJsx(node) ? inAttributes(node) : undefined;
  },
};
