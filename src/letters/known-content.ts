import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { TO_NEWSROOM } from '../bulletin/letter.ts';
import type { Newsroom } from '../bulletin/newsroom.ts';
import { NEWSROOM_FILE } from '../content-model/newsroom.ts';
import { newsroomNow } from '../reading/newsroom-now.ts';

/** What the endpoint knows of the bulletin, as its content folder is at the moment. */
export interface KnownContent {
  /** Whether letters may be about a story of this id, or to the newsroom; the id is well formed. */
  readonly hasStory: (id: string) => boolean;
  readonly newsroom: () => Newsroom;
}

function yearsIn(contentDir: string): readonly string[] | undefined {
  try {
    return readdirSync(path.join(contentDir, 'articles')).filter((name) => /^\d{4}$/.test(name));
  } catch {
    return undefined;
  }
}

/** Looks into a content folder. Where an endpoint runs without the stories, it takes letters about any. */
export function knownContent(contentDir: string): KnownContent {
  let newsroom: Newsroom | undefined;
  let written = 0;
  return {
    hasStory: (id) => {
      if (id === TO_NEWSROOM) return true;
      const years = yearsIn(contentDir);
      return years?.some((year) => existsSync(path.join(contentDir, 'articles', year, id))) ?? true;
    },
    newsroom: () => {
      const changed = statSync(path.join(contentDir, NEWSROOM_FILE), { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (newsroom === undefined || changed !== written) newsroom = newsroomNow(contentDir);
      written = changed;
      return newsroom;
    },
  };
}
