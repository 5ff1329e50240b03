import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import type { Language } from '../bulletin/language.ts';
import { typeset } from '../i18n/typeset.ts';
import { ELEMENTS } from './body-grammar.ts';
import type { JsxElement } from './mdx-nodes.ts';

/** Attributes of components whose words are printed. */
const PRINTED = new Set(['by', 'caption', 'credit', 'label', 'title', 'value']);

/** An attribute of a component as it is printed. */
export function typesetAttribute(name: string, value: string, language: Language): string {
  return PRINTED.has(name) ? typeset(value, language) : value;
}

/** Typesets what `@astrojs/mdx` renders, as `renderNodes` does with articles; code stays as it is. */
export const typesetting: HastPluginDefinition = defineHastPlugin({
  name: 'typesetting',
  text(node, context) {
    const around = context.parent(node);
    if (around.type === 'element' && around.tagName === 'code') return undefined;
    return { type: 'text', value: typeset(node.value, languageOf(context.fileURL)) };
  },
  mdxJsxFlowElement: { filter: Object.keys(ELEMENTS), visit: withTypesetAttributes },
  mdxJsxTextElement: { filter: Object.keys(ELEMENTS), visit: withTypesetAttributes },
});

function withTypesetAttributes<Node extends JsxElement>(
  element: Readonly<Node>,
  { fileURL }: { readonly fileURL: URL | undefined },
): Node {
  const attributes = element.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? { ...attribute, value: typesetAttribute(attribute.name, attribute.value, languageOf(fileURL)) }
      : attribute,
  );
  return { ...element, attributes };
}

/** Articles and standing pages are files named by their language. */
function languageOf(file: URL | undefined): Language {
  return file?.pathname.endsWith('/en.mdx') === true ? 'en' : 'vi';
}
