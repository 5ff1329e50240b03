import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ArticleBody } from '../content-model/content-files.ts';
import { readFrontmatter } from '../content-model/frontmatter-block.ts';
import { frontmatterPassages } from '../content-model/prose/frontmatter-passages.ts';
import { wordingOf } from '../content-model/prose/wording.ts';
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

/** What is written above the text of an article. */
function frontmatterOf(source: string): string {
  return source.slice(0, source.indexOf('\n---', 3));
}

/**
 * What an article's HTML comes from, of the files of its story's folder: its own, the pictures and attachments, and of
 * the article in the other language the frontmatter, since a translation inherits from it.
 */
function inputsOf(file: string, inFolder: readonly string[], { texts, digests }: ContentFolder): string {
  const inputs = inFolder.map((beside) => {
    const source = beside === file || !ARTICLE.test(beside) ? undefined : texts.get(beside);
    return `${beside} ${source === undefined ? (digests.get(beside) ?? '') : frontmatterOf(source)}`;
  });
  return inputs.join('\n');
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
  const inStories = [...folder.digests.keys()].filter((file) => file.startsWith('articles/')).sort();
  const folders = Map.groupBy(inStories, (file) => path.posix.dirname(file));
  const bodies = new Map<string, ReadBody>();
  for (const [file, source] of folder.texts) {
    const language = ARTICLE.exec(file)?.[1];
    if (language !== 'vi' && language !== 'en') continue;
    bodies.set(
      file,
      readBody(
        { file, source, language },
        `${surroundings}\n${inputsOf(file, folders.get(path.posix.dirname(file)) ?? [], folder)}`,
        kept,
        folder.frontmatter,
      ),
    );
  }
  return bodies;
}

function readBody(
  body: BodySource,
  inputs: string,
  kept: KeptReadings['bodies'],
  yaml: ContentFolder['frontmatter'],
): ReadBody {
  const { file, source, language } = body;
  const digest = createHash('sha256').update(`${file}\n${inputs}`).digest('hex').slice(0, 32);
  const parse = () => parseBody(body);
  let known = kept.get(digest);
  if (known === undefined) {
    const { references, problems, passages } = parse();
    const frontmatter = frontmatterPassages(readFrontmatter(file, source, yaml).document?.data, source);
    known = { references, problems, wording: wordingOf([...frontmatter, ...passages], language) };
    kept.set(digest, known);
  }
  return { file, digest, ...known, parse };
}
