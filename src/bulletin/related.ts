import type { Alike, FindAlike } from './alike.ts';
import { firstIndex } from './binary-search.ts';
import { daySpan } from './calendar-date.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { LocalityId } from './locality.ts';
import { once } from './once.ts';
import { newestFirst } from './order.ts';
import { createPlacesOf, type Nearness } from './place-nearness.ts';
import { createPostings } from './postings.ts';
import { HIGHEST, rarity, relate, type Relation, type Traits, WEIGHTS } from './relatedness.ts';
import type { Story } from './story.ts';

/** A related story, and what relates it. */
export interface RelatedStory {
  readonly story: Story;
  /** Whether editors named it. */
  readonly isNamed: boolean;
  /** What both tell of, where that was compared. */
  readonly alike?: Alike;
  /** What all else that both share adds to what they tell: a share of it. */
  readonly bonus: number;
  readonly sharesSeries: boolean;
  readonly sharesTopic: boolean;
  /** The commune or the district that both are about. */
  readonly place: LocalityId | undefined;
}

/** The three lists under an article; no story stands in two. */
export interface Related {
  /** "Tin liên quan": those that editors named, those that tell of the same things, those that are filed alike. */
  readonly related: readonly RelatedStory[];
  /** "Tin cùng chuyên mục": of the section the next before and after, newest first. */
  readonly sameTopic: readonly Story[];
  /** "Cùng địa phương": the same unit, then its district; the province's only where its district has no other. */
  readonly samePlace: readonly Story[];
}

interface Entry extends Traits {
  readonly story: Story;
  readonly keys: readonly string[];
}

type Candidate = Relation<Entry>;

/** Stories looked at on either side in time for each topic, series and place: it bounds the work for common ones. */
const REACH = 12;

/** What all else that two stories share adds to what they tell: so much of it at most, to decide among near equals. */
const BONUS = 0.15;

/**
 * Finds related stories among those given, at most `limit` a list; the story asked about need not be one of them. `alike`
 * gives those that tell of the same things.
 *
 * Of a common topic, series or place the stories nearest in time are looked at. Ties go to the newer story, then
 * by id, whatever order the stories are given in.
 */
export function createRelated(
  stories: readonly Story[],
  gazetteer: Gazetteer,
  alike: FindAlike = () => [],
): (story: Story, limit: number) => Related {
  const describe = describerOf(gazetteer);
  const entries = stories.toSorted(newestFirst).map(describe);
  const byId = new Map(entries.map((entry) => [entry.story.id, entry]));
  const postings = createPostings(entries.map(({ keys }) => keys));
  const topics = new Set(entries.flatMap((entry) => entry.topics));
  const rarities = new Map(
    [...topics].map((topic) => [topic, rarity(postings.count(topicKey(topic)), entries.length)]),
  );
  const rarityOf = (topic: string) => rarities.get(topic) ?? 0;
  const sections = Map.groupBy(entries, ({ story }) => story.topics[0]);

  function candidatesFor(own: Entry, reach: number): Candidate[] {
    const position = firstIndex(entries, (entry) => newestFirst(entry.story, own.story) >= 0);
    return postings
      .around(position, own.keys, reach)
      .flatMap((at) => entries[at] ?? [])
      .filter((other) => other.story.id !== own.story.id)
      .map((other) => relate(own, other, rarityOf));
  }

  /** Those that editors named, and those that tell of the same things. */
  function alikeTo(own: Entry, isNamed: boolean): readonly RelatedStory[] {
    const named = own.story.related ?? [];
    const found = alike(own.story.id);
    const ids = isNamed ? named : found.filter(({ score }) => score >= 1).map(({ id }) => id);
    const candidates = ids.flatMap((id) => {
      const other = byId.get(id);
      if (other === undefined || id === own.story.id || named.includes(id) !== isNamed) return [];
      return [{ ...relate(own, other, rarityOf), alike: found.find((each) => each.id === id) }];
    });
    const value = ({ alike: match, score }: (typeof candidates)[number]) =>
      (match?.score ?? 0) * (1 + bonusOf(score));
    const sorted = isNamed
      ? candidates
      : candidates.sort((a, b) => value(b) - value(a) || newestFirst(a.other.story, b.other.story));
    return sorted.map((candidate) => relatedStory(own, candidate, isNamed, candidate.alike));
  }

  return (story, limit) => {
    const own = describe(story);
    const candidates = candidatesFor(own, Math.max(REACH, 3 * limit));
    const filedAlike = candidates
      .filter((candidate) => isFiledAlike(own, candidate))
      .sort(byScore)
      .map((candidate) => relatedStory(own, candidate, false));
    const related = firstOfEach([...alikeTo(own, true), ...alikeTo(own, false), ...filedAlike]).slice(
      0,
      limit,
    );
    const used = new Set(related.map((each) => each.story.id)).add(story.id);
    const section = sections.get(story.topics[0])?.map((entry) => entry.story) ?? [];
    const sameTopic = aroundIn(section, story, used, limit);
    for (const { id } of sameTopic) used.add(id);
    return { related, sameTopic, samePlace: nearbyAmong(candidates, used, limit) };
  };
}

