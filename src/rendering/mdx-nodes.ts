import type { Element, Nodes } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';

/** A tag as written in MDX, on lines of its own or within a text. */
export type JsxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Whether a node is a tag that somebody wrote, rather than Markdown. */
export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The literal string of an attribute; undefined when it is absent, bare or an expression. */
export function attributeOf(element: JsxElement, name: string): string | undefined {
  const attribute = element.attributes.findLast((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' && attribute.type === 'mdxJsxAttribute'
    ? attribute.value
    : undefined;
}

/** A tag for a message: `<Figure>`. */
export function tag(element: JsxElement): string {
  return `<${element.name ?? ''}>`;
}

/** Whether a heading is one by the line of dashes below it, rather than by `#`. */
export function isUnderlined({ tagName, position }: Element): boolean {
  return /^h[12]$/.test(tagName) && position !== undefined && position.end.line > position.start.line;
}

/** Whether a node is white space between others. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** The words within a node, without the numbers of footnotes. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && 'dataFootnoteRef' in node.properties) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether a link leads from a footnote's number to the note, or back. */
export function isNoteLink({ properties }: Element): boolean {
  return properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
}

/** A property of an element that Markdown made; empty when it is no string. */
export function propertyOf(element: Element, name: string): string {
  const value = element.properties[name];
  return typeof value === 'string' ? value : '';
}
