import { lists } from './lists.js';

export const LANGUAGES = ['vi', 'en'];

export function languageOf({ inputPath }) {
  return inputPath.endsWith('.en.md') ? 'en' : 'vi';
}

export function storyAddress({ inputPath }, language) {
  const id = inputPath.split('/').at(-2);
  return language === 'vi' ? `/tin/${id}/` : `/en/stories/${id}/`;
}

const KINDS = ['topics', 'places', 'authors', 'years', 'months', 'days'];

function groupBy(stories, kind) {
  const groups = new Map();
  for (const story of stories) {
    for (const key of story.data[kind]) {
      const group = groups.get(key);
      if (group) group.push(story);
      else groups.set(key, [story]);
    }
  }
  return groups;
}

/** The stories of a language with what they are found under, newest first. */
export function createArchive(items, language) {
  const stories = items.toSorted((a, b) => b.date - a.date);
  const groups = Object.fromEntries(KINDS.map((kind) => [kind, groupBy(stories, kind)]));
  let places;
  const placeOf = (url) => (places ??= new Map(stories.map((story, at) => [story.url, at]))).get(url);
  return {
    newest: (kind, key, count) => (groups[kind].get(key) ?? []).slice(0, count),
    around: (url) => ({ newer: stories[placeOf(url) - 1], older: stories[placeOf(url) + 1] }),
    pages: () => lists(stories, groups, language),
  };
}
