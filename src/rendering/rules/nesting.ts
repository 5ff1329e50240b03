import type { Nodes } from 'hast';
import type { Bilingual } from '../../bulletin/language.ts';
import { grammarOf } from '../body-grammar.ts';
import { isBlank, isJsx, type JsxElement, tag } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';

/** Where an element stands and what it holds. */
export const nesting: BodyRule = {
  name: 'nesting',
  looksAt: 'tags',
  find(element, _, parent) {
    if (!grammarOf(element.name)) return undefined;
    return [place(element, parent), contents(element)].filter((message) => message !== undefined);
  },
};

function place(element: JsxElement, parent: Nodes): Bilingual | undefined {
  const { within, inline } = grammarOf(element.name) ?? {};
  if (within !== undefined && !(isJsx(parent) && parent.name === within))
    return {
      vi: `${tag(element)} phải nằm trong <${within}>. Hãy đặt thẻ này giữa <${within}> và </${within}>.`,
      en: `${tag(element)} must stand in <${within}>. Put it between <${within}> and </${within}>.`,
    };
  if (inline || element.type === 'mdxJsxFlowElement') return undefined;
  return {
    vi: `${tag(element)} nằm giữa dòng chữ. Hãy đặt riêng một dòng, có dòng trống ở trên và ở dưới.`,
    en: `${tag(element)} stands within a line of text. Put it on a line of its own, with a blank line above and below.`,
  };
}

function isBlock(node: Nodes): boolean {
  if (isJsx(node)) return node.type === 'mdxJsxFlowElement' && grammarOf(node.name)?.inline === false;
  return node.type === 'element' && /^(p|h[1-6]|ul|ol|blockquote|pre|table|hr)$/.test(node.tagName);
}

function contents(element: JsxElement): Bilingual | undefined {
  const holds = grammarOf(element.name)?.holds;
  const [name, opening] = [element.name ?? '', tag(element)];
  const children = element.children.filter((child) => !isBlank(child));
  if (holds === 'nothing' && children.length > 0)
    return {
      vi: `${opening} không chứa gì bên trong. Hãy đưa nội dung ra ngoài và viết <${name} … />.`,
      en: `${opening} holds nothing between its tags. Move the content out and write <${name} … />.`,
    };
  if (holds !== 'nothing' && children.length === 0)
    return {
      vi: `${opening} còn trống. Hãy đặt nội dung giữa ${opening} và </${name}>, hoặc xóa thẻ.`,
      en: `${opening} is empty. Put its content between ${opening} and </${name}>, or remove the tag.`,
    };
  if (holds === 'words' && children.some(isBlock))
    return {
      vi: `${opening} chỉ chứa chữ trên một dòng. Hãy đưa đoạn, tiêu đề, danh sách hay hình ra ngoài.`,
      en: `${opening} holds only words of one line. Move paragraphs, headings, lists and pictures out of it.`,
    };
  if (holds === 'nothing' || holds === 'words' || holds === 'content') return undefined;
  if (children.every((child) => isJsx(child) && child.name === holds)) return undefined;
  return {
    vi: `${opening} chỉ chứa <${holds ?? ''}>. Hãy đưa nội dung khác ra ngoài.`,
    en: `${opening} holds only <${holds ?? ''}>. Move everything else out of it.`,
  };
}
