import { createGazetteer, type Gazetteer } from '../bulletin/gazetteer.ts';
import type { Heading } from '../bulletin/heading.ts';
import type { Newsroom } from '../bulletin/newsroom.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { ContentFiles } from '../content-model/content-files.ts';
import { readLocalities } from '../content-model/localities.ts';
import { readNewsroom } from '../content-model/newsroom.ts';
import { readContent } from '../content-model/read-content.ts';
import { readHeadings, valuesOf } from '../content-model/records.ts';
import { readSamples, type Samples } from '../content-model/samples.ts';
import { readWithLocalities } from '../reading/known-localities.ts';
import { addressResolver } from '../reading/resolve-address.ts';
import type { Settings } from '../settings.ts';
import { bulletinFiles } from './bulletin-files.ts';
import type { BulletinFacts } from './facts.ts';
import { PAGES } from './page-texts.ts';

/** What a new bulletin is made from and checked by. */
export interface Context {
  /** Whose bulletin stands there now. */
  readonly before: Newsroom;
  /** Undefined where the bulletin is a newsroom's own already. */
  readonly samples?: Samples;
  /** The topics that are proposed: those of the bulletin that stands there now. */
  readonly topics: readonly Heading[];
  readonly gazetteer: Gazetteer;
  /** The errors of a bulletin of these facts, by the rules about content. */
  readonly check: (facts: BulletinFacts) => readonly Problem[];
}

/** Whether a new bulletin takes a file over: the gazetteer, words, pages that a newsroom has written already. */
function isKept([file]: readonly [string, unknown]): boolean {
  const [folder = '', page = ''] = file.split('/');
  if (folder === 'pages') return !Object.hasOwn(PAGES, page);
  return ['localities', 'words.yaml', 'abbreviations.yaml'].includes(folder);
}

/** Reads what is needed of the content folder. */
export async function readContext(settings: Settings): Promise<Context> {
  const files = await readWithLocalities(settings);
  const samples = readSamples(files);
  const kept: ContentFiles = {
    texts: new Map([...files.texts].filter(isKept)),
    binaries: new Map(),
    localities: files.localities,
  };
  return {
    before: readNewsroom(files).newsroom,
    ...(samples && { samples }),
    topics: valuesOf(readHeadings(files, 'topics.yaml')),
    gazetteer: createGazetteer(valuesOf(readLocalities(files))),
    check(facts) {
      const texts = new Map([...kept.texts, ...bulletinFiles(facts)]);
      const resolve = addressResolver(settings);
      const { problems } = readContent({ ...kept, texts }, new Map(), settings.now, resolve);
      return problems.filter(({ severity }) => severity === 'error');
    },
  };
}
