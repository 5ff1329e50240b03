import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ArticleBody } from '../content-model/content-files.ts';
import { type BodySource, type ParsedBody, parseBody } from '../rendering/render-body.ts';
import type { ContentFolder } from './content-folder.ts';
import type { KeptReadings } from './kept-readings.ts';

const ARTICLE = /^articles\/\d{4}\/[^/]+\/(vi|en)\.mdx$/;

/** An article's file, read and checked, and the key that it is kept under when rendered. */
export interface ReadBody extends ArticleBody {
  /** Path of the file, below the content folder. */
  readonly file: string;
  /** Parses it again: the trees of thousands of articles would fill the memory. */
  readonly parse: () => ParsedBody;
}

/** A digest of all files of each story's folder: what an article shows comes from nowhere else. */
function folderDigests(folder: ContentFolder): ReadonlyMap<string, string> {
  const files = [...folder.digests]
    .filter(([file]) => file.startsWith('articles/'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const stories = Map.groupBy(files, ([file]) => path.posix.dirname(file));
  return new Map(
    [...stories].map(([story, list]) => [
      story,
      list.map(([file, digest]) => `${file} ${digest}`).join('\n'),
    ]),
  );
}

/**
 * Reads the bodies of all articles, by path of the file. `surroundings` is what their HTML depends on beside their
 * folders; `kept` holds what was read before.
 */
export function readBodies(
  folder: ContentFolder,
  surroundings: string,
  kept: KeptReadings['bodies'],
): ReadonlyMap<string, ReadBody> {
  const stories = folderDigests(folder);
  const bodies = new Map<string, ReadBody>();
  for (const [file, source] of folder.texts) {
    const language = ARTICLE.exec(file)?.[1];
    if (language !== 'vi' && language !== 'en') continue;
    bodies.set(
      file,
      readBody(
        { file, source, language },
        `${surroundings}\n${stories.get(path.posix.dirname(file)) ?? ''}`,
        kept,
      ),
    );
  }
  return bodies;
}

function readBody(body: BodySource, inputs: string, kept: KeptReadings['bodies']): ReadBody {
  const { file } = body;
  const digest = createHash('sha256').update(`${file}\n${inputs}`).digest('hex').slice(0, 32);
  const parse = () => parseBody(body);
  let known = kept.get(digest);
  if (known === undefined) {
    const { references, problems } = parse();
    known = { references, problems };
    kept.set(digest, known);
  }
  return { file, digest, ...known, parse };
}
