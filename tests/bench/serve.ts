import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { printedSnippet, startNginx } from '../hosting/nginx.ts';
import { findNginx, MISSING, NGINX_PACKAGES } from '../hosting/programs.ts';
import { unpack } from '../hosting/unpack.ts';
import { buildProject } from '../site/build-site.ts';
import { saveFigures } from './saved-figures.ts';
import { loadGenerator } from './serving/load.ts';
import { type Level, servingReport } from './serving/serving-figures.ts';

/**
 * What a host can serve of the site, against what it can serve at all: nginx with the printed configuration, asked for
 * every file of the built site in turn, beside the same nginx that serves one file without any configuration, of as many
 * bytes as an answer of the site has on average. `npm run bench:serve -- --seconds 1 --rounds 9`
 */

const ROOT = path.join(import.meta.dirname, '..', '..');
const CONNECTIONS = [8, 32, 128, 512, 2048];
const ENV = { SITE_URL: 'https://bantin.example', BULLETIN_COMPRESS: 'on' };

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '1' }, rounds: { type: 'string', default: '9' } },
});

/** Addresses of all files that readers load, in an order that has nothing to do with their names. */
function addressesOf(dir: string): readonly string[] {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/^_|\.(?:br|gz)$/.test(entry.name),
  );
  const addresses = files.map((entry) => {
    const file = path.relative(dir, path.join(entry.parentPath, entry.name));
    return encodeURI(`/${file.replace(/index\.html$/, '')}`);
  });
  return addresses
    .map((address, at) => [(at * 7919) % addresses.length, address] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, address]) => address);
}

if (findNginx() === undefined) unpack(NGINX_PACKAGES);
const nginx = findNginx();
if (nginx === undefined) throw new Error(MISSING.nginx);

const folder = mkdtempSync(path.join(tmpdir(), 'ban-tin-bench-'));
const site = path.join(folder, 'site');
const bare = path.join(folder, 'bare');
const built = await buildProject(ROOT, { dir: site, env: ENV });
if (built.code !== 0) throw new Error(`The site was not built:\n${built.stdout}\n${built.stderr}`);
mkdirSync(bare);
writeFileSync(path.join(bare, 'file.html'), '');
const server = await startNginx(nginx, [
  { dir: site, base: '', snippet: printedSnippet(ENV) },
  { dir: bare, base: '', snippet: '' },
]);
try {
  const [siteUrl = '', bareUrl = ''] = server.urls;
  const load = loadGenerator(folder);
  const addresses = addressesOf(site);
  const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];
  const { bytes } = await load(siteUrl, addresses, 8, 1);
  const head = (await load(bareUrl, ['/file.html'], 8, 1)).bytes;
  writeFileSync(path.join(bare, 'file.html'), 'x'.repeat(Math.max(0, Math.round(bytes - head))));
  const levels: Level[] = [];
  for (const connections of CONNECTIONS) {
    const measured: Level['rounds'][number][] = [];
    for (let round = 0; round < rounds; round++)
      measured.push({
        site: await load(siteUrl, addresses, connections, seconds),
        bare: await load(bareUrl, ['/file.html'], connections, seconds),
      });
    levels.push({ connections, rounds: measured });
  }
  const about = `${addresses.length} files, ${bytes.toFixed(0)} bytes an answer; ${rounds} rounds of ${seconds} s. ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}.`;
  const text = `${servingReport(levels)}\n\n${about}`;
  console.log(`\n${text}\n`);
  await saveFigures('serve', text);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
