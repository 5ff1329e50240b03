import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/chromium.ts';
import { buildProject } from '../site/build-site.ts';
import { openHost } from './host.ts';
import { phoneReport, type VisitedPage } from './phone/phone-figures.ts';
import { type PhoneVisit, visitByPhone } from './phone/phone-visit.ts';
import { saveFigures } from './saved-figures.ts';

/**
 * What an old phone on a slow line takes to show the site of `content/`, which it never opened before.
 * `npm run bench:phone -- --rounds 3`; with `--site <folder>` of a site that is built already, figures are only printed.
 */

const ROOT = path.join(import.meta.dirname, '..', '..');
const PAGES = {
  'the front page': '/',
  'an article': '/tin/huu-lung-nam-nam-nghi-quyet-07/',
  'the country’s places': '/dia-phuong/',
  'a search by words': '/tim-kiem/?q=chi+bộ',
  'a search by place': '/tim-kiem/?noi=tuyen-quang%2Fhuyen-yen-son',
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
const host = await openHost([site]);
const browser = await chromium.launch(launchOptions());
try {
  const pages: VisitedPage[] = [];
  for (const [name, address] of Object.entries(PAGES)) {
    const visits: PhoneVisit[] = [];
    for (let round = 0; round < Number(values.rounds); round++)
      visits.push(await visitByPhone(browser, new URL(address, host.url).href));
    pages.push({ name, visits });
  }
  const about = `${values.rounds} visits of each page. Chromium ${browser.version()}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}.`;
  const text = `${phoneReport(pages)}\n\n${about}`;
  console.log(`\n${text}\n`);
  if (values.site === undefined) await saveFigures('phone', text);
} finally {
  await browser.close();
  await host.stop();
  rmSync(folder, { recursive: true });
}
