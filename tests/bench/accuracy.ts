import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { FoundStory } from '../../src/search/found-story.ts';
import type { Host } from './host.ts';
import type { QuerySets } from './queries.ts';
import type { Truth } from './truth.ts';

/** How what a set of queries finds compares with the truth; shares of 1, the worst of its queries. */
export interface Accuracy {
  readonly set: string;
  readonly queries: number;
  readonly recall: number;
  readonly precision: number;
  /** Share of the first ten that stand in as good a tier as the best ten there are. */
  readonly topTen: number;
  /** Queries that found too much, too little, or in a wrong order. */
  readonly wrong: readonly string[];
}

/** Builds the search's own code, without its page, into a folder as `probe.js`. */
export async function buildProbe(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: { entry: `${import.meta.dirname}/probe.ts`, formats: ['es'], fileName: () => 'probe.js' },
    },
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function compare(found: readonly string[], truth: ReadonlyMap<string, number>) {
  const hits = found.filter((story) => truth.has(story)).length;
  const best = [...truth.values()].sort((a, b) => a - b).slice(0, 10);
  const worst = best.at(-1) ?? 0;
  const good = found.slice(0, 10).filter((story) => (truth.get(story) ?? Infinity) <= worst).length;
  const precision = truth.size === 0 && found.length > 0 ? 0 : share(hits, found.length);
  return { recall: share(hits, truth.size), precision, topTen: share(good, best.length) };
}

/** Asks the index of the Vietnamese records for all queries. */
export async function measureAccuracy(
  browser: Browser,
  host: Host,
  sets: QuerySets,
  { truth, records }: { truth: Truth; records: readonly FoundStory[] },
): Promise<readonly Accuracy[]> {
  // The page's policy lets no script of others run.
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${host.url}404.html`);
  await page.addScriptTag({ url: `${host.url}probe.js`, type: 'module' });
  const measured: Accuracy[] = [];
  for (const [set, queries] of sets) {
    const compared: (ReturnType<typeof compare> & { readonly query: string })[] = [];
    for (const query of queries) {
      const found = await page.evaluate(async (words) => (await window.findAll?.(words)) ?? [], query);
      const names = found.map((number) => records[number]?.id ?? String(number));
      compared.push({ query, ...compare(names, truth.find(query)) });
    }
    const worst = (key: 'recall' | 'precision' | 'topTen'): number =>
      Math.min(...compared.map((one) => one[key]));
    const wrong = compared.filter(({ recall, precision, topTen }) => recall + precision + topTen < 3);
    measured.push({
      set,
      queries: queries.length,
      recall: worst('recall'),
      precision: worst('precision'),
      topTen: worst('topTen'),
      wrong: wrong.map(({ query }) => query),
    });
  }
  await page.close();
  return measured;
}
