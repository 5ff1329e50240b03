import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { fixFolder } from '../../src/lint/fix-folder.ts';
import { typography } from '../../src/lint/typography.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';

const WRITTEN = '---\ntitle: Họp\n---\n\nViệc "khéo"  ở bản. \nGiữ  nguyên.\n';
const STORY = 'articles/2020/hop';

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await temporaryFolder(files);
  return { folder, fix: async () => fixFolder(folder, (await readContentFolder(folder)).texts.keys()) };
}

it('shows each line before and after, by file, and writes no other', async () => {
  const { folder, fix } = await folderOf({
    [`${STORY}/vi.mdx`]: WRITTEN,
    [`${STORY}/en.mdx`]: '---\ntitle: A\n---\n\nRight.\n',
    'topics.yaml': 'a: { name: Chi bộ  "x" }\n'.normalize('NFD'),
  });
  const told = await fix();
  expect(told).toEqual([
    `${STORY}/vi.mdx\n@@ 5 @@\n-Việc "khéo"  ở bản. \n+Việc “khéo” ở bản.\n@@ 6 @@\n-Giữ  nguyên.\n+Giữ nguyên.`,
    `topics.yaml\n@@ 1 @@\n-${'a: { name: Chi bộ  "x" }'.normalize('NFD')}\n+a: { name: Chi bộ  "x" }`,
  ]);
  expect(await readFile(path.join(folder, STORY, 'vi.mdx'), 'utf8')).toBe(
    '---\ntitle: Họp\n---\n\nViệc “khéo” ở bản.\nGiữ nguyên.\n',
  );
  expect(await fix()).toEqual([]);
});

it('keeps the ends of lines and the byte order mark that Windows writes', async () => {
  const written = `\uFEFF${WRITTEN.replaceAll('\n', '\r\n')}`;
  const { folder, fix } = await folderOf({ [`${STORY}/vi.mdx`]: written });
  await fix();
  expect(await readFile(path.join(folder, STORY, 'vi.mdx'), 'utf8')).toBe(
    '\uFEFF---\r\ntitle: Họp\r\n---\r\n\r\nViệc “khéo” ở bản.\r\nGiữ nguyên.\r\n',
  );
});

it('converts a file whose encoding is certain, and shows how its lines looked', async () => {
  const utf16 = Buffer.from(`\uFEFF${WRITTEN.replace('Giữ  nguyên', 'Giữ nguyên')}`, 'utf16le');
  const { folder, fix } = await folderOf({
    [`${STORY}/vi.mdx`]: Buffer.from(
      '---\r\ntitle: Ho\u00F2p\r\n---\r\n\r\nHo\u00F2p \u00F0o\u00E0n.\r\n',
      'latin1',
    ),
    [`${STORY}/en.mdx`]: utf16,
  });
  const told = await fix();
  expect(told).toMatchInlineSnapshot(`
    [
      "articles/2020/hop/en.mdx (UTF-16 LE → UTF-8)
    @@ 2 @@
    -title: H�p
    +title: Họp
    @@ 5 @@
    -Vi�c "kh�o"  � b�n. 
    +Việc “khéo” ở bản.
    @@ 6 @@
    -Gi� nguy�n.
    +Giữ nguyên.",
      "articles/2020/hop/vi.mdx (Windows-1258 → UTF-8)
    @@ 2 @@
    -title: Ho�p
    +title: Họp
    @@ 5 @@
    -Ho�p �o�n.
    +Họp đoàn.",
    ]
  `);
  expect(await readFile(path.join(folder, STORY, 'en.mdx'), 'utf8')).toBe(
    '---\ntitle: Họp\n---\n\nViệc “khéo” ở bản.\nGiữ nguyên.\n',
  );
  expect(await readFile(path.join(folder, STORY, 'vi.mdx'), 'utf8')).toBe(
    '---\r\ntitle: Họp\r\n---\r\n\r\nHọp đoàn.\r\n',
  );
  expect(await fix()).toEqual([]);
});

it('puts right characters and garbled text in any file, on lines of their own', async () => {
  const { folder, fix } = await folderOf({
    [`${STORY}/vi.mdx`]: `---\rtitle: Ðại\u00A0hội\r---\r\rÄáº£ng bá»™ há»p.\r`,
    'words.yaml': '- vi\u200Bdeo\n',
  });
  await fix();
  expect(await readFile(path.join(folder, STORY, 'vi.mdx'), 'utf8')).toBe(
    '---\rtitle: Đại hội\r---\r\rĐảng bộ họp.\r',
  );
  expect(await readFile(path.join(folder, 'words.yaml'), 'utf8')).toBe('- video\n');
});

it('leaves a file as it is whose encoding isn’t certain', async () => {
  const bytes = Buffer.concat([Buffer.from(WRITTEN), Buffer.from([0xe1, 0xbb])]);
  const { folder, fix } = await folderOf({ [`${STORY}/vi.mdx`]: bytes });
  expect(await fix()).toEqual([]);
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
