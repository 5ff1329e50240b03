import { contentPaths } from './content-paths.ts';
import { folderYear } from './folder-year.ts';
import { futureDates } from './future-dates.ts';
import { inherited } from './inherited.ts';
import { internalLinks } from './internal-links.ts';
import { laterDates } from './later-dates.ts';
import { nfc } from './nfc.ts';
import { oneOriginal } from './one-original.ts';
import { pairedWords } from './paired-words.ts';
import { pictures } from './pictures.ts';
import { references } from './references.ts';
import { reservedIds } from './reserved-ids.ts';
import type { Rule } from './rule.ts';
import { storyIds } from './story-ids.ts';
import { successors } from './successors.ts';
import { unitInForce } from './unit-in-force.ts';
import { units } from './units.ts';

/** All rules across files. Their order doesn't matter: problems are told by file and line. */
export const RULES: readonly Rule[] = [
  contentPaths,
  folderYear,
  futureDates,
  inherited,
  internalLinks,
  laterDates,
  nfc,
  oneOriginal,
  pairedWords,
  pictures,
  references,
  reservedIds,
  storyIds,
  successors,
  unitInForce,
  units,
];
