import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const NAMES = [
  'Attachment',
  'EditorNote',
  'Figure',
  'Gallery',
  'KeyFigure',
  'KeyFigures',
  'Quote',
  'img',
  'table',
] as const;

async function load(file: string): Promise<AstroComponentFactory> {
  const module: unknown = await import(/* @vite-ignore */ file);
  if (!hasComponent(module)) throw new TypeError(`${file} exports no component.`);
  return module.default;
}

function hasComponent(module: unknown): module is { readonly default: AstroComponentFactory } {
  return typeof module === 'object' && module !== null && 'default' in module;
}

/** HTML that @astrojs/mdx makes of an article; `file` is its absolute path. */
export async function renderArticle(file: string): Promise<string> {
  const components = await Promise.all(
    NAMES.map(async (name) => [name, await load(`/components/${name}.astro`)] as const),
  );
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return container.renderToString(await load(file), {
    props: { components: Object.fromEntries(components) },
  });
}
