import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().default(''),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
});
/** All entries that can be installed; the one without a name is the project. */
const locked = Object.entries(Lock.parse(read('package-lock.json')).packages).filter(([name]) => name !== '');

const Package = z.object({
  scripts: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
});
const { scripts, optionalDependencies } = Package.parse(read('package.json'));

describe('the lock file', () => {
  it('has the digest of every package that can be installed, on any system', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(
      locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([name]) => name),
    ).toEqual([]);
  });

  it('takes all of them from npm’s registry, by their version', () => {
    const elsewhere = locked.filter(
      ([, { version, resolved }]) =>
        !/^\d+\.\d+\.\d+/.test(version) || resolved?.startsWith('https://registry.npmjs.org/') === false,
    );
    expect(elsewhere.map(([name]) => name)).toEqual([]);
  });
});

describe('the Node that runs the code', async () => {
  const Guard = z.object({
    refusal: z.custom<
      (version: string, platform: string, arch: string, packages: readonly string[]) => readonly string[]
    >((value) => typeof value === 'function'),
  });
  const { refusal: refuse } = Guard.parse(await import(path.join(ROOT, '.config', 'require-node.js')));
  const refusal = (version: string, platform: string, arch: string) =>
    refuse(version, platform, arch, Object.keys(optionalDependencies));

  it('comes with the code as Node 24 for the usual machines', () => {
    for (const machine of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win-x64'])
      expect(
        Object.keys(optionalDependencies).some((name) => name.endsWith(`-${machine}`)),
        machine,
      ).toBe(true);
    for (const version of Object.values(optionalDependencies)) expect(version).toMatch(/^24\./);
  });

  it.each(['22.18.0', '22.21.1', '23.6.0', '24.0.0', '26.1.0'])('may be %s', (version) => {
    expect(refusal(version, 'linux', 'x64')).toEqual([]);
  });

  it.each(['12.22.0', '18.20.0', '20.19.0', '21.7.0', '22.12.0', '23.5.0'])('may not be %s', (version) => {
    const [vi, en] = refusal(version, 'win32', 'arm64');
    expect(vi).toMatch(new RegExp(`Node ${version}.*win-arm64.*cài Node 24 từ https://nodejs.org`));
    expect(en).toMatch(new RegExp(`Node ${version}.*win-arm64.*Install Node 24 from https://nodejs.org`));
    expect(refusal(version, 'darwin', 'arm64').join()).toContain('npm ci --include=optional');
  });

  it('is looked at before every command that Node runs', () => {
    const commands = Object.keys(scripts).filter(
      (name) => scripts[name]?.startsWith('node ') && !/^(?:pre|post)/.test(name),
    );
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((name) => scripts[`pre${name}`] !== 'node .config/require-node.js')).toEqual([]);
    expect(scripts.pretest).toMatch(/^node \.config\/require-node\.js && /);
  });
});
