import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { FIXTURE_NOW, ONE_LANGUAGE_CONTENT } from '../site/sites.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject('languages', ONE_LANGUAGE_CONTENT);
});

function write(file: string, text: string): void {
  writeFileSync(path.join(project.content, file), text);
}

function useLanguages(languages: string): void {
  const file = path.join(project.content, 'bulletin.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^languages: .*$/m, `languages: ${languages}`));
}

async function builtSite(): Promise<ReadonlyMap<string, string>> {
  const { code, stdout, stderr } = await project.build(FIXTURE_NOW);
  expect(code, `${stdout}\n${stderr}`).toBe(0);
  return project.site();
}

/** What a build makes of the same content with nothing kept. */
async function cleanSite(): Promise<ReadonlyMap<string, string>> {
  for (const part of ['.cache', 'dist'])
    rmSync(path.join(project.root, part), { recursive: true, force: true });
  return builtSite();
}

const inEnglish = (site: ReadonlyMap<string, string>) =>
  [...site.keys()].filter((file) => file.split(path.sep).includes('en'));

it('A language that is taken up or given up again leaves the site of a build that keeps nothing', async () => {
  // What stands there can't be built.
  write(
    'articles/2024/hop-ban/en.mdx',
    '---\ntitle: A meeting\nlead: They met.\ntranslation: { by: ban-thu, method: human, date: 2024-02-16 }\nphoto: { alt: A house }\n---\n\nThey met.\n',
  );
  write('pages/gioi-thieu/en.mdx', '---\ntitle: About\nsegment: about\n---\n\nInvented.\n');

  const vietnamese = await builtSite();
  expect(inEnglish(vietnamese)).toEqual([]);

  useLanguages('[vi, en]');
  const both = await builtSite();
  expect(inEnglish(both)).toEqual(
    expect.arrayContaining(
      [['index.html'], ['about', 'index.html'], ['stories', 'hop-ban', 'index.html']].map((names) =>
        path.join('en', ...names),
      ),
    ),
  );
  expect(both).toEqual(await cleanSite());

  useLanguages('[vi]');
  expect(await builtSite()).toEqual(vietnamese);
});
