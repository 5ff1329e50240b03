import path from 'node:path';
import { cpSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from '../../src/integrations/release/site-files.ts';
import { FIXTURE_CONTENT, FIXTURE_NOW } from '../site/sites.ts';
import { copyProject } from './project-copy.ts';

it('builds that are started at once in one checkout are made one after the other, and all succeed', async () => {
  const project = await copyProject('two', FIXTURE_CONTENT);
  cpSync(project.content, path.join(project.root, 'noi-dung'), { recursive: true });
  const variables = [
    {},
    {},
    { BULLETIN_OUT: 'khac' },
    { BULLETIN_OUT: 'khac', BULLETIN_CONTENT: 'noi-dung' },
  ];
  const builds = await Promise.all(
    variables.map((env) => project.build(FIXTURE_NOW, { language: 'en', env })),
  );
  for (const { code, stdout, stderr } of builds) expect(code, `${stdout}\n${stderr}`).toBe(0);
  const waited = builds.filter(({ stdout }) => stdout.includes('Another build is at work in this checkout'));
  expect(waited).toHaveLength(builds.length - 1);
  const [dist, other] = ['dist', 'khac'].map((folder) => [
    ...filesBelow(path.join(project.root, folder)).keys(),
  ]);
  expect(dist?.length).toBeGreaterThan(100);
  expect(other).toEqual(dist);
});
