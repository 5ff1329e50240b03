import { parseArgs } from 'node:util';
import type { FindAlike } from '../../src/bulletin/alike.ts';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import { LANGUAGES } from '../../src/bulletin/language.ts';
import { once } from '../../src/bulletin/once.ts';
import { createRelated, type Related } from '../../src/bulletin/related.ts';
import type { Article, Story } from '../../src/bulletin/story.ts';
import { createFindAlike } from '../../src/likeness/find-alike.ts';
import { tellingOf } from '../../src/likeness/telling.ts';
import { PLACES } from '../bulletin/places.ts';
import { createDice } from '../search/random.ts';
import { table } from './markdown-table.ts';
import { median } from './median.ts';
import { EDITS, edit } from './related/edits.ts';
import { createFiledAlike } from './related/filed-alike.ts';
import { type Text, type ThemedBulletin, themedBulletin } from './related/themed-bulletin.ts';
import { themesFound } from './related/themes-found.ts';
import { saveFigures } from './saved-figures.ts';

const SIZES = [60, 600, 10_000];
const LARGE = 10_000;
const EDITS_MADE = 50;
const LIMIT = 4;
const MEGABYTE = 1_000_000;

/** A share of all pages that one changed story may render again. */
const MOST_RENDERED = 0.005;

const { values } = parseArgs({ options: { edits: { type: 'string' } } });
const edits = Number(values.edits ?? EDITS_MADE);
const gazetteer = createGazetteer(PLACES);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const tellIn = {
  vi: once((text: Text) => ({ telling: tellingOf(text.title, text.passages, 'vi') })),
  en: once((text: Text) => ({ telling: tellingOf(text.title, text.passages, 'en') })),
};

function findAlike(stories: readonly Story[], texts: ThemedBulletin['texts']): FindAlike {
  const tellingIn = ({ body, language }: Article) => {
    const text = texts.get(body);
    return text && tellIn[language](text).telling;
  };
  const textOf = ({ body }: Article) => {
    const { title = '', passages = [] } = texts.get(body) ?? {};
    return [title, ...passages].join('\n');
  };
  return createFindAlike(stories, { gazetteer, authors: [], tellingOf: tellingIn, textOf });
}

function relatedOf(stories: readonly Story[], alike: FindAlike): ReadonlyMap<string, Related> {
  const related = createRelated(stories, gazetteer, alike);
  return new Map(stories.map((story) => [story.id, related(story, LIMIT)]));
}

function accuracy(size: number): readonly (string | number)[][] {
  const { stories, themes, texts } = themedBulletin(size);
  const lists = relatedOf(stories, findAlike(stories, texts));
  const now = new Map([...lists].map(([id, { related }]) => [id, related.map(({ story }) => story.id)]));
  const filed = createFiledAlike(stories, gazetteer);
  const before = new Map(stories.map((story) => [story.id, filed(story, LIMIT)]));
  return [
    ['by what they tell', now] as const,
    ['by topic, series, place and time alone', before] as const,
  ].map(([way, found]) => {
    const { recall, precision, shown } = themesFound(found, themes, LIMIT);
    return [size, way, percent(recall), percent(precision), shown.toFixed(1)];
  });
}

/** Seconds of CPU, and megabytes that the process grew by. */
function measured<T>(work: () => T): {
  readonly made: T;
  readonly seconds: number;
  readonly megabytes: number;
} {
  const [cpu, before] = [process.cpuUsage(), process.resourceUsage().maxRSS];
  const made = work();
  const { user, system } = process.cpuUsage(cpu);
  const kilobytes = process.resourceUsage().maxRSS - before;
  return { made, seconds: (user + system) / 1_000_000, megabytes: (kilobytes * 1024) / MEGABYTE };
}

function cost(): readonly (string | number)[][] {
  const { stories, texts } = themedBulletin(LARGE, LANGUAGES);
  const articles = stories.flatMap((story) => Object.values(story.articles));
  const told = measured(() =>
    articles.map(({ body, language }) => {
      const text = texts.get(body);
      return text && tellIn[language](text).telling;
    }),
  );
  const found = measured(() => {
    const alike = findAlike(stories, texts);
    return stories.map(({ id }) => alike(id));
  });
  const row = (name: string, { seconds, megabytes }: ReturnType<typeof measured>) => [
    name,
    `${seconds.toFixed(1)} s`,
    `${megabytes.toFixed(0)} MB`,
  ];
  return [
    row('words of 20,000 articles, by several processes', told),
    row('related stories of 10,000 stories, found once', found),
  ];
}

/** All that pages show of the lists. */
function shown({ related, sameTopic, samePlace }: Related): string {
  const reasons = related.map(({ story, alike }) => [story.id, alike?.terms.vi?.map(({ words }) => words)]);
  return JSON.stringify([reasons, sameTopic.map(({ id }) => id), samePlace.map(({ id }) => id)]);
}

function stability(): readonly (string | number)[][] {
  const bulletin = themedBulletin(LARGE);
  const dice = createDice(50);
  const showing = (stories: readonly Story[], texts: ThemedBulletin['texts']) =>
    new Map([...relatedOf(stories, findAlike(stories, texts))].map(([id, lists]) => [id, shown(lists)]));
  const before = showing(bulletin.stories, bulletin.texts);
  const changes = Map.groupBy(
    Array.from({ length: edits }, (_, at) => EDITS[at % EDITS.length] ?? 'word').map((kind) => {
      const edited = edit(kind, bulletin, dice);
      const after = showing(edited.stories, edited.texts);
      const changed = [...after].filter(([id, each]) => id !== edited.id && before.get(id) !== each).length;
      console.log(kind, changed);
      return { kind, changed };
    }),
    ({ kind }) => kind,
  );
  return [...changes].map(([kind, all]) => {
    const counts = all.map(({ changed }) => changed);
    const most = Math.max(...counts);
    const holds = most <= LARGE * MOST_RENDERED ? 'yes' : '**no**';
    return [kind, counts.length, median(counts), most, percent(most / LARGE), holds];
  });
}

// First: what else was done before would hide how much memory this takes.
const costs = cost();
const report = [
  table(['stories', 'lists', 'recall', 'precision', 'shown of four'], SIZES.flatMap(accuracy)),
  `At ${LARGE.toLocaleString('en')} stories in two languages:`,
  table(['work', 'CPU', 'memory'], costs),
  `At ${LARGE.toLocaleString('en')} stories, the stories whose lists one edit changes, beside the edited one:`,
  table(['edit', 'edits', 'middle', 'most', 'of all pages', 'at most 0.5 %'], stability()),
  `Node ${process.versions.node}.`,
].join('\n\n');
console.log(report);
await saveFigures('related', report);
