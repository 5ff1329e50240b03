import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asset } from '../../src/rendering/asset.ts';
import { parseBody, renderBody } from '../../src/rendering/render-body.ts';
import { outlineOf } from './reference/outline.ts';
import { openReferenceSite, type ReferenceSite } from './reference/reference-site.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const FIXTURES = path.join(ROOT, 'tests/fixtures/body');
const ARTICLES = path.join(ROOT, 'content/articles');

const files = [FIXTURES, ARTICLES].flatMap((folder) =>
  existsSync(folder) ? globSync('**/*.mdx', { cwd: folder }).map((file) => path.join(folder, file)) : [],
);

let site: ReferenceSite | undefined;
beforeAll(async () => {
  site = await openReferenceSite();
}, 60_000);
afterAll(() => site?.close());

function asset(source: string): Asset {
  const file = source.slice(2);
  if (file.endsWith('.pdf')) return { asset: 'attachment', file, bytes: 1000, kind: 'PDF' };
  return { asset: 'picture', width: 4, height: 3, drawing: true, sources: [], fallback: { file, width: 4 } };
}

test.each(files.map((file) => [path.relative(ROOT, file), file]))(
  '%s becomes the HTML that @astrojs/mdx makes of it',
  async (name, file) => {
    const source = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    const language = path.basename(file) === 'en.mdx' ? 'en' : 'vi';
    const parsed = parseBody({ file: name, source, language });
    expect(parsed.problems).toEqual([]);
    const html = renderBody(parsed, { asset, href: (address) => address });
    expect(outlineOf(html)).toBe(outlineOf((await site?.render(file)) ?? ''));
  },
  30_000,
);
