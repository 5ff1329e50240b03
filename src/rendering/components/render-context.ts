import type { ElementContent } from 'hast';
import type { Language } from '../../bulletin/language.ts';
import type { Asset } from '../asset.ts';
import type { LinkTerms } from '../term-links.ts';

/** What the rendering of a body asks from outside. */
export interface Resolve {
  /** The finished picture or attachment of a `src` as written; undefined when there is none. */
  readonly asset: (source: string) => Asset | undefined;
  /** Turns an address within the bulletin, `/tin/x/#a`, into one under the site's base. */
  readonly href: (address: string) => string;
}

/** What a component needs to become HTML. */
export interface RenderContext extends Resolve {
  readonly language: Language;
  /** Number of the next table of the body, from 1. */
  readonly nextTable: () => number;
  /** Links terms that the article uses for the first time. */
  readonly linkTerms: LinkTerms;
}

/** A component's own words and content, ready to be shown. */
export interface ComponentUse {
  /** A literal attribute; empty when absent. */
  readonly attribute: (name: string) => string;
  readonly children: readonly ElementContent[];
}

/** Turns a component into HTML; undefined when there is nothing to show. */
export type Component = (use: ComponentUse, context: RenderContext) => ElementContent | undefined;
