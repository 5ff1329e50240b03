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
import { letters } from './letters.ts';
import { limits } from './limits.ts';
import { lookAlikes } from './look-alikes.ts';
import { misspellings } from './misspellings.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { namedStories } from './named-stories.ts';
import { newsroom } from './newsroom.ts';
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
import type { ContentRule } from './rule.ts';
import { sameNames } from './same-names.ts';
import { standingPages } from './standing-pages.ts';
import { storyIds } from './story-ids.ts';
import { successors } from './successors.ts';
import { tonePlacement } from './tone-placement.ts';
import { unfinished } from './unfinished.ts';
import { unitInForce } from './unit-in-force.ts';
import { units } from './units.ts';
import { untranslated } from './untranslated.ts';

/** All rules about the content folder. Their order doesn't matter: problems are sorted by file and line. */
export const CONTENT_RULES: readonly ContentRule[] = [
  conflicts,
  contentPaths,
  doubledSentences,
  encoding,
  folderYear,
  futureDates,
  garbled,
  inherited,
  internalLinks,
  invisibleCharacters,
  laterDates,
  lengths,
  letters,
  limits,
  lookAlikes,
  misspellings,
  mixedScripts,
  namedStories,
  newsroom,
  nfc,
  oneOriginal,
  outdatedTranslations,
  pairedWords,
  pictures,
  placeNames,
  plainFields,
  references,
  repeatedWords,
  reservedRecordIds,
  reservedStoryIds,
  sameNames,
  standingPages,
  storyIds,
  successors,
  tonePlacement,
  unfinished,
  unitInForce,
  units,
  untranslated,
];

/** Those that look at what all stories share, and no story. */
export const RECORD_RULES = CONTENT_RULES.filter(({ looksAt }) => looksAt === 'records');

/** Those that look at each story by itself, and at the records: what they find changes with these alone. */
export const STORY_RULES = CONTENT_RULES.filter(
  ({ looksAt }) => looksAt !== 'records' && looksAt !== 'content',
);
