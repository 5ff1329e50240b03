import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readNewsroom } from '../src/content-model/newsroom.ts';

const ROOT = path.join(import.meta.dirname, '..');

/** Where the software names itself, which a newsroom leaves as it is. */
const NAMES_ITSELF = [
  'src/bulletin/newsroom.ts',
  'src/hosting/hosts/apache.ts',
  'src/hosting/hosts/caddy.ts',
  'src/hosting/hosts/nginx.ts',
  'src/integrations/release/site-mark.ts',
];

const TEXT = /\.(?:ts|astro|css|html|mdx|json|svg|webmanifest)$/;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`);
}

it('names the sample bulletin nowhere in the code, whose words come from bulletin.yaml', () => {
  const file = 'bulletin.yaml';
  const text = readFileSync(path.join(ROOT, 'content', file), 'utf8');
  const { newsroom } = readNewsroom({ texts: new Map([[file, text]]), binaries: new Map() });
  const { name, tagline, description, publisher } = newsroom;
  const own = [name, tagline, description, publisher.name, publisher.responsible].flatMap((words) =>
    words === undefined ? [] : [words.vi, words.en],
  );
  const found = filesBelow('src').filter((each) => {
    const source = readFileSync(path.join(ROOT, each), 'utf8').normalize('NFC');
    return own.some((words) => source.includes(words)) && !NAMES_ITSELF.includes(each);
  });
  expect(found).toEqual([]);
});
