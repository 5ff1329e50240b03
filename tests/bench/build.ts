import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { loadContent } from '../../src/reading/check-content.ts';
import { readSettings } from '../../src/settings.ts';
import { growthReport, type SizeFigures, sizeReport } from './builds/build-figures.ts';
import { corpusRegisters } from './builds/corpus/registers.ts';
import { measureSize } from './builds/measure-size.ts';
import { copyTree } from './builds/own-tree.ts';
import { findEleventy } from './builds/peers/eleventy.ts';
import { findHugo } from './builds/peers/hugo.ts';
import { openWorkplace } from './builds/workplace.ts';
import { peerCache } from './builds/peers/peer-cache.ts';
import { machine, saveFigures } from './saved-figures.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const SIZES = [2_000, 10_000];
const RUNS = 3;

/** Bytes of all sites at once: so many a story, and the packages. */
const ROOM_OF_A_STORY = 350_000;
const ROOM = 1_500_000_000;

const MANIFEST = z.object({ version: z.string() });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string' },
    'without-search': { type: 'boolean', default: false },
    'without-peers': { type: 'boolean', default: false },
  },
});
const wanted = positionals.map(Number).filter((size) => Number.isInteger(size) && size > 0);
const sizes = (wanted.length > 0 ? wanted : SIZES).toSorted((a, b) => a - b);
const runs = Math.max(1, Number(values.runs ?? RUNS));

const alone = values['without-peers'];
const hugo = alone ? undefined : await findHugo(path.join(peerCache(), 'hugo'));
const eleventy = alone ? undefined : await findEleventy(path.join(peerCache(), 'eleventy'));
const workplace = await openWorkplace(ROOM + Math.max(...sizes) * ROOM_OF_A_STORY);
const tree = path.join(workplace.folder, 'tree');
await copyTree(ROOT, tree);
const settings = { ...readSettings({}, ROOT), cacheDir: path.join(workplace.folder, 'cache') };
const registers = corpusRegisters((await loadContent(settings)).model.localities);
const manifest = path.join(ROOT, 'node_modules', 'astro', 'package.json');
const astro = MANIFEST.parse(JSON.parse(await readFile(manifest, 'utf8')));

const versions = [
  `Node ${process.versions.node}`,
  `Astro ${astro.version}`,
  hugo ? `Hugo ${hugo.version}` : 'without Hugo',
  eleventy ? `Eleventy ${eleventy.version}` : 'without Eleventy',
  `${availableParallelism()} cores`,
  workplace.inMemory ? 'in memory (tmpfs)' : 'on a disk',
].join(', ');

async function show(name: string, report: string): Promise<void> {
  const text = `${report}\n\n${versions}, load ${loadavg()[0]?.toFixed(1) ?? ''}.`;
  console.log(`\n${text}\n`);
  await saveFigures(name, text);
}

console.log(`${machine()}: ${versions}`);
const measured: SizeFigures[] = [];
for (const size of sizes) {
  const folder = path.join(workplace.folder, String(size));
  const bench = { root: ROOT, tree, folder, registers, hugo, eleventy, runs };
  const figures = await measureSize(size, { ...bench, search: !values['without-search'] });
  measured.push(figures);
  await show(`build ${size}`, sizeReport(figures));
}
if (measured.length > 1) await show('build growth', growthReport(measured));
