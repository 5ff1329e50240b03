import { compareIds } from '../bulletin/order.ts';
import type { Bilingual } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { BinaryFile, WrongEncoding } from './content-files.ts';
import { draftsAsWarnings } from './draft-warnings.ts';
import { withoutConsequences } from './one-cause.ts';
import { isInStory } from './read-registers.ts';
import type { ContentMemory, ReadStories } from './read-stories.ts';
import { internalLinks } from './rules/internal-links.ts';
import { letters } from './rules/letters.ts';
import { namedStories } from './rules/named-stories.ts';
import { applyRule, type RuleContext } from './rules/rule.ts';
import { RECORD_RULES, STORY_RULES } from './rules/rules.ts';
import { storyIds } from './rules/story-ids.ts';
import type { StoryFolder } from './story-folders.ts';

/** Finds what is wrong story by story. */
export interface ProblemFinder {
  /** What stories may not be shown for: ids that others have. */
  readonly ofIds: readonly Problem[];
  /**
   * What is wrong with a story, by file and line; the same list again where that is so. `binaries` are the files beside
   * its articles, looked at.
   */
  readonly ofStory: (folder: StoryFolder, binaries: ReadonlyMap<string, BinaryFile>) => readonly Problem[];
  /** What is wrong with the files that belong to no story. */
  readonly ofRest: () => readonly Problem[];
}

/** The order in which problems are reported: by file, then line. */
export function byPlace(a: Problem, b: Problem): number {
  return compareIds(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);
}

function only<T>(files: readonly string[], all: Pick<ReadonlyMap<string, T>, 'get'>): ReadonlyMap<string, T> {
  return new Map(
    files.flatMap((file) => {
      const found = all.get(file);
      return found === undefined ? [] : [[file, found] as const];
    }),
  );
}

function outsideStories<T>(all: ReadonlyMap<string, T>, isInFolder: (file: string) => boolean) {
  return new Map([...all].filter(([file]) => !isInStory(file) || !isInFolder(file)));
}

/** What is wrong with the content as it was read, for what is looked at; what was found before in the same is remembered. */
export function findProblems(
  { registers, context }: ReadStories,
  { problems }: ContentMemory,
): ProblemFinder {
  const ofIds = applyRule(storyIds, context);
  const idProblems = Map.groupBy(ofIds, ({ file }) => file);

  function alone(folder: StoryFolder, binaries: ReadonlyMap<string, BinaryFile>): readonly Problem[] {
    const bodies = [...only(folder.files, context.bodies).values()];
    const encodings = only(folder.files, context.files.encodings ?? new Map<string, WrongEncoding>());
    const excesses = only(folder.files, context.files.excesses ?? new Map<string, Bilingual>());
    const from = [
      ...[folder, registers],
      ...[...bodies, ...binaries.values(), ...encodings.values(), ...excesses.values()],
    ];
    return problems(folder.path, from, () => {
      const texts = only(folder.files, context.files.texts);
      const files = { ...context.files, texts, binaries, excesses };
      const narrowed: RuleContext = { ...context, files, folders: [folder] };
      return [
        ...[folder, ...bodies, ...binaries.values()].flatMap((part) => part.problems ?? []),
        ...STORY_RULES.flatMap((rule) => applyRule(rule, narrowed)),
      ];
    });
  }

  function report(found: readonly Problem[], folder: StoryFolder): readonly Problem[] {
    return draftsAsWarnings(withoutConsequences(found), [folder]).sort(byPlace);
  }

  return {
    ofIds,
    ofStory: (folder, binaries) => {
      const own = alone(folder, binaries);
      const narrowed: RuleContext = { ...context, folders: [folder], pages: [], whole: context };
      const amongOthers = [
        ...[internalLinks, namedStories].flatMap((rule) => applyRule(rule, narrowed)),
        ...folder.files.flatMap((file) => idProblems.get(file) ?? []),
      ];
      return amongOthers.length === 0
        ? problems(`${folder.path} reported`, [own], () => report(own, folder))
        : report([...own, ...amongOthers], folder);
    },
    ofRest: () => {
      const inFolders = new Set(context.folders.flatMap(({ files }) => files));
      const isInFolder = (file: string) => inFolders.has(file);
      const texts = outsideStories(context.files.texts, isInFolder);
      const binaries = outsideStories(context.files.binaries, isInFolder);
      const excesses = outsideStories(context.files.excesses ?? new Map<string, Bilingual>(), isInFolder);
      const files = { ...context.files, texts, binaries, excesses };
      const narrowed: RuleContext = { ...context, files, folders: [], whole: context };
      const found = [
        ...registers.problems,
        ...context.letters.flatMap((letter) => letter.problems),
        ...[...binaries.values()].flatMap((binary) => binary.problems ?? []),
        ...problems('', [registers], () => RECORD_RULES.flatMap((rule) => applyRule(rule, context))),
        ...STORY_RULES.flatMap((rule) => applyRule(rule, narrowed)),
        ...applyRule(internalLinks, narrowed),
        ...applyRule(letters, context),
      ];
      return withoutConsequences(found).toSorted(byPlace);
    },
  };
}

/** Everything that is wrong, by file and line. The files beside the articles have been looked at. */
export function allProblems(finder: ProblemFinder, { context }: ReadStories): readonly Problem[] {
  const ofStories = context.folders.flatMap((folder) =>
    finder.ofStory(folder, only(folder.files, context.files.binaries)),
  );
  return [...ofStories, ...finder.ofRest()].sort(byPlace);
}
