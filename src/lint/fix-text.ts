import { repairCharacters } from '../bulletin/characters.ts';
import { garbledIn } from '../content-model/encoding/garbled.ts';
import { fixArticle } from './fix-article.ts';

/**
 * A text of the content folder (LF) with all corrections that are certain: letters read by the wrong table, look-alikes,
 * characters that nobody sees and, in articles and pages, typography. It has as many lines, and no word is lost. Garbled
 * text that isn't certain stays as it is: a soft hyphen is a letter in it.
 */
export function fixText(file: string, text: string): string {
  const garbled = garbledIn(text);
  if (garbled && garbled.fixed === undefined) return text;
  const readable = repairCharacters(garbled?.fixed ?? text);
  return file.endsWith('.mdx') ? fixArticle(readable) : readable;
}
