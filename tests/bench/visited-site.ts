import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildProject } from '../site/build-site.ts';
import { type Host, openHost } from './host.ts';
import { saveFigures } from './saved-figures.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/**
 * Builds the site of `content/`, serves it, and prints and saves under a name what `measure` writes of it in so many rounds.
 * The command takes `--rounds 3`; with `--site <folder>` of a site that is built already, figures are only printed.
 */
export async function measureSite(
  name: string,
  measure: (host: Host, rounds: number) => Promise<string>,
): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '3' }, site: { type: 'string' } },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'ban-tin-bench-'));
  const site = values.site ?? path.join(folder, 'site');
  try {
    if (values.site === undefined) {
      const built = await buildProject(ROOT, { dir: site, env: { SITE_URL: 'https://bantin.example' } });
      if (built.code !== 0) throw new Error(`The site was not built:\n${built.stdout}\n${built.stderr}`);
    }
    const host = await openHost([site]);
    try {
      const figures = await measure(host, Number(values.rounds));
      const load = loadavg()[0]?.toFixed(1) ?? '';
      const text = `${figures}\n\nRounds: ${values.rounds}. ${availableParallelism()} cores, load ${load}.`;
      console.log(`\n${text}\n`);
      if (values.site === undefined) await saveFigures(name, text);
    } finally {
      await host.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
