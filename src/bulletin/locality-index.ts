import type { Gazetteer } from './gazetteer.ts';
import type { LocalityId } from './locality.ts';
import type { Story } from './story.ts';

/** The stories found under each unit. */
export interface LocalityIndex {
  /** In the order that the stories were given in, each once. */
  readonly storiesOf: (id: LocalityId) => readonly Story[];
  /** How many distinct stories. */
  readonly count: (id: LocalityId) => number;
}

/** Indexes stories under all units that they are found under; see {@link Gazetteer.foundUnder}. */
export function indexByLocality(stories: readonly Story[], gazetteer: Gazetteer): LocalityIndex {
  const index = new Map<LocalityId, Story[]>();
  for (const story of stories) {
    for (const id of unitsOf(story, gazetteer)) {
      const known = index.get(id);
      if (known) known.push(story);
      else index.set(id, [story]);
    }
  }
  const storiesOf = (id: LocalityId) => index.get(id) ?? [];
  return { storiesOf, count: (id) => storiesOf(id).length };
}

function unitsOf(story: Story, gazetteer: Gazetteer): Set<LocalityId> {
  return new Set(story.localities.flatMap((id) => [...gazetteer.foundUnder(id)]));
}
