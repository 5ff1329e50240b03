import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { h } from 'hastscript';
import { typeset } from '../i18n/typeset.ts';
import { decoded } from '../routing/decoded.ts';
import { isAllowedAddress, isWithinBulletin } from './addresses.ts';
import { componentOf } from './components/components.ts';
import { captioned, picture } from './components/figure.ts';
import type { RenderContext } from './components/render-context.ts';
import { LABELS } from './labels.ts';
import { namedTables, withHeads } from './tables.ts';
import { attributeOf, isBlank, isJsx, propertyOf } from './mdx-nodes.ts';
import { unlinked, WITHOUT_TERMS } from './term-links.ts';
import { typesetAttribute } from './typesetting.ts';

/** What Markdown makes and a page may hold; everything else is left out. */
const ELEMENTS = new Set(
  'h2 h3 h4 h5 h6 p em strong del code pre blockquote ul ol li caption thead tbody tr hr br sup section a'.split(
    ' ',
  ),
);
const PROPERTIES = new Set([
  ...['id', 'className', 'href', 'title', 'start', 'ariaLabel', 'ariaDescribedBy'],
  ...['dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref'],
]);

/** Turns the nodes of a body into HTML's own, leaving out whatever the grammar does not name. */
export function renderNodes(nodes: readonly RootContent[], context: RenderContext): ElementContent[] {
  return namedTables(nodes).flatMap((node) => renderNode(node, context));
}

function renderNode(node: RootContent, context: RenderContext): readonly ElementContent[] {
  if (node.type !== 'text') return [renderParent(node, context) ?? []].flat();
  const value = typeset(node.value, context.language);
  return context.linkTerms(value) ?? [{ ...node, value }];
}

function renderParent(node: RootContent, context: RenderContext): ElementContent | undefined {
  if (isJsx(node)) {
    const attribute = (name: string) =>
      typesetAttribute(name, attributeOf(node, name) ?? '', context.language);
    return componentOf(node.name)?.({ attribute, children: renderNodes(node.children, context) }, context);
  }
  return node.type === 'element' ? renderElement(node, context) : undefined;
}

function renderElement(element: Element, context: RenderContext): ElementContent | undefined {
  switch (element.tagName) {
    case 'img':
      return image(element, context);
    case 'p':
      return lonePicture(element, context) ?? kept(element, context);
    case 'a':
      return link(element, context);
    case 'code':
      return { ...element, properties: {}, children: element.children.filter(({ type }) => type === 'text') };
    case 'table':
      return table(element, context);
    case 'th':
    case 'td':
      return cell(element, context);
    default:
      return kept(element, context);
  }
}

function kept(element: Element, context: RenderContext): Element | undefined {
  if (!ELEMENTS.has(element.tagName)) return undefined;
  const entries = Object.entries(element.properties).filter(([name]) => PROPERTIES.has(name));
  return {
    ...element,
    properties: Object.fromEntries(entries),
    children: renderNodes(
      element.children,
      WITHOUT_TERMS.has(element.tagName) ? { ...context, linkTerms: unlinked } : context,
    ),
  };
}

function image(element: Element, context: RenderContext): ElementContent {
  return picture(decoded(propertyOf(element, 'src')), propertyOf(element, 'alt'), context);
}

function lonePicture(paragraph: Element, context: RenderContext): Element | undefined {
  const [only, ...others] = paragraph.children.filter((child) => !isBlank(child));
  if (only?.type !== 'element' || only.tagName !== 'img' || others.length) return undefined;
  return captioned(image(only, context), propertyOf(only, 'title'), '');
}

function link(element: Element, context: RenderContext): Element | undefined {
  const href = addressOf(element, context);
  return kept({ ...element, properties: { ...element.properties, href } }, context);
}

function addressOf(link: Element, { href }: RenderContext): string | undefined {
  const address = propertyOf(link, 'href');
  if (isWithinBulletin(address)) return href(address);
  return isAllowedAddress(address) ? address : undefined;
}

/** A table wider than the screen scrolls within its frame, by the keyboard too. */
function table(element: Element, context: RenderContext): Element {
  const { children } = withHeads(element);
  const number = LABELS[context.language].table(context.nextTable());
  const title = propertyOf(element, 'title');
  const hasCaption = children.some((child) => child.type === 'element' && child.tagName === 'caption');
  const ariaLabel = hasCaption ? title : [number, title].filter(Boolean).join(': ');
  return h(
    'section.table',
    { tabIndex: 0, ariaLabel },
    h('table', hasCaption ? {} : { ariaLabel }, renderNodes(children, context)),
  );
}

/** Markdown aligns a column by `style=`, which the pages' Content-Security-Policy forbids; a class takes its place. */
function cell(element: Element, context: RenderContext): Element {
  const side = /text-align: (center|right)/.exec(propertyOf(element, 'style'))?.[1];
  const { scope } = element.properties;
  const properties: Properties = {
    ...(scope && { scope }),
    ...(side !== undefined && { className: [side] }),
  };
  return { ...element, properties, children: renderNodes(element.children, context) };
}
