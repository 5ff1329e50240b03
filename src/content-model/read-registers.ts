import { createGazetteer } from '../bulletin/gazetteer.ts';
import type { Locality } from '../bulletin/locality.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { ContentFiles } from './content-files.ts';
import { examplesOf } from './examples.ts';
import type { Examples } from './fields/examples.ts';
import { isLetter } from './letters.ts';
import { readLocalities } from './localities.ts';
import { readNewsroom } from './newsroom.ts';
import { type RecordFile, readAbbreviations, readAuthors, readHeadings, valuesOf } from './records.ts';
import type { RuleContext } from './rules/rule.ts';
import { readStandingPages } from './standing-pages.ts';
import { inLanguages } from './unread-languages.ts';
import { readWords } from './words.ts';

/** What stands beside the stories: the records that they name, words, pages written by hand. */
export interface Registers extends Pick<
  RuleContext,
  'records' | 'newsroom' | 'gazetteer' | 'pages' | 'words'
> {
  /** The units of the gazetteer, in the order of the files. */
  readonly localities: readonly Locality[];
  /** What each abbreviation stands for, in Vietnamese. */
  readonly abbreviations: RecordFile<string>;
  /** What examples in messages name. */
  readonly examples: Examples;
  readonly problems: readonly Problem[];
}

/** Whether a file belongs to a story, not to what all stories share. */
export function isInStory(file: string): boolean {
  return file.startsWith('articles/');
}

/** Whether a file is one that all stories share: neither a story’s nor a letter. */
export function isShared(file: string): boolean {
  return !isInStory(file) && !isLetter(file);
}

function read(all: ContentFiles): Registers {
  const newsroom = readNewsroom(all);
  const files = inLanguages(all, newsroom.newsroom.languages);
  const topics = readHeadings(files, 'topics.yaml');
  const series = readHeadings(files, 'series.yaml');
  const author = readAuthors(files);
  const locality = readLocalities(files);
  const localities = valuesOf(locality);
  const { pages, ...standing } = readStandingPages(files);
  const abbreviations = readAbbreviations(files);
  const words = readWords(files);
  const records = { topic: topics, series, author, locality };
  return {
    records,
    newsroom,
    examples: examplesOf({ records, newsroom }),
    localities,
    gazetteer: createGazetteer(localities, newsroom.newsroom.home),
    pages,
    words,
    abbreviations,
    problems: [newsroom, topics, series, author, locality, standing, abbreviations, words].flatMap(
      ({ problems }) => problems,
    ),
  };
}

/**
 * Reads the registers. A file with errors stands as it was in `whole` (texts by path), where it was without any before:
 * a slip in one would else take all stories down while it is being edited. Files without errors are added to `whole`.
 */
export function readRegisters(files: ContentFiles, whole: Map<string, string>): Registers {
  const registers = read(files);
  const faulty = new Set(
    registers.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const before = [...faulty].flatMap((file) => {
    const text = whole.get(file);
    return text === undefined ? [] : [[file, text] as const];
  });
  for (const [file, text] of files.texts) if (isShared(file) && !faulty.has(file)) whole.set(file, text);
  if (before.length === 0) return registers;
  const texts = new Map([...files.texts, ...before]);
  const { problems } = registers;
  return { ...read({ ...files, texts }), problems };
}
