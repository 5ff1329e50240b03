import { daysApart, type DaySpan } from './calendar-date.ts';
import { type Nearness, nearnessOf, type Places } from './place-nearness.ts';

/** What a story is compared by. */
export interface Traits {
  readonly topics: readonly string[];
  readonly series: string | undefined;
  readonly places: Places;
  readonly days: DaySpan;
}

/** How another story is related to one; `score` is comparable within one bulletin only. */
export interface Relation<T extends Traits> {
  readonly other: T;
  readonly sharesTopic: boolean;
  readonly nearness: Nearness;
  readonly score: number;
}

/** What each sign adds to a score, at most; for a topic, times its rarity. */
export const WEIGHTS = {
  /** What readers came for: a rare topic in common outweighs all else. */
  topic: 4,
  /** Editors put these stories together by hand. */
  series: 1.5,
  /** Readers follow news of their own place, and of its neighbours less. */
  place: { unit: 1.2, unitToday: 1, district: 0.6, province: 0.2, elsewhere: 0 } satisfies Record<
    Nearness,
    number
  >,
  /** What happened around the same days belongs together; not enough to hide a better match of long ago. */
  time: 1,
} as const;

/** The score of a story that shares a topic of its own, its series, its unit and its day. */
export const HIGHEST = WEIGHTS.topic + WEIGHTS.series + WEIGHTS.place.unit + WEIGHTS.time;

/** Days after which closeness in time is worth half: the bulletin has an edition a month. */
const HALF_LIFE_DAYS = 30;

/** How much a topic tells: 1 when one story of `stories` bears it, falling to 0 when all do. */
export function rarity(bearers: number, stories: number): number {
  return stories > 1 ? Math.log(stories / bearers) / Math.log(stories) : 0;
}

/** Compares another story to one, where `rarityOf` tells how much a topic tells. */
export function relate<T extends Traits>(
  one: Traits,
  other: T,
  rarityOf: (topic: string) => number,
): Relation<T> {
  const nearness = nearnessOf(one.places, other.places);
  const closeness = HALF_LIFE_DAYS / (HALF_LIFE_DAYS + daysApart(one.days, other.days));
  let score = WEIGHTS.place[nearness] + WEIGHTS.time * closeness;
  if (one.series !== undefined && one.series === other.series) score += WEIGHTS.series;
  let sharesTopic = false;
  for (const topic of one.topics) {
    if (!other.topics.includes(topic)) continue;
    sharesTopic = true;
    score += WEIGHTS.topic * rarityOf(topic);
  }
  return { other, sharesTopic, nearness, score };
}
