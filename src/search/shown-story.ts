import { excerpt, marked, type Stretch, termsOf } from './excerpt.ts';
import type { FoundStory } from './found-story.ts';
import { markTexts } from './marks.ts';
import type { Wanted } from './wanted.ts';

/** A story as a result shows it. */
export interface ShownStory {
  readonly title: readonly Stretch[];
  readonly excerpt: readonly Stretch[];
}

/** A story with what was searched for marked in it. */
export function shownStory(story: FoundStory, wanted: Wanted): ShownStory {
  const [title, text] = markTexts([story.title, story.text, ...story.names], wanted);
  if (title === undefined || text === undefined) return { title: [], excerpt: [] };
  return { title: marked(title), excerpt: excerpt(text, termsOf(title.marks)).stretches };
}
