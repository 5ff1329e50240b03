import type { KnownYaml } from '../content-model/content-files.ts';
import { readFrontmatter } from '../content-model/frontmatter-block.ts';
import { frontmatterPassages } from '../content-model/prose/frontmatter-passages.ts';
import { NO_DOUBT, wordingOf } from '../content-model/prose/wording.ts';
import { type BodySource, pageReferences, parseBody } from '../rendering/parse-body.ts';
import type { Reading } from './kept-readings.ts';

/**
 * Reads and checks an article; of a page written by hand, which is rendered elsewhere, reads what it points at. What the
 * frontmatter of articles says is added to `yaml`.
 */
export function readArticle({ file, source, language }: BodySource, yaml?: KnownYaml): Reading {
  if (file.startsWith('pages/'))
    return { references: pageReferences({ file, source, language }), problems: [], wording: NO_DOUBT };
  const { references, problems, passages } = parseBody({ file, source, language });
  const frontmatter = frontmatterPassages(readFrontmatter(file, source, yaml).document.data, source);
  const wording = wordingOf([...frontmatter, ...passages], language);
  // A word that is cut out of a text keeps all of the text in memory; a copy of it doesn't.
  return structuredClone({ references, problems, wording });
}
