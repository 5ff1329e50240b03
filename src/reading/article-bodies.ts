import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ArticleBody } from '../content-model/content-files.ts';
import { type Remember, remembering } from '../content-model/remember.ts';
import type { BodySource } from '../rendering/parse-body.ts';
import type { ContentFolder } from './content-folder.ts';
import type { KeptReadings, Reading } from './kept-readings.ts';
import { readArticle } from './read-article.ts';

/** Files with a body: articles, and pages written by hand. */
const WITH_BODY = /^(?:articles\/\d{4}|pages)\/[^/]+\/(vi|en)\.mdx$/;

/** An article's file, read and checked when it is asked for, and the key that it is kept under when rendered. */
export interface ReadBody extends ArticleBody, BodySource {}

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
    const source = beside === file || !WITH_BODY.test(beside) ? undefined : texts.get(beside);
    return `${beside} ${source === undefined ? (digests.get(beside) ?? '') : frontmatterOf(source)}`;
  });
  return inputs.join('\n');
}

type Bodies = readonly (readonly [string, ReadBody])[];

/** Bodies of articles, by path of the folder. */
export type RememberBodies = Remember<Bodies>;

/**
 * Reads the bodies of all articles and pages, by path of the file. `surroundings` is what their HTML depends on beside their
 * folders; `kept` holds what was read before. Those in folders that are as they were are the same objects again.
 */
export function readBodies(
  folder: ContentFolder,
  surroundings: string,
  kept: KeptReadings['bodies'],
  remember: RememberBodies = remembering(),
): ReadonlyMap<string, ReadBody> {
  const withBodies = [...folder.digests.keys()].filter((file) => /^(?:articles|pages)\//.test(file)).sort();
  const folders = Map.groupBy(withBodies, (file) => path.posix.dirname(file));
  const bodies = [...folders].flatMap(([name, files]) =>
    remember(name, [...files, ...files.map((file) => folder.digests.get(file))], () =>
      bodiesAmong(files, folder, surroundings, kept),
    ),
  );
  return new Map(bodies);
}

function bodiesAmong(
  files: readonly string[],
  folder: ContentFolder,
  surroundings: string,
  kept: KeptReadings['bodies'],
): Bodies {
  return files.flatMap((file) => {
    const [language, source] = [WITH_BODY.exec(file)?.[1], folder.texts.get(file)];
    if (source === undefined || (language !== 'vi' && language !== 'en')) return [];
    const inputs = `${surroundings}\n${inputsOf(file, files, folder)}`;
    return [[file, readBody({ file, source, language }, inputs, kept, folder.frontmatter)] as const];
  });
}

function readBody(
  body: BodySource,
  inputs: string,
  kept: KeptReadings['bodies'],
  yaml: ContentFolder['frontmatter'],
): ReadBody {
  const digest = createHash('sha256').update(`${body.file}\n${inputs}`).digest('hex').slice(0, 32);
  function read(): Reading {
    const reading = readArticle(body, yaml);
    kept.set(digest, reading);
    return reading;
  }
  let known: Reading | undefined;
  const reading = () => (known ??= kept.get(digest) ?? read());
  return {
    ...body,
    digest,
    get references() {
      return reading().references;
    },
    get problems() {
      return reading().problems;
    },
    get wording() {
      return reading().wording;
    },
  };
}
