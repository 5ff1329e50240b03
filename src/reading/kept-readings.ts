import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleBody } from '../content-model/content-files.ts';
import type { RenderedArticle } from '../rendering/rendered-articles.ts';
import { writeWhole } from '../store/whole-file.ts';

/** Values by key. One that isn't asked for in a run isn't there in the next. */
export interface Kept<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => unknown;
}

/** What an article's body points at, and what is wrong or doubtful in it. */
export type Reading = Omit<ArticleBody, 'digest'>;

/** What a rendered article is but for its HTML, and the size of the file that it is in, in bytes. */
export interface KeptArticle extends Omit<RenderedArticle, 'body' | 'text'> {
  readonly bytes: number;
}

/** What is known of articles from the run before, so that those that didn't change are neither parsed nor rendered. */
export interface KeptReadings {
  /** What frontmatter says, by its text. */
  readonly frontmatter: Kept<unknown>;
  /** By digest. */
  readonly bodies: Kept<Reading>;
  /** By digest. */
  readonly rendered: Kept<KeptArticle>;
  /** Keeps what was asked for or added for the next run. */
  readonly save: () => Promise<void>;
}

type Entries = Readonly<Record<'frontmatter' | 'bodies' | 'rendered', readonly (readonly [string, never])[]>>;

interface Saved extends Entries {
  readonly version: string;
}

function isSaved(value: unknown, version: string): value is Saved {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === version;
}

/** What a file of this version holds; nothing, where it was written by another, or isn't whole. */
function entriesOf(text: string, version: string): Partial<Entries> {
  try {
    const value: unknown = JSON.parse(text);
    return isSaved(value, version) ? value : {};
  } catch {
    return {};
  }
}

function kept<T>(before: readonly (readonly [string, T])[]) {
  const old = new Map(before);
  const now = new Map<string, T>();
  let added = false;
  let keptBefore = old.size;
  return {
    get: (key: string): T | undefined => {
      const value = now.get(key) ?? old.get(key);
      if (value !== undefined) now.set(key, value);
      return value;
    },
    set: (key: string, value: T) => {
      added = true;
      now.set(key, value);
    },
    /** Whether the next run would find something else than what was kept last. */
    isNew: () => added || now.size !== keptBefore,
    entries: () => {
      added = false;
      keptBefore = now.size;
      return [...now];
    },
  };
}

/** Opens what was kept in a folder by the same `version` of the code; nothing, where that can't be read. */
export async function keptReadings(cacheDir: string, version: string): Promise<KeptReadings> {
  const file = path.join(cacheDir, 'readings.json');
  const before = entriesOf(await readFile(file, 'utf8').catch(() => ''), version);
  const frontmatter = kept<unknown>(before.frontmatter ?? []);
  const bodies = kept<Reading>(before.bodies ?? []);
  const rendered = kept<KeptArticle>(before.rendered ?? []);
  return {
    frontmatter,
    bodies,
    rendered,
    save: async () => {
      if (![frontmatter, bodies, rendered].some(({ isNew }) => isNew())) return;
      const text = JSON.stringify({
        version,
        frontmatter: frontmatter.entries(),
        bodies: bodies.entries(),
        rendered: rendered.entries(),
      });
      await writeWhole(file, text);
    },
  };
}
