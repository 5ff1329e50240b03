import type { Nodes } from 'hast';
import type { Bilingual } from '../../bulletin/language.ts';
import { grammarOf } from '../body-grammar.ts';
import type { JsxElement } from '../mdx-nodes.ts';
import { isBlank, isJsx, tag } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';

/** Where an element stands and what it holds. */
export const nesting: BodyRule = {
  name: 'nesting',
  find(node, parent) {
    if (!isJsx(node) || !grammarOf(node.name)) return [];
    return [place(node, parent), contents(node)].flatMap((message) => message ?? []);
  },
};

function place(element: JsxElement, parent: Nodes): Bilingual | undefined {
  const grammar = grammarOf(element.name);
  if (grammar?.within && !(isJsx(parent) && parent.name === grammar.within)) {
    return {
      vi: `${tag(element)} phải nằm trong <${grammar.within}>. Hãy đặt thẻ này giữa <${grammar.within}> và </${grammar.within}>.`,
      en: `${tag(element)} must stand in <${grammar.within}>. Put it between <${grammar.within}> and </${grammar.within}>.`,
    };
  }
  if (grammar?.inline || element.type === 'mdxJsxFlowElement') return undefined;
  return {
    vi: `${tag(element)} nằm giữa dòng chữ. Hãy đặt riêng một dòng, có dòng trống ở trên và ở dưới.`,
    en: `${tag(element)} stands within a line of text. Put it on a line of its own, with a blank line above and below.`,
  };
}

function contents(element: JsxElement): Bilingual | undefined {
  const holds = grammarOf(element.name)?.holds;
  const children = element.children.filter((child) => !isBlank(child));
  if (holds === 'nothing') return children.length ? notEmpty(element) : undefined;
  if (children.length === 0) return empty(element);
  if (holds === 'words') return children.some(isBlock) ? notWords(element) : undefined;
  if (holds === 'content') return undefined;
  return children.every((child) => isJsx(child) && child.name === holds)
    ? undefined
    : only(element, `<${holds ?? ''}>`);
}

function isBlock(node: Nodes): boolean {
  if (isJsx(node)) return node.type === 'mdxJsxFlowElement' && grammarOf(node.name)?.inline === false;
  return node.type === 'element' && /^(p|h[1-6]|ul|ol|blockquote|pre|table|hr)$/.test(node.tagName);
}

function notEmpty(element: JsxElement): Bilingual {
  return {
    vi: `${tag(element)} không chứa gì bên trong. Hãy đưa nội dung ra ngoài và viết <${element.name ?? ''} … />.`,
    en: `${tag(element)} holds nothing between its tags. Move the content out and write <${element.name ?? ''} … />.`,
  };
}

function empty(element: JsxElement): Bilingual {
  return {
    vi: `${tag(element)} còn trống. Hãy đặt nội dung giữa ${tag(element)} và </${element.name ?? ''}>, hoặc xóa thẻ.`,
    en: `${tag(element)} is empty. Put its content between ${tag(element)} and </${element.name ?? ''}>, or remove the tag.`,
  };
}

function notWords(element: JsxElement): Bilingual {
  return {
    vi: `${tag(element)} chỉ chứa chữ trên một dòng. Hãy đưa đoạn, tiêu đề, danh sách hay hình ra ngoài.`,
    en: `${tag(element)} holds only words of one line. Move paragraphs, headings, lists and pictures out of it.`,
  };
}

function only(element: JsxElement, held: string): Bilingual {
  return {
    vi: `${tag(element)} chỉ chứa ${held}. Hãy đưa nội dung khác ra ngoài.`,
    en: `${tag(element)} holds only ${held}. Move everything else out of it.`,
  };
}
