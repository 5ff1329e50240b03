import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeDigest, importedByPages, pageKey } from '../../../src/integrations/incremental/page-key.ts';
import { type Files, temporaryFolder } from '../../reading/temporary-folder.ts';

const PROJECT: Files = {
  'src/pages/x.astro': '<p>x</p>',
  'astro.config.mjs': 'export default {}',
  'package.json': '{}',
  'package-lock.json': '{}',
  'content/a.mdx': 'a',
};

const digest = async (files: Files, surroundings: readonly string[] = ['/']) =>
  codeDigest(await temporaryFolder(files), surroundings);

describe('the digest of the code', () => {
  it('is the same for the same code, wherever it is', async () => {
    expect(await digest(PROJECT)).toBe(await digest(PROJECT));
  });

  it.each(['src/pages/x.astro', 'astro.config.mjs', 'package.json', 'package-lock.json'])(
    'is another when %s is',
    async (file) => {
      expect(await digest({ ...PROJECT, [file]: '…' })).not.toBe(await digest(PROJECT));
    },
  );

  it('is another when a file of the code has another name', async () => {
    const { 'src/pages/x.astro': page = '', ...rest } = PROJECT;
    expect(await digest({ ...rest, 'src/pages/y.astro': page })).not.toBe(await digest(PROJECT));
  });

  it('is another for another address of the site', async () => {
    expect(await digest(PROJECT, ['/ban-tin'])).not.toBe(await digest(PROJECT));
  });

  it('says nothing of content, which pages show or don’t', async () => {
    expect(await digest({ ...PROJECT, 'content/a.mdx': 'b' })).toBe(await digest(PROJECT));
  });
});

describe('the key of a page', () => {
  const PARTS = ['code', path.join('src', 'pages', 'x.astro'), '/tin/a', '{}'] as const;
  const key = (at: number, part: string) => {
    const [code, component, pathname, shown] = PARTS.with(at, part);
    return pageKey(code ?? '', component ?? '', pathname ?? '', shown ?? '');
  };

  it('is a name for a file', () => {
    expect(pageKey(...PARTS)).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each([0, 1, 2, 3])('is another when its part %i is', (at) => {
    expect(key(at, 'x')).not.toBe(pageKey(...PARTS));
  });
});

describe('what the pages written by hand import', () => {
  const imported = async (files: Files) => importedByPages(await temporaryFolder(files));

  it('is every block of code in them, however it is broken into lines', async () => {
    const code = "import Box from '/src/components/Box.astro'\nimport {\n  A,\n} from './a.ts'";
    const page = `---\ntitle: A\n---\n\n${code}\n\nimportant words, then:\r\n\r\nexport const b = 1\r\n`;
    expect(
      await imported({ 'pages/about/vi.mdx': page, 'pages/about/en.mdx': 'Words.', 'articles/x.mdx': code }),
    ).toEqual([code, 'export const b = 1']);
  });

  it('is nothing where there are none', async () => {
    expect(await imported({ 'topics.yaml': '' })).toEqual([]);
  });
});
