import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importedByPages, pageKey } from '../../../src/integrations/incremental/page-key.ts';
import { type Files, temporaryFolder } from '../../reading/temporary-folder.ts';

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
