import { statSync } from 'node:fs';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../../src/integrations/release/site-files.ts';
import { fill, filledWith, finishFill, inTurn } from '../../../src/integrations/release/fill.ts';
import { MARK, markFor, STAGING } from '../../../src/integrations/release/site-mark.ts';
import { type Files, temporaryFolder } from '../../reading/temporary-folder.ts';
import { below, siteIn, textsOf } from './place.ts';

async function filled(old: Files, next: Files) {
  const root = await temporaryFolder({ ...old, ...siteIn('built', next) });
  const dist = path.join(root, 'dist');
  await mkdir(dist, { recursive: true });
  fill(filesBelow(path.join(root, 'built')), dist);
  return { dist, texts: textsOf(dist), names: (await readdir(dist)).sort() };
}

describe('a folder that is filled in place', () => {
  it('holds the new site, and nothing of the old one', async () => {
    const next = { 'index.html': 'new', 'tin/b/index.html': 'b' };
    const { texts, names } = await filled(
      siteIn('dist', { 'index.html': 'old', 'tin/a/index.html': 'a' }),
      next,
    );
    expect(texts).toEqual(next);
    expect(names).toEqual([MARK, 'index.html', 'tin']);
  });

  it('is the first site in an empty one, in which the system keeps something of its own', async () => {
    const { texts, names } = await filled({ 'dist/lost+found/x': '' }, { 'index.html': 'new' });
    expect(texts).toMatchObject({ 'index.html': 'new' });
    expect(names).toEqual([MARK, 'index.html', 'lost+found']);
  });

  it('has a folder where a file of that name was, and a file where a folder was', async () => {
    const { texts } = await filled(siteIn('dist', { a: 'old', 'b/c/d.html': 'old' }), {
      'a/b.html': 'new',
      b: 'new',
    });
    expect(texts).toEqual({ 'a/b.html': 'new', b: 'new' });
  });

  it('keeps files that are the same, so that hosts know their age', async () => {
    const root = await temporaryFolder({
      ...siteIn('dist', { 'a.css': 'a' }),
      ...siteIn('built', { 'a.css': 'a' }),
    });
    const { ino } = statSync(path.join(root, 'dist', 'a.css'));
    fill(filesBelow(path.join(root, 'built')), path.join(root, 'dist'));
    expect(statSync(path.join(root, 'dist', 'a.css')).ino).toBe(ino);
  });

  it('doesn’t follow links in the site', async () => {
    const root = await temporaryFolder({
      ...siteIn('dist', { 'tep/a.pdf': 'a' }),
      ...siteIn('built', { 'a.html': 'a' }),
      'khac/thu.docx': '',
    });
    await symlink(path.join(root, 'khac'), path.join(root, 'dist', 'tep', 'khac'));
    fill(filesBelow(path.join(root, 'built')), path.join(root, 'dist'));
    expect(await readdir(path.join(root, 'khac'))).toEqual(['thu.docx']);
    expect(textsOf(path.join(root, 'dist'))).toEqual({ 'a.html': 'a' });
  });
});

describe('a fill that was cut off', () => {
  const NEW = { 'index.html': 'new', '_astro/b.css': 'b' };
  const staged = (files: Files): Files => below(`dist/${STAGING}/site`, files);
  const list = { [`dist/${STAGING}/files.json`]: JSON.stringify([MARK, ...Object.keys(NEW)]) };

  it('before all was brought there leaves the old site', async () => {
    const root = await temporaryFolder({ ...siteIn('dist', { 'index.html': 'old' }), ...staged(NEW) });
    finishFill(path.join(root, 'dist'));
    expect(textsOf(path.join(root, 'dist'))).toEqual({ 'index.html': 'old' });
  });

  it('after that is carried through', async () => {
    const mark = { [MARK]: markFor(Object.keys(NEW), 1) };
    const files = {
      ...siteIn('dist', { 'index.html': 'old', 'gone.html': '' }),
      ...staged({ ...mark, ...NEW }),
      ...list,
    };
    const dist = path.join(await temporaryFolder(files), 'dist');
    expect(filledWith(dist)).toEqual([MARK, ...Object.keys(NEW)]);
    finishFill(dist);
    expect(textsOf(dist)).toEqual(NEW);
    expect(await readdir(dist)).not.toContain(STAGING);
  });

  it('when only its own folder was left to delete is ended', async () => {
    const dist = path.join(
      await temporaryFolder({ ...siteIn('dist', NEW), ...staged({ 'a.css': '' }) }),
      'dist',
    );
    finishFill(dist);
    expect(textsOf(dist)).toEqual(NEW);
    expect(await readdir(dist)).not.toContain(STAGING);
  });
});

it('what pages name is placed before them, new files before those that replace others', async () => {
  const root = await temporaryFolder(siteIn('dist', { 'a.html': 'old', 'current.txt': 'old' }));
  const names = ['a.html', 'b/index.html.br', 'current.txt', '_astro/z.css'];
  expect(inTurn(names, path.join(root, 'dist'))).toEqual([
    '_astro/z.css',
    'current.txt',
    'a.html',
    'b/index.html.br',
  ]);
});
