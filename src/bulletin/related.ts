import { firstIndex } from './binary-search.ts';
import { daySpan } from './calendar-date.ts';
import type { Gazetteer } from './gazetteer.ts';
import { once } from './once.ts';
import { newestFirst } from './order.ts';
import { createPlacesOf } from './place-nearness.ts';
import { createPostings } from './postings.ts';
import { rarity, relate, type Relation, type Traits, WEIGHTS } from './relatedness.ts';
import type { Story } from './story.ts';

/** The two lists under an article; no story stands in both. */
export interface Related {
  /** "Tin cùng chuyên mục": all share a topic, the best match first. */
  readonly sameTopic: readonly Story[];
  /** "Cùng địa phương": the same unit, then its district, then its province; within each the best match first. */
  readonly samePlace: readonly Story[];
}

interface Entry extends Traits {
  readonly story: Story;
  readonly keys: readonly string[];
}

type Candidate = Relation<Entry>;

/** Stories looked at on either side in time for each topic, series and place: it bounds the work for common ones. */
const REACH = 8;

/**
 * Finds related stories among those given, at most `limit` a list; the story asked about need not be one of them.
 *
 * A story that fits both lists goes where a reader would look for it. One from the very same unit belongs under
 * "Cùng địa phương", which leaves room under "Tin cùng chuyên mục" to see how others do it; with one from
 * farther away it is the topic that is shared. What the one list has no room for, the other may take.
 *
 * Of a common topic, series or place the stories nearest in time are looked at. Ties go to the newer story, then
 * by id, whatever order the stories are given in.
 */
export function createRelated(
  stories: readonly Story[],
  gazetteer: Gazetteer,
): (story: Story, limit: number) => Related {
  const describe = describerOf(gazetteer);
  const entries = stories.toSorted(newestFirst).map(describe);
  const postings = createPostings(entries.map(({ keys }) => keys));
  const topics = new Set(entries.flatMap((entry) => entry.topics));
  const rarities = new Map(
    [...topics].map((topic) => [topic, rarity(postings.count(topicKey(topic)), entries.length)]),
  );
  const rarityOf = (topic: string) => rarities.get(topic) ?? 0;

  function candidatesFor(story: Story, reach: number): Candidate[] {
    const position = firstIndex(entries, (entry) => newestFirst(entry.story, story) >= 0);
    const own = entries[position]?.story === story ? entries[position] : describe(story);
    return postings
      .around(position, own.keys, reach)
      .flatMap((at) => entries[at] ?? [])
      .filter((other) => other.story.id !== story.id)
      .map((other) => relate(own, other, rarityOf));
  }

  return (story, limit) => share(candidatesFor(story, Math.max(REACH, 2 * limit)), limit);
}

/** Shares out candidates between the two lists. */
function share(candidates: readonly Candidate[], limit: number): Related {
  const nearby = candidates.filter(({ nearness }) => nearness !== 'elsewhere').sort(byPlace);
  const sameUnit = nearby.slice(0, limit).filter(({ nearness }) => nearness.startsWith('unit'));
  const sameTopic = candidates
    .filter((candidate) => candidate.sharesTopic && !sameUnit.includes(candidate))
    .sort(byScore)
    .slice(0, limit);
  const samePlace = nearby.filter((candidate) => !sameTopic.includes(candidate)).slice(0, limit);
  return { sameTopic: sameTopic.map(storyOf), samePlace: samePlace.map(storyOf) };
}

function storyOf({ other }: Candidate): Story {
  return other.story;
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || newestFirst(a.other.story, b.other.story);
}

function byPlace(a: Candidate, b: Candidate): number {
  return WEIGHTS.place[b.nearness] - WEIGHTS.place[a.nearness] || byScore(a, b);
}

/** While editing, most stories stay the same from one bulletin to the next. */
const describerOf = once(createDescribe);

function createDescribe(gazetteer: Gazetteer): (story: Story) => Entry {
  const placesOf = createPlacesOf(gazetteer);
  return once((story: Story): Entry => {
    const topics = [...new Set(story.topics)];
    const places = placesOf(story);
    const days = daySpan(story.date);
    const keys = [
      ...topics.map(topicKey),
      ...(story.series === undefined ? [] : [`series ${story.series}`]),
      ...places.unitsToday.map((id) => `unit ${id}`),
      ...places.districts.map((id) => `district ${id}`),
      ...places.provinces.map((id) => `province ${id}`),
    ];
    return { story, keys, topics, series: story.series, places, days };
  });
}

function topicKey(topic: string): string {
  return `topic ${topic}`;
}
