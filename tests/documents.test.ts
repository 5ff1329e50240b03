import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');

/** The project's documents, below its folder. */
const documents = globSync(['*.md', '.github/*.md', '{content,src,tests}/**/README.md'], {
  cwd: ROOT,
  exclude: (name) => name === 'fixtures',
});

const withoutBlocks = (text: string): string => text.replaceAll(/^```[^]*?^```$/gm, '');

/** The address that GitHub gives a heading within its page. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\d _-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsIn(file: string): readonly string[] {
  const headings = withoutBlocks(readFileSync(file, 'utf8')).matchAll(/^#+ (.+)$/gm);
  return Array.from(headings, ([, heading = '']) => anchorOf(heading));
}

/** Relative links and pictures of a document that lead nowhere. */
function deadLinks(document: string): readonly string[] {
  const file = path.join(ROOT, document);
  const text = withoutBlocks(readFileSync(file, 'utf8')).replaceAll(/`[^`\n]+`/g, '');
  const targets = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [to = '', anchor] = target.split('#');
    const at = to === '' ? file : path.join(path.dirname(file), to);
    return !existsSync(at) || (anchor !== undefined && !anchorsIn(at).includes(decodeURIComponent(anchor)));
  });
}

/** Paths from the project's folder that a document names between backquotes, in its code blocks too, and that don't exist. */
function missingPaths(document: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, document), 'utf8');
  const named = text.matchAll(/(?<![\w./<-])(?:src|tests|\.github|\.config)\/[\w./@-]*[\w/]/g);
  return Array.from(named, ([name]) => name).filter((name) => !existsSync(path.join(ROOT, name)));
}

/** Files that a document in `src` names by their path from its own folder, and that don't exist. */
function missingFiles(document: string): readonly string[] {
  const folder = path.join(ROOT, path.dirname(document));
  const text = withoutBlocks(readFileSync(path.join(ROOT, document), 'utf8'));
  const named = text.matchAll(/`((?:\.\.\/)*[\w-][\w/-]*\.(?:ts|astro|css|yaml))`/g);
  return Array.from(named, ([, name = '']) => name).filter(
    (name) => ![folder, ROOT, path.join(ROOT, 'content')].some((from) => existsSync(path.join(from, name))),
  );
}

test.each(documents.filter((document) => document.startsWith('src/')))(
  '%s names files by where they are',
  (document) => {
    expect(missingFiles(document)).toEqual([]);
  },
);

describe.each(documents)('%s', (document) => {
  test('has no link that leads nowhere', () => {
    expect(deadLinks(document)).toEqual([]);
  });

  test('names no file or folder that isn’t there', () => {
    expect(missingPaths(document)).toEqual([]);
  });
});

test('the README leads to all other documents for people who work on the project', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'content/README.md', 'tests/bench/README.md']),
  );
  expect(
    ['content/README.md', 'src/README.md', '.github/CONTRIBUTING.md', 'tests/bench/README.md'].filter(
      (document) => !readme.includes(`(${document})`),
    ),
  ).toEqual([]);
  expect(readme.split('\n').length).toBeLessThanOrEqual(200);
});

test('the code’s map leads to the documents in the folders of src', () => {
  const map = readFileSync(path.join(ROOT, 'src/README.md'), 'utf8');
  const inFolders = documents.filter((document) => /^src\/.+\/README\.md$/.test(document));
  expect(inFolders.filter((document) => !map.includes(`(${document.slice('src/'.length)})`))).toEqual([]);
});

/** The cells of the table below a heading of `src/README.md`, row by row. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = readFileSync(path.join(ROOT, 'src/README.md'), 'utf8').split(`\n## ${heading}\n`);
  const lines = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`|`$/g, '')),
  );
}

test('each promise has a test with this name', () => {
  const promises = tableBelow('Promises');
  expect(promises.length).toBeGreaterThan(5);
  const missing = promises.filter(([, file = '', name = '']) => {
    const at = path.join(ROOT, file);
    return name === '' || !existsSync(at) || !readFileSync(at, 'utf8').includes(name);
  });
  expect(missing).toEqual([]);
});

test('the table of packages says what package.json and the lock file say', () => {
  const Names = z.record(z.string(), z.string());
  const { dependencies, devDependencies, optionalDependencies } = z
    .object({ dependencies: Names, devDependencies: Names, optionalDependencies: Names })
    .parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
  const Locked = z.object({
    license: z.string().default('none stated'),
    hasInstallScript: z.boolean().default(false),
  });
  const { packages } = z
    .object({ packages: z.record(z.string(), Locked) })
    .parse(JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')));
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
  const said = names.map((name) => {
    const { license, hasInstallScript } = packages[`node_modules/${name}`] ?? {};
    return [name, license, hasInstallScript === true ? 'yes' : 'none'];
  });
  const table = tableBelow('Packages');
  expect(table.map(([name, , licence, script]) => [name, licence, script])).toEqual(said);
  expect(table.filter(([, purpose]) => !purpose)).toEqual([]);
});
