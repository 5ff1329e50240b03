import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIXTURE_CONTENT, FIXTURE_NOW } from '../site/sites.ts';
import { copyProject } from './project-copy.ts';

const NO_NETWORK = `--import=${pathToFileURL(path.join(import.meta.dirname, 'no-network.ts')).href}`;

/** A site of the same commit, built at some path in some surroundings. */
async function siteAt(name: string, env: Readonly<Record<string, string>>) {
  const project = await copyProject(name, FIXTURE_CONTENT);
  const { code, stdout, stderr } = await project.build(FIXTURE_NOW, { env });
  expect(code, `${stdout}\n${stderr}`).toBe(0);
  return project.site();
}

describe('a site of one commit', () => {
  it('has the same bytes at another path, in another time zone and locale, and needs no network', async () => {
    const [here, there] = [
      await siteAt('a', { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' }),
      await siteAt(path.join('Ở chỗ khác', 'sâu hơn'), {
        TZ: 'America/New_York',
        LC_ALL: 'C',
        NODE_OPTIONS: NO_NETWORK,
      }),
    ];
    expect(here.size).toBeGreaterThan(100);
    expect(there).toEqual(here);
  });

  it('would not be built by code that asked for the network', () => {
    for (const code of [
      "fetch('http://127.0.0.1:59999/')",
      "require('net').connect(59999, '127.0.0.1')",
      "require('dns').lookup('a.example', () => 0)",
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [NO_NETWORK, '-e', code], { encoding: 'utf8' });
      expect([status, stderr]).toEqual([1, 'A build asked for the network.\n']);
    }
  });
});
