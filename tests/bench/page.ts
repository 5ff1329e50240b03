import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { launchOptions } from '../browser/chromium.ts';
import { buildProject } from '../site/build-site.ts';
import { openHost } from './host.ts';
import { type JudgedPage, judgementOf, pageReport } from './page/page-figures.ts';
import { saveFigures } from './saved-figures.ts';

/**
 * What Lighthouse says of the site of `content/` with its settings for phones. `npm run bench:page -- --rounds 3`; with
 * `--site <folder>` of a site that is built already, figures are only printed.
 */

const ROOT = path.join(import.meta.dirname, '..', '..');
const PAGES = {
  'the front page': '/',
  'an article': '/tin/huu-lung-nam-nam-nghi-quyet-07/',
  'an article in English': '/en/stories/huu-lung-nam-nam-nghi-quyet-07/',
  'a search by words': '/tim-kiem/?q=chi+bộ',
  'a province': '/dia-phuong/tuyen-quang/',
  'the country’s places': '/dia-phuong/',
  'a year': '/luu-tru/2020/',
  'a month': '/luu-tru/2021/09/',
} as const satisfies Record<string, string>;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, site: { type: 'string' } },
});

const folder = mkdtempSync(path.join(tmpdir(), 'ban-tin-bench-'));
const site = values.site ?? path.join(folder, 'site');
if (values.site === undefined) {
  const built = await buildProject(ROOT, { dir: site, env: { SITE_URL: 'https://bantin.example' } });
  if (built.code !== 0) throw new Error(`The site was not built:\n${built.stdout}\n${built.stderr}`);
}
const { executablePath = '', args = [] } = launchOptions();
const host = await openHost([site]);
const browser = await launch({ chromePath: executablePath, chromeFlags: [...args, '--headless=new'] });
try {
  const pages: JudgedPage[] = [];
  for (const [name, address] of Object.entries(PAGES)) {
    const judgements = [];
    for (let round = 0; round < Number(values.rounds); round++) {
      const result = await lighthouse(new URL(address, host.url).href, {
        port: browser.port,
        logLevel: 'error',
      });
      if (!result) throw new Error(`Lighthouse said nothing of ${address}.`);
      judgements.push(judgementOf(result.lhr));
    }
    pages.push({ name, judgements });
  }
  const about = `${values.rounds} rounds. ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}.`;
  const text = `${pageReport(pages)}\n\n${about}`;
  console.log(`\n${text}\n`);
  if (values.site === undefined) await saveFigures('page', text);
} finally {
  browser.kill();
  await host.stop();
  rmSync(folder, { recursive: true });
}
