import { rm, symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readAgain, readContentFolder } from '../../src/reading/content-folder.ts';
import { type Files, temporaryFolder, writeFiles } from './temporary-folder.ts';

const read = async (files: Files) => readContentFolder(await temporaryFolder(files));
const kindOf = async (content: string | Uint8Array) => (await read({ x: content })).binaries.get('x')?.kind;

describe('a text', () => {
  it('has LF and no byte order mark, whatever system wrote it', async () => {
    const { texts } = await read({
      'windows.mdx': '\uFEFF---\r\ntitle: Bản Bó\r\n---\r\n',
      'unix.yaml': 'a: 1\n',
    });
    expect(texts).toEqual(
      new Map([
        ['unix.yaml', 'a: 1\n'],
        ['windows.mdx', '---\ntitle: Bản Bó\n---\n'],
      ]),
    );
  });

  it('keeps a mark within, and reads a lone CR as the end of a line', async () => {
    expect((await read({ 'x.mdx': 'a\uFEFFb\rc' })).texts.get('x.mdx')).toBe('a\uFEFFb\nc');
  });

  it('that isn’t UTF-8 is read all the same, and its encoding told', async () => {
    const { texts, encodings } = await read({
      'x.mdx': Buffer.from('\uFEFFĐảng bộ', 'utf16le'),
      'y.mdx': 'Đảng',
    });
    expect(texts.get('x.mdx')).toBe('Đảng bộ');
    expect([...(encodings ?? [])]).toEqual([['x.mdx', { encoding: 'utf-16le', isCertain: true }]]);
  });
});

describe('the paths of files', () => {
  it('are below the folder, with slashes', async () => {
    const { texts, binaries, digests } = await read({
      'articles/2020/x/vi.mdx': '',
      'articles/2020/x/a.svg': '',
    });
    expect([...texts.keys()]).toEqual(['articles/2020/x/vi.mdx']);
    expect([...binaries.keys()]).toEqual(['articles/2020/x/a.svg']);
    expect([...digests.keys()].sort()).toEqual(['articles/2020/x/a.svg', 'articles/2020/x/vi.mdx']);
  });

  it('leave out whatever begins with a dot, at any depth', async () => {
    const hidden = ['.DS_Store', 'articles/.gitkeep', '.git/config.yaml', 'articles/.obsidian/notes/a.md'];
    const { digests } = await read({
      ...Object.fromEntries(hidden.map((file) => [file, ''])),
      'a.b.yaml': '',
    });
    expect([...digests.keys()]).toEqual(['a.b.yaml']);
  });

  it('leave out what editor programs and systems leave behind', async () => {
    const left = [
      'vi.mdx~',
      '#vi.mdx#',
      'Thumbs.db',
      '~$bai.docx',
      '__MACOSX/vi.mdx',
      'vi.mdx.orig',
      'README.md',
    ];
    const { digests } = await read({
      ...Object.fromEntries(left.map((name) => [`articles/2020/x/${name}`, 'x'])),
      'articles/2020/x/vi.MDX': 'x',
    });
    expect([...digests.keys()]).toEqual(['articles/2020/x/vi.MDX']);
  });

  it('stay as they are written, composed or not', async () => {
    const names = ['nhà sàn.svg'.normalize('NFD'), 'Ảnh.PNG'.normalize('NFC')];
    const { binaries } = await read(Object.fromEntries(names.map((name) => [name, ''])));
    expect([...binaries.keys()].sort()).toEqual(names.toSorted());
  });
});

describe('what a file is', () => {
  const image = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });

  it.each(['png', 'jpeg', 'webp', 'avif', 'gif'] as const)('is told by its bytes: %s', async (format) => {
    expect(await kindOf(await image.clone().toFormat(format).toBuffer())).toBe(format);
  });

  it.each([
    ['alone', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['with a byte order mark and blank lines', '\uFEFF\r\n <svg viewBox="0 0 1 1">'],
    ['with a declaration', '<?xml version="1.0" encoding="UTF-8"?>\n<svg>'],
    [
      'with what editor programs write',
      '<?xml version="1.0"?><!-- Made by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n<!-- again --><svg\n>',
    ],
    ['behind a long notice', `<!--${'x'.repeat(3000)}--><svg>`],
  ])('is told by its first element: a drawing %s', async (_, text) => {
    expect(await kindOf(text)).toBe('svg');
  });

  it('is a PDF, or unknown', async () => {
    expect(await kindOf('%PDF-1.7\n')).toBe('pdf');
    for (const text of ['', '<html><svg>', '<svgx>', 'RIFF1234WAVE', 'MZ', '<script>/*<svg>*/']) {
      expect(await kindOf(text), text).toBe('unknown');
    }
  });

  it('doesn’t follow its name', async () => {
    const { binaries } = await read({ 'anh.jpg': '%PDF-1.7' });
    expect(binaries.get('anh.jpg')).toEqual({ kind: 'pdf', bytes: 8 });
  });
});

