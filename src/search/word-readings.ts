import { type GlueSources, partsOf } from './glued-words.ts';
import { fromKeys } from './input-methods.ts';
import { syllableOf } from './syllable.ts';
import { mayBeNear, slipCost, SOUND_COST, soundVariants } from './typing-slips.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWord, letterVariants } from './words.ts';

/** A word that may have been meant. */
export interface MeantWord {
  /** Without accents. */
  readonly word: string;
  /** The letters whose accents it should have. */
  readonly typed: string;
  /** How far it is from what was typed; 0 where it is that. */
  readonly cost: number;
}

/** What letters typed in one may mean: one word, or several. */
export type Reading = readonly MeantWord[];

/** Letters up to which a word is read; no Vietnamese one is longer than seven. */
const LONGEST = 24;
/** Words near to one typed that are looked at. */
const MOST_NEAR = 8;
/** What it costs to take letters for keys of an input method, for several words, and what might be a word for another. */
const [KEYS, GLUED, A_WORD] = [0.2, 0.4, 0.3];
/** What each step in the order of magnitude of its stories takes off the cost of a word. */
const PER_LEVEL = 0.02;

/** The farthest that a word may be from letters: few letters are soon any other word. */
function farthest({ length }: string): number {
  if (length < 2) return 0;
  return length < 5 ? 0.9 : 1.4;
}

/** How far a word is by the slips of typing, and how much the stories speak for it. */
export function rankOf({ word, cost }: MeantWord, levelOf: Vocabulary['levelOf']): number {
  return cost === 0 ? 0 : cost - PER_LEVEL * levelOf(word);
}

function near(typed: string, { words, has, levelOf }: Vocabulary): readonly MeantWord[] {
  const folded = foldWord(typed);
  const limit = farthest(folded);
  const isCandidate = mayBeNear(folded, limit);
  const costs = new Map(
    words
      .filter((word) => isCandidate(word) && word !== folded && !/\p{N}/u.test(word))
      .map((word) => [word, slipCost(folded, word, limit)]),
  );
  for (const word of folded.length > 2 ? soundVariants(folded).filter(has) : [])
    costs.set(word, Math.min(costs.get(word) ?? Infinity, SOUND_COST));
  const further = has(folded) || syllableOf(folded) ? A_WORD : 0;
  return Array.from(costs, ([word, cost]) => ({ word, typed, cost: cost + further }))
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => rankOf(a, levelOf) - rankOf(b, levelOf))
    .slice(0, MOST_NEAR);
}

/** A word as it was typed; undefined where there is none of the kind. */
export function asTyped(typed: string, { has }: Vocabulary): MeantWord | undefined {
  const spelling = letterVariants(typed).find(has);
  return spelling === undefined ? undefined : { word: foldWord(spelling), typed: spelling, cost: 0 };
}

/** What keys of Telex or VNI mean that no input method took; undefined where they mean no word. */
export function keyed(typed: string, { has }: Vocabulary): MeantWord | undefined {
  const meant = fromKeys(typed);
  return meant !== undefined && has(meant) ? { word: foldWord(meant), typed: meant, cost: KEYS } : undefined;
}

/** What letters may mean that were typed in one; none where nothing is near. Throws what loading the table throws. */
export async function readingsOf(typed: string, sources: GlueSources): Promise<readonly Reading[]> {
  if (typed.length > LONGEST) return [];
  const { vocabulary } = sources;
  const own = asTyped(typed, vocabulary);
  const parts = own ? undefined : await partsOf(typed, sources);
  const glued = parts?.map((part) => ({ word: foldWord(part), typed: part, cost: GLUED / parts.length }));
  const single = [own, keyed(typed, vocabulary), ...near(typed, vocabulary)];
  return [...single.flatMap((word) => (word ? [[word]] : [])), ...(glued ? [glued] : [])];
}
