import { rm } from 'node:fs/promises';
import path from 'node:path';
import { close } from 'pagefind';
import { chromium } from 'playwright-core';
import type { BulletinContent } from '../../src/bulletin/bulletin.ts';
import { LANGUAGES, type Language } from '../../src/bulletin/language.ts';
import { loadContent } from '../../src/reading/check-content.ts';
import { linkVolumes } from '../../src/integrations/search/kept-index.ts';
import { writePlaceFolder } from '../../src/integrations/search/place-folder.ts';
import { volumesOf, writeIndex } from '../../src/integrations/search/search-index.ts';
import { recordsOf, type Sources } from '../../src/integrations/search/search-records.ts';
import { type FoundStory, indexedText } from '../../src/search/found-story.ts';
import { PLACES_FOLDER, SEARCH_FOLDER } from '../../src/search/search-files.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';
import { readSettings } from '../../src/settings.ts';
import { openSection } from '../../src/store/section.ts';
import { launchOptions } from '../browser/chromium.ts';
import { buildSite } from '../site/build-site.ts';
import { buildProbe, measureAccuracy } from './accuracy.ts';
import { type Figures, report, saveReport } from './figures.ts';
import { openHost } from './host.ts';
import { COMMON_PHRASES, unclearPhrase, querySets, sampleWords } from './queries.ts';
import { visit } from './search-visit.ts';
import { syntheticBulletin } from './synthetic-bulletin.ts';
import { createTruth } from './truth.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const CACHE = path.join(ROOT, '.cache', 'bench');
const SIZES = [2_000, 10_000];

interface Corpus {
  readonly folder: string;
  readonly records: Readonly<Record<Language, readonly FoundStory[]>>;
  readonly seconds: number;
}

async function indexCorpus(
  size: number,
  registers: BulletinContent,
  abbreviations: Sources['abbreviations'],
): Promise<Corpus> {
  const sources: Sources = { ...syntheticBulletin(size, registers), abbreviations };
  const folder = path.join(CACHE, String(size));
  await rm(folder, { recursive: true, force: true });
  const start = performance.now();
  const records = { vi: await recordsOf('vi', sources), en: await recordsOf('en', sources) };
  for (const language of LANGUAGES) {
    const kept = { section: openSection(CACHE, `${size}-volumes/${language}`), digest: '' };
    kept.section.prune(new Set());
    const volumes = await volumesOf(language, sources, kept);
    const target = path.join(folder, SEARCH_FOLDER, language);
    await writeIndex(target, language, sources, volumes);
    linkVolumes(volumes, target);
  }
  await writePlaceFolder(path.join(folder, SEARCH_FOLDER, PLACES_FOLDER), sources.bulletin.gazetteer);
  await close();
  await buildProbe(path.join(folder, 'probe'));
  return { folder, records, seconds: (performance.now() - start) / 1000 };
}

async function measure(size: number, site: string, corpus: Corpus): Promise<Figures> {
  const { folder, records } = corpus;
  const host = await openHost([folder, path.join(folder, 'probe'), site]);
  const browser = await chromium.launch(launchOptions());
  try {
    const sample = sampleWords(vocabularyOf(records.vi.map(indexedText)), size);
    const {
      rare: [rare = ''],
      uncommon: [uncommon = ''],
    } = sample;
    const [first, ...next] = COMMON_PHRASES;
    const truth = createTruth(records.vi);
    const visits = [
      await visit(browser, host, 'vi', [first, ...next, 'Yên Sơn', '"sinh hoạt chi bộ"', rare, 'zwyq']),
      await visit(browser, host, 'vi', ['Yên Sơn', first, 'hội nghị tổng kết']),
      await visit(browser, host, 'vi', ['yen son', `chi bộ ${rare}`, `đảng viên ${uncommon}`]),
      await visit(browser, host, 'vi', [rare, uncommon]),
      await visit(browser, host, 'vi', [`chi bộ ${uncommon}`]),
      await visit(browser, host, 'vi', ['tháng 9/2021', 'chi bộ năm 2020', 'Kim Bình quý I/2019']),
      await visit(browser, host, 'vi', ['hà giang', 'bắc kạn', 'chi bộ cà mau', 'đảng viêm', 'ddangr vieen']),
      await visit(browser, host, 'vi', [`"${unclearPhrase(records.vi, truth)}"`]),
      await visit(browser, host, 'en', ['Yên Sơn', 'Party cell']),
      await visit(browser, host, 'en', [uncommon]),
    ];
    const accuracy = await measureAccuracy(browser, host, querySets(sample), { truth, records: records.vi });
    const articles = { vi: records.vi.length, en: records.en.length };
    return { size, articles, seconds: corpus.seconds, browser: browser.version(), visits, accuracy };
  } finally {
    await browser.close();
    await host.stop();
  }
}

const wanted = process.argv.slice(2).map(Number).filter(Number.isInteger);
const { model } = await loadContent(readSettings(process.env, ROOT));
const site = await buildSite('bench-search', {});
if (site.code !== 0) throw new Error(`The site was not built:\n${site.stderr}`);
for (const size of wanted.length > 0 ? wanted : SIZES) {
  const figures = await measure(size, site.dir, await indexCorpus(size, model, model.abbreviations));
  console.log(report(figures));
  await saveReport(figures);
}
