import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { defineHastPlugin, type HastPluginDefinition, type HastPluginEntry } from 'satteri';
import type { Language } from '../bulletin/language.ts';
import { GLOSSARY, type Term } from '../i18n/glossary/terms.ts';
import { pathOf } from '../routing/address.ts';

/** Elements whose words lead nowhere: links have their own way, headings are read as a whole, code is no prose. */
export const WITHOUT_TERMS: ReadonlySet<string> = new Set(['a', 'code', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Splits a text of an article at the terms that the article uses for the first time; undefined where it has none. */
export type LinkTerms = (text: string) => readonly ElementContent[] | undefined;

/** Leaves a text as it is. */
export const unlinked: LinkTerms = () => undefined;

/** By how a term is written. */
const TERMS: ReadonlyMap<string, Term> = new Map(
  GLOSSARY.flatMap(({ terms }) => terms).flatMap((term) =>
    [term.name.en, ...(term.forms ?? [])].flatMap((form) => [
      [form, term] as const,
      [`${form}s`, term] as const,
    ]),
  ),
);

/** The longest first: "district Party committee" before "district". */
const USES = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...TERMS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}-])`,
  'gu',
);

/**
 * Links terms of Vietnamese political life to the glossary, each where an article uses it first; in English, since readers of
 * Vietnamese know them. `href` puts an address within the bulletin under the site's base. One function serves one article.
 */
export function termLinks(language: Language, href: (address: string) => string): LinkTerms {
  if (language !== 'en') return unlinked;
  const seen = new Set<string>();
  return (text) => {
    const parts: ElementContent[] = [];
    let end = 0;
    for (const { 0: use, index } of text.matchAll(USES)) {
      const term = TERMS.get(use);
      if (term === undefined || seen.has(term.id)) continue;
      seen.add(term.id);
      if (index > end) parts.push({ type: 'text', value: text.slice(end, index) });
      parts.push(h('a', { href: href(`${pathOf({ kind: 'glossary' }, 'en')}#${term.id}`) }, use));
      end = index + use.length;
    }
    if (parts.length === 0) return undefined;
    return end < text.length ? [...parts, { type: 'text', value: text.slice(end) }] : parts;
  };
}

/** The same in what `@astrojs/mdx` renders, after typesetting. */
export const termLinking: HastPluginEntry = ({ fileURL }): HastPluginDefinition | undefined => {
  if (fileURL?.pathname.endsWith('/en.mdx') !== true) return undefined;
  const link = termLinks('en', (address) => address);
  return defineHastPlugin({
    name: 'term-links',
    text(node, context) {
      for (let around = context.parent(node); around.type !== 'root';) {
        if (around.type === 'element' && WITHOUT_TERMS.has(around.tagName)) return;
        const above = context.parent(around);
        if (above === undefined) break;
        around = above;
      }
      const parts = link(node.value);
      if (parts) context.replaceNode(node, [...parts]);
    },
  });
};
