import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createIndex } from 'pagefind';
import { pagefindWords, UNSTEMMED } from './pagefind-words.ts';

export { close as closePagefind } from 'pagefind';

/** What only Pagefind's own interfaces and excerpts load, which the bulletin doesn't use. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|fragment\/)/;

/**
 * Writes Pagefind's index of texts into a folder. A result leads back to its text by the only filter, which is called
 * `name`: its values are the places of the texts. Throws an Error when Pagefind can't index one.
 */
export async function writePhraseIndex(
  folder: string,
  name: string,
  texts: readonly (readonly string[])[],
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: UNSTEMMED, maxFragments: 1 });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  // All at once: an answer to each before the next would keep both processes waiting.
  const answers = texts.map((words, at) =>
    index.addCustomRecord({
      url: String(at),
      content: pagefindWords(words.join(' ')),
      language: UNSTEMMED,
      filters: { [name]: [String(at)] },
    }),
  );
  const refused = (await Promise.all(answers)).flatMap((answer) => answer.errors);
  if (refused.length > 0) throw new Error(`Pagefind could not index ${name}: ${refused.join('; ')}`);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  for (const file of files.filter(({ path: unused }) => !UNUSED.test(unused))) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}
