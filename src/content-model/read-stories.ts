import type { Problem } from '../bulletin/problem.ts';
import type { Story } from '../bulletin/story.ts';
import type { Bodies, ContentFiles } from './content-files.ts';
import { type LetterFile, readLetters } from './letters.ts';
import { isShared, readRegisters, type Registers } from './read-registers.ts';
import { type Remember, remembering } from './remember.ts';
import type { ResolveAddress, RuleContext } from './rules/rule.ts';
import { readStoryFolders, type StoryFolder } from './story-folders.ts';
import { inLanguages } from './unread-languages.ts';

/** What was made of the content when it was read before, so that only what changed is made again. */
export interface ContentMemory {
  readonly registers: Remember<Registers>;
  /** Texts of the registers' files, by path, as they were when they had no errors. */
  readonly whole: Map<string, string>;
  /** By path of the folder, as those that follow. */
  readonly folders: Remember<StoryFolder>;
  readonly stories: Remember<Story | undefined>;
  readonly letters: Remember<LetterFile>;
  readonly problems: Remember<readonly Problem[]>;
}

/** A memory of nothing yet. */
export function contentMemory(): ContentMemory {
  return {
    registers: remembering(),
    whole: new Map(),
    folders: remembering(),
    stories: remembering(),
    letters: remembering(),
    problems: remembering(),
  };
}

/** All of the content as far as it could be read, before any rule looks at it. */
export interface ReadStories {
  readonly registers: Registers;
  readonly context: RuleContext;
}

/** What the content is read from. */
export interface ContentSources {
  readonly files: ContentFiles;
  readonly bodies: Bodies;
  readonly now: Date;
  /** Links within the bulletin are checked only where it is given. */
  readonly resolveAddress?: ResolveAddress | undefined;
}

/** Reads the frontmatter of all stories, and the records. Never throws on bad content. */
export function readStories(
  { files: all, bodies, now, resolveAddress }: ContentSources,
  memory: ContentMemory,
): ReadStories {
  const shared = [...all.texts].filter(([file]) => isShared(file));
  const registers = memory.registers('', shared.flat(), () => readRegisters(all, memory.whole));
  const { records, newsroom, gazetteer, pages, words } = registers;
  const files = inLanguages(all, newsroom.newsroom.languages);
  const folders = readStoryFolders(files, memory.folders, registers.examples);
  return {
    registers,
    context: {
      files,
      bodies,
      now,
      folders,
      records,
      newsroom,
      gazetteer,
      pages,
      letters: readLetters(files, memory.letters),
      words,
      ...(resolveAddress && { resolveAddress }),
    },
  };
}