describe('reading again', () => {
  it('takes in what changed at the paths named, and nothing else', async () => {
    const folder = await temporaryFolder({ 'a/x.mdx': '1', 'a/y.mdx': '1', 'b/z.mdx': '1', 'ab.mdx': '1' });
    const before = await readContentFolder(folder);
    await writeFiles(folder, { 'a/x.mdx': '2', 'a/moi/w.svg': '<svg>', 'b/z.mdx': '2', '.an/la.mdx': '1' });
    await rm(path.join(folder, 'a', 'y.mdx'));
    const after = await readAgain(before, ['a', '.an/la.mdx'], folder);
    expect(Object.fromEntries(after.texts)).toEqual({ 'a/x.mdx': '2', 'b/z.mdx': '1', 'ab.mdx': '1' });
    expect([...after.binaries.keys()]).toEqual(['a/moi/w.svg']);
    expect([...after.digests.keys()].sort()).toEqual(['a/moi/w.svg', 'a/x.mdx', 'ab.mdx', 'b/z.mdx']);
    expect(before.texts.get('a/x.mdx')).toBe('1');
  });

  it('leaves out what is gone, a file or a folder', async () => {
    const folder = await temporaryFolder({ 'a/x.mdx': '1', 'a/x.svg': '<svg>', 'b.mdx': '1', 'c.mdx': '1' });
    const before = await readContentFolder(folder);
    await rm(path.join(folder, 'a'), { recursive: true });
    await rm(path.join(folder, 'b.mdx'));
    const { texts, binaries, digests } = await readAgain(before, ['a', 'b.mdx'], folder);
    expect([[...texts.keys()], [...binaries.keys()], [...digests.keys()]]).toEqual([
      ['c.mdx'],
      [],
      ['c.mdx'],
    ]);
  });

  it.skipIf(process.platform === 'win32')('reads no links, wherever they lead, and names them', async () => {
    const folder = await temporaryFolder({ 'a/x.mdx': '1' });
    await symlink('nowhere.mdx', path.join(folder, 'a', 'vi.mdx'));
    await symlink('en.mdx', path.join(folder, 'a', 'en.mdx'));
    await symlink(path.join(folder, 'a'), path.join(folder, 'b'));
    const before = await readContentFolder(folder);
    expect([...(before.excesses ?? [])].map(([name, { en }]) => `${name} ${en.slice(0, 26)}`).sort()).toEqual(
      [
        'a/en.mdx This is a symbolic link, w',
        'a/vi.mdx This is a symbolic link, w',
        'b This is a symbolic link, w',
      ],
    );
    for (const changed of ['a', 'a/vi.mdx', 'a/en.mdx', 'a/x.mdx/y', ''])
      expect([...(await readAgain(before, [changed], folder)).digests.keys()], changed).toEqual(['a/x.mdx']);
  });

  it('passes over what editor programs leave behind', async () => {
    const folder = await temporaryFolder({ 'a/x.mdx': '1' });
    const before = await readContentFolder(folder);
    await writeFiles(folder, { 'a/x.mdx~': '2', 'a/4913': '' });
    const after = await readAgain(before, ['a/x.mdx~', 'a/4913', 'a'], folder);
    expect([...after.digests.keys()]).toEqual(['a/x.mdx']);
  });

  it('gives the same objects for what is as it was', async () => {
    const folder = await temporaryFolder({ 'a.pdf': '%PDF-1.7' });
    const before = await readContentFolder(folder);
    const after = await readAgain(before, ['a.pdf'], folder);
    expect(after.binaries.get('a.pdf')).toBe(before.binaries.get('a.pdf'));
  });
});

