import { dayInVietnam } from '../bulletin/vietnam-time.ts';
import { otherLanguage } from '../bulletin/language.ts';
import type { OriginalFile } from '../content-model/article-file.ts';
import { METHODS } from '../content-model/fields/article.ts';
import { nearest } from '../content-model/nearest.ts';
import { suggestedStory } from '../content-model/story-availability.ts';
import { readStoryFolders, type StoryFolder } from '../content-model/story-folders.ts';
import { nearestOffered } from '../content-model/suggestions.ts';
import { askSeveral, recordQuestion } from './ask-facts.ts';
import { flagExample } from './flag-example.ts';
import { namedIn, readNames } from './names.ts';
import type { Making, NewArticle } from './new-original.ts';
import { REFUSAL_WORDS, Refused } from './refused.ts';
import { readStandingPages, standingAddresses } from '../content-model/standing-pages.ts';
import { type TranslationFacts, translationText } from './translation.ts';
import { WORDS } from './words.ts';

function folderOf(id: string, { context, messages }: Making): StoryFolder {
  const folders = readStoryFolders(context.files);
  const found = folders.find(
    (folder) => folder.id === id || folder.originals.some(({ fields }) => fields.formerIds?.includes(id)),
  );
  if (found) return found;
  const offered = nearestOffered(nearest(id, folders.map(suggestedStory)));
  throw new Refused([
    WORDS[messages].noStory(id, offered[messages], folders[0]?.id ?? REFUSAL_WORDS[messages].storyId),
  ]);
}

function originalOf(folder: StoryFolder, { messages }: Making): OriginalFile {
  const words = WORDS[messages];
  const [original] = folder.originals;
  const written = [...folder.translations, ...folder.originals.slice(1)][0];
  if (written) throw new Refused([words.exists(written.file)]);
  if (original?.frontmatter) return original;
  throw new Refused([words.brokenStory(original?.file ?? folder.path)]);
}

async function methodOf({ flags, messages, prompts }: Making): Promise<string | undefined> {
  const words = WORDS[messages];
  if (flags.method === undefined) {
    const choices = Object.entries(METHODS).map(([value, name]) => ({ value, label: name[messages] }));
    return prompts?.choose(words.method, choices);
  }
  if (Object.hasOwn(METHODS, flags.method)) return flags.method;
  throw new Refused([words.oneOf('--method', flags.method, Object.keys(METHODS).join(', '))]);
}

async function translators({ context, flags, messages, prompts }: Making): Promise<readonly string[]> {
  if (flags.by.length > 0 || prompts === undefined) {
    const { ids, wrong } = readNames(flags.by, namedIn(context.authors), messages);
    if (wrong.length > 0) throw new Refused(wrong.map((line) => `--by: ${line}`));
    return ids;
  }
  const words = WORDS[messages];
  const question = recordQuestion('author', words.by, { context, messages });
  return askSeveral({ prompts }, question, words.anotherBy, words);
}

/** Makes the translation of a story from its original, flags and answers. Throws {@link Refused} where it can't be. */
export async function newTranslation(id: string, making: Making): Promise<NewArticle> {
  const { context, messages, prompts } = making;
  if (context.languages.length === 1) throw new Refused([WORDS[messages].oneLanguage]);
  const folder = folderOf(id, making);
  const { frontmatter, language, file: original } = originalOf(folder, making);
  if (frontmatter === undefined) throw new Refused([WORDS[messages].brokenStory(original)]);
  prompts?.say(WORDS[messages].welcomeTranslation(frontmatter.title));
  const by = await translators(making);
  const method = await methodOf(making);
  const missing = [...(by.length === 0 ? ['--by'] : []), ...(method === undefined ? ['--method'] : [])];
  if (method === undefined || missing.length > 0)
    throw new Refused([WORDS[messages].missing(missing, flagExample(missing, context, messages))]);
  const facts: TranslationFacts = { by, method, date: dayInVietnam(context.settings.now) };
  const source = context.files.texts.get(original) ?? '';
  const other = otherLanguage(language);
  const file = `${folder.path}/${other}.mdx`;
  const standing = standingAddresses(readStandingPages(context.files).pages);
  const text = translationText({ language, frontmatter, source, standing }, facts);
  const wrong = context.check(file, text).filter(({ field }) => field?.startsWith('translation.by'));
  if (wrong.length > 0) throw new Refused(wrong.map(({ message }) => `--by: ${message[messages]}`));
  return { story: folder.id, language: other, file, text, read: [] };
}
