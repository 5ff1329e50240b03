import { firstIndex } from '../../../src/bulletin/binary-search.ts';
import { daySpan } from '../../../src/bulletin/calendar-date.ts';
import type { Gazetteer } from '../../../src/bulletin/gazetteer.ts';
import { newestFirst } from '../../../src/bulletin/order.ts';
import { createPlacesOf } from '../../../src/bulletin/place-nearness.ts';
import { createPostings } from '../../../src/bulletin/postings.ts';
import { rarity, relate } from '../../../src/bulletin/relatedness.ts';
import type { Story } from '../../../src/bulletin/story.ts';

/** Stories looked at on either side in time for each topic and place. */
const REACH = 12;

/** The ids related to a story as they were before texts were compared: by topic, series, place and time alone. */
export function createFiledAlike(
  stories: readonly Story[],
  gazetteer: Gazetteer,
): (story: Story, limit: number) => readonly string[] {
  const placesOf = createPlacesOf(gazetteer);
  const entries = stories.toSorted(newestFirst).map((story) => {
    const { topics, series, date } = story;
    const places = placesOf(story);
    const keys = [...topics, ...places.unitsToday, ...places.districts, ...places.provinces];
    return { story, topics, series, places, days: daySpan(date), keys };
  });
  const postings = createPostings(entries.map(({ keys }) => keys));
  const rarityOf = (topic: string): number => rarity(postings.count(topic), entries.length);
  return (story, limit) => {
    const position = firstIndex(entries, (entry) => newestFirst(entry.story, story) >= 0);
    const own = entries[position];
    if (own === undefined) return [];
    return postings
      .around(position, own.keys, REACH)
      .flatMap((at) => entries[at] ?? [])
      .filter((other) => other !== own)
      .map((other) => relate(own, other, rarityOf))
      .filter(({ sharesTopic }) => sharesTopic)
      .sort((a, b) => b.score - a.score || newestFirst(a.other.story, b.other.story))
      .slice(0, limit)
      .map(({ other }) => other.story.id);
  };
}
