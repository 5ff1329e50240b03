import type { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { withBase } from '../routing/href.ts';
import { foldToAnchor } from './anchors.ts';
import { hideTildes, withTildes } from './tildes.ts';
import { typesetting } from './typesetting.ts';

type Processor = ReturnType<typeof satteri>;

/** A processor of Markdown that strikes only what stands between two `~~`, as articles do. */
export function withPlainTildes(processor: Processor): Processor {
  return {
    ...processor,
    async createMdxRenderer(...options) {
      const renderer = await processor.createMdxRenderer?.(...options);
      if (!renderer) throw new TypeError(`The processor ${processor.name} renders no MDX.`);
      return {
        async process(content, ...rest) {
          const hidden = hideTildes(content);
          const result = await renderer.process(hidden, ...rest);
          return hidden === content ? result : { ...result, code: withTildes(result.code) };
        },
      };
    },
  };
}

/**
 * What `@astrojs/mdx` leaves to do on the pages written by hand: links within the bulletin lead under the site's base,
 * and headings get the same plain ids as those of articles.
 */
export function standingPages(base: string): HastPluginDefinition[] {
  return [
    typesetting,
    defineHastPlugin({
      name: 'links-under-base',
      element: {
        filter: ['a'],
        visit(node, context) {
          const { href } = node.properties;
          if (typeof href === 'string' && href.startsWith('/'))
            context.setProperty(node, 'href', withBase(base, href));
        },
      },
    }),
    defineHastPlugin({
      name: 'plain-heading-ids',
      element: {
        filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, context) {
          context.setProperty(node, 'id', foldToAnchor(context.textContent(node)));
        },
      },
    }),
  ];
}
