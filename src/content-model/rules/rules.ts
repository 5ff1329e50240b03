import { conflicts } from './conflicts.ts';
import { contentPaths } from './content-paths.ts';
import { doubledSentences } from './doubled-sentences.ts';
import { encoding } from './encoding.ts';
import { folderYear } from './folder-year.ts';
import { futureDates } from './future-dates.ts';
import { garbled } from './garbled.ts';
import { inherited } from './inherited.ts';
import { internalLinks } from './internal-links.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { laterDates } from './later-dates.ts';
import { lengths } from './lengths.ts';
import { lookAlikes } from './look-alikes.ts';
import { misspellings } from './misspellings.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { nfc } from './nfc.ts';
import { oneOriginal } from './one-original.ts';
import { outdatedTranslations } from './outdated-translations.ts';
import { pairedWords } from './paired-words.ts';
import { pictures } from './pictures.ts';
import { placeNames } from './place-names.ts';
import { plainFields } from './plain-fields.ts';
import { references } from './references.ts';
import { repeatedWords } from './repeated-words.ts';
import { reservedRecordIds, reservedStoryIds } from './reserved-ids.ts';
import type { Rule } from './rule.ts';
import { sameNames } from './same-names.ts';
import { storyIds } from './story-ids.ts';
import { successors } from './successors.ts';
import { tonePlacement } from './tone-placement.ts';
import { unfinished } from './unfinished.ts';
import { unitInForce } from './unit-in-force.ts';
import { units } from './units.ts';
import { untranslated } from './untranslated.ts';

/**
 * Rules that look at each story by itself, and at the records that all stories share. What they find doesn't change
 * until the story does, or the records.
 */
export const STORY_RULES: readonly Rule[] = [
  conflicts,
  contentPaths,
  doubledSentences,
  encoding,
  folderYear,
  futureDates,
  garbled,
  inherited,
  invisibleCharacters,
  laterDates,
  lengths,
  lookAlikes,
  misspellings,
  mixedScripts,
  nfc,
  oneOriginal,
  outdatedTranslations,
  pairedWords,
  pictures,
  placeNames,
  plainFields,
  references,
  repeatedWords,
  reservedStoryIds,
  sameNames,
  tonePlacement,
  unfinished,
  unitInForce,
  untranslated,
];

/** Rules that look at the records alone. */
export const RECORD_RULES: readonly Rule[] = [reservedRecordIds, successors, units];

/** All rules across files. Their order doesn't matter: problems are told by file and line. */
export const RULES: readonly Rule[] = [...STORY_RULES, ...RECORD_RULES, internalLinks, storyIds];
