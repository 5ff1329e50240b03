import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import { createPlacesOf, nearnessOf } from '../../src/bulletin/place-nearness.ts';
import { createRelated } from '../../src/bulletin/related.ts';
import { WEIGHTS } from '../../src/bulletin/relatedness.ts';
import type { Story } from '../../src/bulletin/story.ts';
import { story } from './build.ts';
import { PLACES } from './places.ts';

const COUNT = 10_000;
const LIMIT = 4;

/** Numbers below `limit` that look random and are the same in every run. */
function createDice(): (limit: number) => number {
  let state = 1;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

function syntheticStories(): Story[] {
  const roll = createDice();
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return Array.from({ length: COUNT }, (_, index) => {
    const month = `${2014 + roll(12)}-${twoDigits(1 + roll(12))}`;
    const series = roll(5) === 0 ? { series: `series-${roll(20)}` } : {};
    return story({
      id: `story-${index}`,
      date: roll(20) === 0 ? month : `${month}-${twoDigits(1 + roll(28))}`,
      localities: [PLACES[roll(PLACES.length)]?.id ?? 'tuyen-quang'],
      topics: [`topic-${roll(12)}`, `topic-${roll(12)}`, `rare-${roll(500)}`],
      ...series,
    });
  });
}

describe('ten thousand stories', () => {
  const gazetteer = createGazetteer(PLACES);
  const stories = syntheticStories();
  const related = createRelated(stories, gazetteer);
  const placesOf = createPlacesOf(gazetteer);
  const all = stories.map((story) => ({ story, ...related(story, LIMIT) }));

  it('never lead to themselves, nor twice to another', () => {
    const repeating = all.filter(({ story, related, sameTopic, samePlace }) => {
      const ids = [story, ...related.map((each) => each.story), ...sameTopic, ...samePlace].map(
        ({ id }) => id,
      );
      return new Set(ids).size < ids.length;
    });
    expect(repeating).toEqual([]);
  });

  it('all lead to as many others of the section as were asked for, and to no others', () => {
    const astray = all.filter(
      ({ story, sameTopic }) =>
        sameTopic.length !== LIMIT || sameTopic.some(({ topics }) => topics[0] !== story.topics[0]),
    );
    expect(astray).toEqual([]);
  });

  it('lead to stories of the same place, the nearest first', () => {
    const astray = all.filter(({ story, samePlace }) => {
      const weights = samePlace.map((other) => WEIGHTS.place[nearnessOf(placesOf(story), placesOf(other))]);
      return (
        weights.includes(0) || weights.some((weight, index) => weight > (weights[index - 1] ?? Infinity))
      );
    });
    expect(astray).toEqual([]);
  });

  it('lead to the same ones, whatever order they come in', () => {
    const roll = createDice();
    const shuffled = stories
      .map((story) => ({ story, place: roll(1_000_000) }))
      .sort((a, b) => a.place - b.place)
      .map(({ story }) => story);
    const again = createRelated(shuffled, gazetteer);
    for (const { story, ...lists } of all.slice(0, 500)) {
      expect(again(story, LIMIT)).toEqual(lists);
    }
  });
});
