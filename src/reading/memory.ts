import path from 'node:path';
import { PIPELINE_VERSION } from '../rendering/pictures.ts';
import { hasRendered } from '../rendering/rendered-articles.ts';
import { codeDigest } from '../store/code-digest.ts';
import { type NumberLists, openNumberLists } from '../store/number-lists.ts';
import { openSection } from '../store/section.ts';
import { openValues, type Values } from '../store/values.ts';
import type { ParsedText, ReadText } from './read-article.ts';
import type { ShownArticle } from './render-article.ts';

/** What is known of the content from the run before, so that what didn't change is neither parsed nor rendered. */
export interface Memory {
  /** A digest of the code that reads and renders articles. */
  readonly code: string;
  /** Texts by the key that names them. */
  readonly texts: Values<ReadText>;
  /** What articles tell, by the same key. */
  readonly tellings: NumberLists;
  /** Pictures that can be shown, by their digest. */
  readonly pictures: Values<true>;
  /** What is known of an article that is rendered; undefined where not all of it is kept. */
  readonly shown: (bodyKey: string) => ShownArticle | undefined;
  readonly show: (bodyKey: string, article: ShownArticle) => void;
  /** Keeps what was read, and what was rendered, for the next run. */
  readonly saveRead: () => void;
  readonly saveRendered: () => void;
}

/** Remembers what was read of a text. */
export function remember(
  { texts, tellings }: Memory,
  { textKey }: { readonly textKey: string },
  { read, telling }: Pick<ParsedText, 'read' | 'telling'>,
): void {
  texts.set(textKey, read);
  if (telling) tellings.set(textKey, telling);
}

/** Opens what was kept in a folder by the same code; nothing, where that can't be read. */
export async function openMemory(cacheDir: string): Promise<Memory> {
  const code = await codeDigest('articles');
  const texts = openValues<ReadText>(cacheDir, 'texts', code);
  const tellings = openNumberLists(cacheDir, 'tellings', code);
  const pictures = openValues<true>(cacheDir, 'pictures', String(PIPELINE_VERSION));
  const rendered = openValues<ShownArticle>(cacheDir, 'rendered', code);
  const isMade = (file: string): boolean =>
    openSection(cacheDir, path.posix.dirname(file)).has(path.posix.basename(file));
  return {
    code,
    texts,
    tellings,
    pictures,
    shown: (bodyKey) => {
      const known = rendered.get(bodyKey);
      const isWhole = known !== undefined && hasRendered(cacheDir, bodyKey) && known.files.every(isMade);
      return isWhole ? known : undefined;
    },
    show: (bodyKey, article) => {
      rendered.set(bodyKey, article);
    },
    saveRead: () => {
      texts.save();
      tellings.save(texts.isInUse);
      pictures.save();
    },
    saveRendered: () => {
      rendered.save();
    },
  };
}
