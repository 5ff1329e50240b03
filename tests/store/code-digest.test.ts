import { describe, expect, it } from 'vitest';
import { codeDigest } from '../../src/store/code-digest.ts';
import { type Files, temporaryFolder } from '../reading/temporary-folder.ts';

const PROJECT: Files = {
  'src/pages/x.astro': '<p>x</p>',
  'astro.config.mjs': 'export default {}',
  'package.json': '{}',
  'package-lock.json': '{}',
  'content/a.mdx': 'a',
};

const digest = async (files: Files) => codeDigest('pages', await temporaryFolder(files));

describe('the digest of the code that makes pages', () => {
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

  it('says nothing of content, which pages show or don’t', async () => {
    expect(await digest({ ...PROJECT, 'content/a.mdx': 'b' })).toBe(await digest(PROJECT));
  });
});
