/** A story that a reader wants to read later. */
export interface SavedStory {
  readonly url: string;
  readonly title: string;
  readonly language: string;
}

/** Where this browser keeps them, and nobody else; other bulletins may lie beside this one. */
const KEY = `ban-tin-saved ${import.meta.env.BASE_URL}`;

function isSaved(one: unknown): one is SavedStory {
  return (
    typeof one === 'object' &&
    one !== null &&
    ['url', 'title', 'language'].every((name) => typeof Reflect.get(one, name) === 'string')
  );
}

/** The stories that the reader saved, the last one first. */
export function savedStories(): readonly SavedStory[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    // Storage is forbidden, or holds something else.
    return [];
  }
}

/** Whether a story is saved. */
export function isStorySaved(url: string): boolean {
  return savedStories().some((one) => one.url === url);
}

/** Keeps the list; gives whether the browser did. */
function keep(stories: readonly SavedStory[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(stories));
    return true;
  } catch {
    return false;
  }
}

/** Saves a story, before all others. */
export function saveStory(story: SavedStory): boolean {
  return keep([story, ...savedStories().filter(({ url }) => url !== story.url)]);
}

/** Takes a story from those that are saved. */
export function forgetStory(story: string): boolean {
  return keep(savedStories().filter(({ url }) => url !== story));
}