it('The digest of a file changes with its bytes, and with nothing else', async () => {
  const one = await read({ 'a.mdx': 'x', 'b.mdx': 'x', 'c.mdx': 'x\r\n' });
  const other = await read({ 'a.mdx': 'x', 'c.mdx': 'x\n' });
  expect(one.digests.get('a.mdx')).toMatch(/^[0-9a-f]{64}$/);
  expect(one.digests.get('b.mdx')).toBe(one.digests.get('a.mdx'));
  expect(other.digests.get('a.mdx')).toBe(one.digests.get('a.mdx'));
  expect(other.digests.get('c.mdx')).not.toBe(one.digests.get('c.mdx'));
});

it('A missing folder is told with the way to set it', async () => {
  const folder = path.join(await temporaryFolder(), 'content');
  await expect(readContentFolder(folder)).rejects.toThrow(
    new Error(`There is no content folder at ${folder}. Set BULLETIN_CONTENT to where it is.`),
  );
});

describe('what is too much to be read', () => {
  const LONG = 'Chi bộ họp.\n\n'.repeat(100_000);

  it('a text stands as empty, with the reason, until it is shorter', async () => {
    const folder = await temporaryFolder({
      'a/vi.mdx': LONG,
      'b.yaml': 'a: b\n'.repeat(5_000),
      'c.yaml': 'a: b\n',
    });
    const before = await readContentFolder(folder);
    expect([...before.texts].toSorted()).toEqual([
      ['a/vi.mdx', ''],
      ['b.yaml', ''],
      ['c.yaml', 'a: b\n'],
    ]);
    expect(
      [...(before.excesses ?? [])].map(([file, { en }]) => `${file}: ${en.split('.')[0] ?? ''}`).toSorted(),
    ).toEqual([
      'a/vi.mdx: The file has 1,700,000 bytes; the limit is 1,000,000',
      'b.yaml: The file has 5,001 lines; the limit is 4,000',
    ]);
    const unchanged = await readAgain(before, ['b.yaml'], folder);
    expect(unchanged.excesses?.has('b.yaml')).toBe(true);
    await writeFiles(folder, { 'a/vi.mdx': 'Chi bộ họp.' });
    const after = await readAgain(before, ['a/vi.mdx'], folder);
    expect(after.texts.get('a/vi.mdx')).toBe('Chi bộ họp.');
    expect([...(after.excesses?.keys() ?? [])]).toEqual(['b.yaml']);
  });

  it('a picture has its kind, and a problem of its own', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'x.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') });
    await truncate(path.join(folder, 'x.png'), 5_000_000_000);
    const { binaries, digests } = await readContentFolder(folder);
    const { problems = [], ...read } = binaries.get('x.png') ?? {};
    expect(read).toEqual({ kind: 'png', bytes: 5_000_000_000 });
    expect(problems.map(({ rule, file, message }) => `${file} ${rule} ${message.en}`)).toEqual([
      'x.png limits The file has 5,000,000,000 bytes; the limit is 50,000,000. Scale it to a width of 2,400 pixels and save it as JPEG.',
    ]);
    expect(digests.has('x.png')).toBe(true);
  });

  it('of a folder with too many files, none is read, until it has fewer', async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`a/x/${at}.svg`, '']));
    const folder = await temporaryFolder({ ...many, 'a/y/vi.mdx': 'b' });
    const before = await readContentFolder(folder);
    expect([...before.digests.keys()]).toEqual(['a/y/vi.mdx']);
    expect(before.excesses?.get('a/x')?.en).toContain('The folder has 501 files; the limit is 500.');
    await writeFiles(folder, { 'a/x/vi.mdx': 'c' });
    const more = await readAgain(before, ['a/x/vi.mdx'], folder);
    expect([...more.digests.keys()]).toEqual(['a/y/vi.mdx']);
    for (const at of [1, 2, 3]) await rm(path.join(folder, 'a/x', `${at}.svg`));
    const fewer = await readAgain(more, ['a/x/1.svg'], folder);
    expect(fewer.digests.size).toBe(500);
    expect(fewer.excesses?.size).toBe(0);
    await writeFiles(folder, { 'a/x/1.svg': '', 'a/x/2.svg': '' });
    const again = await readAgain(fewer, ['a/x/1.svg', 'a/x/2.svg'], folder);
    expect([...again.digests.keys()]).toEqual(['a/y/vi.mdx']);
  });
});
