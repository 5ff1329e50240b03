import type { Gazetteer } from './gazetteer.ts';
import type { LocalityId } from './locality.ts';
import { compareIds } from './order.ts';
import type { Story } from './story.ts';

/** Stories of a whole former unit, as they stand with units that took a part of it. */
export interface SharedStories {
  /** The former unit that they are about. */
  readonly of: LocalityId;
  /** In the order that the stories were given in. */
  readonly stories: readonly Story[];
}

/** The stories found under each unit. */
export interface LocalityIndex {
  /** Its own stories, in the order that they were given in, each once. */
  readonly storiesOf: (id: LocalityId) => readonly Story[];
  /** How many own stories. */
  readonly count: (id: LocalityId) => number;
  /**
   * Stories of whole former units that it took a part of, by those units' ids; none that is its own, and each once.
   * See {@link Gazetteer.sharedWith}.
   */
  readonly sharedWith: (id: LocalityId) => readonly SharedStories[];
}

/** Indexes stories under all units that they are found under or shared with. */
export function indexByLocality(stories: readonly Story[], gazetteer: Gazetteer): LocalityIndex {
  const index = new Map<LocalityId, Story[]>();
  const shared = new Map<LocalityId, SharedStory[]>();
  for (const story of stories) {
    const own = new Set(story.localities.flatMap((id) => [...gazetteer.foundUnder(id)]));
    for (const id of own) add(index, id, story);
    for (const [id, of] of wholesOf(story, own, gazetteer)) add(shared, id, { of, story });
  }
  const storiesOf = (id: LocalityId) => index.get(id) ?? [];
  return {
    storiesOf,
    count: (id) => storiesOf(id).length,
    sharedWith: (id) =>
      [...Map.groupBy(shared.get(id) ?? [], ({ of }) => of)]
        .map(([of, group]) => ({ of, stories: group.map(({ story }) => story) }))
        .sort((a, b) => compareIds(a.of, b.of)),
  };
}

interface SharedStory {
  readonly of: LocalityId;
  readonly story: Story;
}

function add<Item>(lists: Map<LocalityId, Item[]>, id: LocalityId, item: Item): void {
  const known = lists.get(id);
  if (known) known.push(item);
  else lists.set(id, [item]);
}

/** The units that share a story, each with the first of the story's places that it took a part of. */
function wholesOf(
  { localities }: Story,
  own: ReadonlySet<LocalityId>,
  gazetteer: Gazetteer,
): ReadonlyMap<LocalityId, LocalityId> {
  const wholes = localities
    .toReversed()
    .flatMap((whole) => Array.from(gazetteer.sharedWith(whole), (id) => [id, whole] as const));
  return new Map(wholes.filter(([id]) => !own.has(id)));
}
