import { cp, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeEditorSchemas } from '../../../src/reading/editor-schemas.ts';
import { folderFor, writeFiles } from '../../reading/temporary-folder.ts';
import { type LanguageServer, startServer } from './language-server.ts';

/** The server that the Astro extension of editor programs runs; it comes with @astrojs/check. */
const SERVER = 'node_modules/@astrojs/language-server/bin/nodeServer.js';
const ROOT = path.join(import.meta.dirname, '../../..');
const STORY = 'articles/2020/muong-bang-sinh-hoat-chi-bo';

const Diagnostics = z.object({
  items: z.array(
    z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) }),
  ),
});
const Items = z.array(z.object({ label: z.string(), documentation: z.unknown().optional() }));
const Completions = z.union([z.object({ items: Items }).transform(({ items }) => items), Items]);

let root: string;
let server: LanguageServer;
beforeAll(async () => {
  root = await folderFor(afterAll);
  await writeFiles(root, { 'package.json': '{}', 'tsconfig.json': '{}' });
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  const content = path.join(root, 'content');
  for (const part of ['topics.yaml', 'series.yaml', 'authors.yaml', STORY, 'pages/gioi-thieu'])
    await cp(path.join(ROOT, 'content', part), path.join(content, part), { recursive: true });
  await writeEditorSchemas(content, root);
  const typescript = { tsdk: path.join(ROOT, 'node_modules/typescript/lib') };
  server = await startServer(path.join(ROOT, SERVER), root, { typescript, contentIntellisense: true });
});
afterAll(() => {
  server.stop();
});

let version = 0;
const place = (file: string) => ({ uri: pathToFileURL(path.join(root, 'content', file)).href });

/** Opens a file with a text, asks, and closes it. */
async function opened<T>(file: string, text: string, ask: () => Promise<T>): Promise<T> {
  version += 1;
  server.tell('textDocument/didOpen', { textDocument: { ...place(file), languageId: 'mdx', version, text } });
  const answer = await ask();
  server.tell('textDocument/didClose', { textDocument: place(file) });
  return answer;
}

/** What the editor program shows, as `line: message`, lines from 1. */
async function told(file: string, text: string): Promise<readonly string[]> {
  const answer = await opened(file, text, () =>
    server.ask('textDocument/diagnostic', { textDocument: place(file) }),
  );
  return Diagnostics.parse(answer).items.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

/** What it offers where `|` stands in the text. */
async function offered(file: string, marked: string): Promise<z.output<typeof Items>> {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const answer = await opened(file, marked.replace('|', ''), () =>
    server.ask('textDocument/completion', { textDocument: place(file), position }),
  );
  return Completions.parse(answer);
}

describe('Astro’s program for editors', () => {
  it('finds nothing wrong with a story, its translation and a page', async () => {
    for (const file of [`${STORY}/vi.mdx`, `${STORY}/en.mdx`, 'pages/gioi-thieu/vi.mdx'])
      expect(await told(file, await readFile(path.join(root, 'content', file), 'utf8'))).toEqual([]);
  });

  it('shows what is wrong while typing, on its line', async () => {
    const lines = [
      'title: A',
      'lead: B',
      'date: 2020-13',
      'locality: x',
      'author: me',
      'topics: []',
      'foo: 1',
    ];
    const problems = await told(`${STORY}/vi.mdx`, ['---', ...lines, '---', '', 'Họp.', ''].join('\n'));
    expect(problems.toSorted()).toEqual([
      '4: Viết năm-tháng-ngày, năm-tháng hoặc năm, ví dụ: 2020-01-21',
      expect.stringMatching(/^6: Value is not accepted\. Valid values: "ban-bien-tap", /),
      '7: Array has too few items. Expected 1 or more.',
      '8: Property foo is not allowed.',
    ]);
    expect(
      await told(`${STORY}/en.mdx`, '---\ntitle: A\nlead: B\ntranslation: { by: ban-bien-tap }\n---\n'),
    ).toEqual([
      expect.stringMatching(/Missing property "date"/),
      expect.stringMatching(/Missing property "method"/),
    ]);
  });

  it('offers fields that aren’t written yet, and says what they are', async () => {
    const found = await offered(`${STORY}/vi.mdx`, '---\ntitle: A\nlead: B\n|\n---\n');
    const labels = found.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['date', 'locality', 'topics', 'photo']));
    expect(labels).not.toContain('title');
    expect(JSON.stringify(found)).toContain('Chuyên mục đầu tiên là mục chính của tin.');
  });

  it('offers the topics that there are, with their names', async () => {
    const found = await offered(`${STORY}/vi.mdx`, '---\ntitle: A\ntopics: [s|]\n---\n');
    expect(found).toContainEqual(
      expect.objectContaining({ label: 'sinh-hoat-chi-bo', documentation: 'Sinh hoạt chi bộ' }),
    );
  });

  it('offers a translation its own fields alone, in a file that didn’t exist when the schemas were written', async () => {
    const text =
      '---\ntitle: A\nlead: B\ntranslation: { by: ban-bien-tap, method: human, date: 2020 }\n|\n---\n';
    const labels = (await offered(`pages/gioi-thieu/en.mdx`, '---\n|\n---\n')).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['title', 'description']));
    expect((await offered(`${STORY}/en.mdx`, text)).map(({ label }) => label).toSorted()).toEqual([
      'corrections',
      'draft',
      'photo',
    ]);
  });
});
