import { EventEmitter } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { expect, it, vi } from 'vitest';
import { watchSchemas } from '../../../src/integrations/editor-schemas.ts';
import { writeOwnSchemas } from '../../../src/reading/editor-schemas.ts';
import { contentFiles, STORY } from '../../content-model/content.ts';
import { temporaryFolder } from '../../reading/temporary-folder.ts';

const ROOT = path.join(import.meta.dirname, '../../..');

async function project() {
  const files = [...contentFiles().texts].map(([file, text]) => [`content/${file}`, text] as const);
  const root = await temporaryFolder(Object.fromEntries(files));
  const contentDir = path.join(root, 'content');
  const read = (name: string) => readFile(path.join(root, '.astro/collections', name), 'utf8');
  return { root, contentDir, read };
}

it('tells Astro’s program which files go by which schema, in both languages of each story', async () => {
  const { root, contentDir, read } = await project();
  await writeOwnSchemas({ contentDir }, root);
  const { entries } = z
    .object({ entries: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await read('collections.json')));
  const files = ['vi', 'en'].map((language) => path.join(contentDir, STORY, `${language}.mdx`));
  expect(entries).toEqual(
    Object.fromEntries(
      files.map((file) => [decodeURIComponent(pathToFileURL(file).href).toLowerCase(), 'article']),
    ),
  );
});

it('writes none for a content folder that isn’t the project’s own', async () => {
  const { root, read } = await project();
  await writeOwnSchemas({ contentDir: path.join(root, 'elsewhere') }, root);
  await expect(read('collections.json')).rejects.toThrow();
});

it('writes them again while editing, when a register changes', async () => {
  const { root, contentDir, read } = await project();
  const watcher = new EventEmitter();
  watchSchemas(watcher, { contentDir }, root, () => undefined);
  const file = path.join(contentDir, 'series.yaml');
  await writeFile(file, 'moi: { name: Mới }\n');
  watcher.emit('all', 'change', path.join(contentDir, STORY, 'vi.mdx'));
  watcher.emit('all', 'change', file);
  await vi.waitFor(
    async () => {
      expect(await read('article.schema.json')).toContain('"enum":["moi"]');
    },
    { timeout: 20_000 },
  );
});

it('the settings of VS Code name a schema for each register, which is written', async () => {
  const { root, contentDir, read } = await project();
  await writeOwnSchemas({ contentDir }, root);
  const Settings = z.object({
    'yaml.schemas': z.record(z.string(), z.string()),
    'astro.content-intellisense': z.literal(true),
  });
  const settings = Settings.parse(
    JSON.parse(await readFile(path.join(ROOT, '.vscode/settings.json'), 'utf8')),
  );
  const schemas = Object.entries(settings['yaml.schemas']);
  expect(schemas.map(([, files]) => files)).toEqual([
    'content/bulletin.yaml',
    'content/topics.yaml',
    'content/series.yaml',
    'content/authors.yaml',
    'content/abbreviations.yaml',
    'content/localities/*.yaml',
    'content/letters/*/*.yaml',
    'content/words.yaml',
  ]);
  for (const [schema] of schemas) {
    expect(path.posix.dirname(schema)).toBe('./.astro/collections');
    expect(await read(path.posix.basename(schema))).toContain('draft-07');
  }
});
