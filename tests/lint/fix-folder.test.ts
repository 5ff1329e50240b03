import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readContentFolder } from '../../src/integrations/content/content-folder.ts';
import { fixFolder } from '../../src/lint/fix-folder.ts';
import { typography } from '../../src/lint/typography.ts';
import { temporaryFolder } from '../integrations/temporary-folder.ts';

const WRITTEN = '---\ntitle: Họp\n---\n\nViệc "khéo"  ở bản. \nGiữ  nguyên.\n';
const STORY = 'articles/2020/hop';

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await temporaryFolder(files);
  const { texts } = await readContentFolder(folder);
  return { folder, texts };
}

it('shows each line before and after, by file, and writes no other', async () => {
  const { folder, texts } = await folderOf({
    [`${STORY}/vi.mdx`]: WRITTEN,
    [`${STORY}/en.mdx`]: '---\ntitle: A\n---\n\nRight.\n',
    'topics.yaml': 'a: { name: Chi bộ  "x" }\n'.normalize('NFD'),
  });
  const told = await fixFolder(folder, texts);
  expect(told).toEqual([
    `${STORY}/vi.mdx\n@@ 5 @@\n-Việc "khéo"  ở bản. \n+Việc “khéo” ở bản.\n@@ 6 @@\n-Giữ  nguyên.\n+Giữ nguyên.`,
    `topics.yaml\n@@ 1 @@\n-${'a: { name: Chi bộ  "x" }'.normalize('NFD')}\n+a: { name: Chi bộ  "x" }`,
  ]);
  expect(await readFile(path.join(folder, STORY, 'vi.mdx'), 'utf8')).toBe(
    '---\ntitle: Họp\n---\n\nViệc “khéo” ở bản.\nGiữ nguyên.\n',
  );
  expect(await fixFolder(folder, (await readContentFolder(folder)).texts)).toEqual([]);
});

it('keeps the ends of lines and the byte order mark that Windows writes', async () => {
  const written = `\uFEFF${WRITTEN.replaceAll('\n', '\r\n')}`;
  const { folder, texts } = await folderOf({ [`${STORY}/vi.mdx`]: written });
  await fixFolder(folder, texts);
  expect(await readFile(path.join(folder, STORY, 'vi.mdx'), 'utf8')).toBe(
    '\uFEFF---\r\ntitle: Họp\r\n---\r\n\r\nViệc “khéo” ở bản.\r\nGiữ nguyên.\r\n',
  );
});

it('leaves a file that is no UTF-8 as it is', async () => {
  const bytes = Buffer.concat([Buffer.from(WRITTEN), Buffer.from([0xe1, 0xbb])]);
  const { folder, texts } = await folderOf({ [`${STORY}/vi.mdx`]: bytes });
  expect(await fixFolder(folder, texts)).toEqual([]);
  expect(await readFile(path.join(folder, STORY, 'vi.mdx'))).toEqual(bytes);
});

it('is offered by a warning for each line, but for accents, of which an error tells', () => {
  const text = WRITTEN.replace('Giữ  nguyên', 'Giữ nguyên'.normalize('NFD'));
  expect(typography(new Map([['articles/2020/hop/vi.mdx', text]]))).toEqual([
    {
      rule: 'typography',
      severity: 'warning',
      file: 'articles/2020/hop/vi.mdx',
      line: 5,
      message: {
        vi: 'Dòng có khoảng trắng thừa hoặc ngoặc kép thẳng ("…"). Sửa tự động bằng: npm run lint:content -- --fix',
        en: 'The line has surplus spaces or straight quotes ("…"). Have it put right by: npm run lint:content -- --fix',
      },
    },
  ]);
});
