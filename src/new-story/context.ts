import { createGazetteer, type Gazetteer } from '../bulletin/gazetteer.ts';
import type { Author, Heading } from '../bulletin/heading.ts';
import type { Language } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { ContentFiles } from '../content-model/content-files.ts';
import { examplesOf } from '../content-model/examples.ts';
import type { Examples } from '../content-model/fields/examples.ts';
import { readFrontmatter } from '../content-model/frontmatter-block.ts';
import { withinLimits } from '../content-model/limits/excess.ts';
import { readLocalities } from '../content-model/localities.ts';
import { readNewsroom } from '../content-model/newsroom.ts';
import { readContent } from '../content-model/read-content.ts';
import { readAuthors, readHeadings, valuesOf } from '../content-model/records.ts';
import { RESERVED_IDS } from '../content-model/rules/reserved-ids.ts';
import { isGroup } from '../content-model/yaml-document.ts';
import { readWithLocalities } from '../reading/known-localities.ts';
import { addressResolver } from '../reading/resolve-address.ts';
import type { Settings } from '../settings.ts';

/** What a new article is written and checked by. */
export interface Context {
  readonly settings: Settings;
  readonly files: ContentFiles;
  /** The languages of the bulletin. */
  readonly languages: readonly Language[];
  readonly topics: readonly Heading[];
  readonly series: readonly Heading[];
  readonly authors: readonly Author[];
  readonly gazetteer: Gazetteer;
  /** Ids of the bulletin's own that examples name. */
  readonly examples: Examples;
  /** Ids that no new story may have: those of stories, their former ones, and segments of addresses. */
  readonly taken: ReadonlySet<string>;
  /** What the rules find in an article that stands at this path, by the rest of the content; as if it were no draft. */
  readonly check: (file: string, text: string) => readonly Problem[];
}

function formerIds(file: string, text: string): readonly string[] {
  if (!text.includes('formerIds')) return [];
  const data = readFrontmatter(file, text).document.data;
  const written: unknown = isGroup(data) ? data.formerIds : undefined;
  return Array.isArray(written) ? written.map(String) : [];
}

function takenIds({ texts, binaries }: ContentFiles): ReadonlySet<string> {
  const folders = [...texts.keys(), ...binaries.keys()].flatMap(
    (file) => /^articles\/[^/]+\/([^/]+)\//.exec(file)?.[1] ?? [],
  );
  return new Set([
    ...RESERVED_IDS,
    ...folders,
    ...[...texts].flatMap(([file, text]) => formerIds(file, text)),
  ]);
}

/** The registers, and of the articles those of one story alone: rules about a story look no further. */
function around(file: string, files: ContentFiles): ContentFiles {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const isNear = ([name]: readonly [string, unknown]) => !name.includes('.mdx') || name.startsWith(folder);
  return {
    ...files,
    texts: new Map([...files.texts].filter(isNear)),
    binaries: new Map([...files.binaries].filter(([name]) => name.startsWith(folder))),
  };
}

/** Reads what is needed of the content folder. */
export async function readContext(settings: Settings): Promise<Context> {
  const files = await readWithLocalities(settings);
  const newsroom = readNewsroom(files);
  const records = {
    topic: readHeadings(files, 'topics.yaml'),
    series: readHeadings(files, 'series.yaml'),
    author: readAuthors(files),
    locality: readLocalities(files),
  };
  return {
    settings,
    files,
    languages: newsroom.newsroom.languages,
    topics: valuesOf(records.topic),
    series: valuesOf(records.series),
    authors: valuesOf(records.author),
    gazetteer: createGazetteer(valuesOf(records.locality), newsroom.newsroom.home),
    examples: examplesOf({ records, newsroom }),
    taken: takenIds(files),
    check(file, text) {
      const near = around(file, files);
      const written = [file, text.replace(/^draft: true\n/m, '')] as const;
      const { texts: read, excesses } = withinLimits([written]);
      const texts = new Map([...near.texts, ...read]);
      const { problems } = readContent(
        { ...near, texts, excesses },
        new Map(),
        settings.now,
        addressResolver(settings),
      );
      return problems.filter((problem) => problem.file === file && problem.rule !== 'unfinished');
    },
  };
}