/** What a score of topic, series, place and time adds to what two stories tell, as a share of it. */
function bonusOf(score: number): number {
  return (BONUS * score) / HIGHEST;
}

function relatedStory(own: Entry, candidate: Candidate, isNamed: boolean, match?: Alike): RelatedStory {
  const { other, sharesTopic } = candidate;
  const shared = (level: 'units' | 'districts') =>
    own.places[level].find((id) => other.places[level].includes(id));
  return {
    story: other.story,
    isNamed,
    ...(match && { alike: match }),
    bonus: bonusOf(candidate.score),
    sharesSeries: own.series !== undefined && own.series === other.series,
    sharesTopic,
    place: shared('units') ?? shared('districts'),
  };
}

function firstOfEach(all: readonly RelatedStory[]): readonly RelatedStory[] {
  const seen = new Set<string>();
  return all.filter(({ story }) => !seen.has(story.id) && seen.add(story.id));
}

/**
 * Whether how a story is filed is enough to relate it: editors put a series together by hand; where the originals are in
 * two languages, so that nobody could compare what they tell, a topic and the district will do.
 */
function isFiledAlike(own: Entry, { other, sharesTopic, nearness }: Candidate): boolean {
  if (own.series !== undefined && own.series === other.series) return true;
  return own.story.original !== other.story.original && sharesTopic && isOfDistrict(nearness);
}

function isOfDistrict(nearness: Nearness): boolean {
  return nearness !== 'province' && nearness !== 'elsewhere';
}

/** The stories of a list (newest first) next to one, as many on either side as there is room for. */
function aroundIn(
  list: readonly Story[],
  story: Story,
  used: ReadonlySet<string>,
  limit: number,
): readonly Story[] {
  const middle = firstIndex(list, (other) => newestFirst(other, story) >= 0);
  const nearest = (from: number, step: 1 | -1): readonly Story[] => {
    const found: Story[] = [];
    for (let at = from; at >= 0 && at < list.length && found.length < limit; at += step) {
      const other = list[at];
      if (other && !used.has(other.id)) found.push(other);
    }
    return found;
  };
  const [newer, older] = [nearest(middle - 1, -1), nearest(middle, 1)];
  const before = Math.min(newer.length, Math.max(Math.floor(limit / 2), limit - older.length));
  return [...newer.slice(0, before).toReversed(), ...older.slice(0, limit - before)];
}

/** Of the candidates of the place the nearest; of the province only where none is of the district. */
function nearbyAmong(
  candidates: readonly Candidate[],
  used: ReadonlySet<string>,
  limit: number,
): readonly Story[] {
  const isAsNear = candidates.some(({ nearness }) => isOfDistrict(nearness))
    ? isOfDistrict
    : (nearness: Nearness) => nearness !== 'elsewhere';
  return candidates
    .filter(({ nearness, other }) => isAsNear(nearness) && !used.has(other.story.id))
    .sort(byPlace)
    .slice(0, limit)
    .map(({ other }) => other.story);
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
