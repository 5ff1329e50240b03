// Runs before each command (npm's "pre" scripts). The packages that bring Node are optional: where none was installed, an older
// Node of the machine would end somewhere in the code. Written so that Node 14 can read it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The first versions that run TypeScript as it is: https://nodejs.org/api/typescript.html#type-stripping
const FIRST_MINORS = { 22: 18, 23: 6 };

/** Lines for people where a Node of this version can't run the code, in both languages; none where it can. */
export function refusal(version, platform, arch, packages) {
  const [major, minor] = version.split('.').map(Number);
  if (major >= 24 || minor >= FIRST_MINORS[major]) return [];
  const machine = `${platform === 'win32' ? 'win' : platform}-${arch}`;
  return packages.some((name) => name.endsWith(`-${machine}`))
    ? [
        `Máy đang chạy Node ${version}, cũ hơn mức cần (22.18), vì Node 24 đi kèm chưa được cài. Chạy: npm ci --include=optional`,
        `This runs on Node ${version}, older than it needs (22.18), since the Node 24 that comes with it is not installed. Run: npm ci --include=optional`,
      ]
    : [
        `Máy đang chạy Node ${version}, cũ hơn mức cần (22.18), và không có Node 24 đi kèm cho loại máy này (${machine}). Hãy cài Node 24 từ https://nodejs.org rồi chạy lại.`,
        `This runs on Node ${version}, older than it needs (22.18), and no Node 24 comes with it for this kind of machine (${machine}). Install Node 24 from https://nodejs.org and run again.`,
      ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { optionalDependencies } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const packages = Object.keys(optionalDependencies);
  const lines = refusal(process.versions.node, process.platform, process.arch, packages);
  for (const line of lines) process.stderr.write(`${line}\n`);
  if (lines.length > 0) process.exitCode = 1;
}
