import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStories, contentMemory } from '../src/content-model/read-stories.ts';
import { valuesOf } from '../src/content-model/records.ts';
import { readContentFolder } from '../src/reading/content-folder.ts';

const ROOT = path.join(import.meta.dirname, '..');

/** Where the software names itself, and what every bulletin's own newsroom is called. */
const ITS_OWN = [
  'src/bulletin/newsroom.ts',
  'src/content-model/fields/other-files.ts',
  'src/hosting/hosts/apache.ts',
  'src/hosting/hosts/caddy.ts',
  'src/hosting/hosts/nginx.ts',
  'src/integrations/release/site-mark.ts',
  'src/new-bulletin/bulletin-files.ts',
];

const TEXT = /\.(?:ts|astro|css|html|mdx|json|svg|webmanifest)$/;

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => TEXT.test(name))
  .map((name) => `src/${name.split(path.sep).join('/')}`)
  .map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8').normalize('NFC')] as const);

/** Files that hold one of the words, each with the first that it holds. */
function naming(words: readonly (string | undefined)[]): readonly string[] {
  const wanted = words.flatMap((word) => {
    const written = word?.normalize('NFC');
    return written === undefined ? [] : [written, written.charAt(0).toUpperCase() + written.slice(1)];
  });
  expect(wanted.length).toBeGreaterThan(0);
  return sources.flatMap(([file, source]) => {
    const found = wanted.find((word) => source.includes(word));
    return found === undefined || ITS_OWN.includes(file) ? [] : [`${file}: ${found}`];
  });
}

const files = await readContentFolder(path.join(ROOT, 'content'));
const { context } = readStories({ files, bodies: new Map(), now: new Date() }, contentMemory());
const originals = context.folders.flatMap((folder) => folder.originals.map(({ fields }) => fields));

describe('the code names nothing of the sample bulletin, in messages, examples or comments', () => {
  it('neither what it is called nor what it says of itself', () => {
    const { name, tagline, description, publisher } = context.newsroom.newsroom;
    const own = [name, tagline, description, publisher.name, publisher.responsible];
    expect(naming(own.flatMap((words) => [words?.vi, words?.en]))).toEqual([]);
  });

  it('nor its hamlets and places', () => {
    expect(naming(originals.flatMap(({ hamlet, locality = [] }) => [hamlet, ...locality]))).toEqual([]);
  });

  it.each(['topic', 'series'] as const)('nor an entry of its register of %s', (register) => {
    const entries = valuesOf(context.records[register]);
    const words = entries.flatMap(({ id, name, description }) => [id, name.vi, name.en, description?.vi]);
    expect(naming(words)).toEqual([]);
  });

  it('nor its people', () => {
    const people = valuesOf(context.records.author).filter(({ kind }) => kind === 'person');
    expect(naming(people.flatMap(({ id, name }) => [id, name.vi]))).toEqual([]);
  });

  it('nor its stories', () => {
    const ids = context.folders.map(({ id }) => id);
    expect(naming([...ids, ...originals.map(({ title }) => title)])).toEqual([]);
  });
});
