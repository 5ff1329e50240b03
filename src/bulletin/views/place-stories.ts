import type { Bulletin } from '../bulletin.ts';
import type { Language } from '../language.ts';
import type { LocalityId } from '../locality.ts';
import { liesIn } from '../locality-id.ts';
import { onceWithin } from '../once.ts';
import { countPages, onPage, PAGE_SIZE } from '../pagination.ts';
import type { Story } from '../story.ts';
import { dateGroups, type ListView } from './list-view.ts';

/** The stories of a place: of the unit itself, of units within it, of units whose place it took. */
const PLACE_SECTIONS = ['own', 'inside', 'before'] as const;
export type PlaceSection = (typeof PLACE_SECTIONS)[number];

/** A section of a place's stories as a whole. */
export interface SectionEntry {
  readonly section: PlaceSection;
  /** Stories on all pages. */
  readonly count: number;
  /** The page that it begins on. */
  readonly page: number;
}

/** One page of a place's stories. */
export interface PlaceStories {
  /** Stories on all pages, each once. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The sections that have stories, on whatever page. */
  readonly entries: readonly SectionEntry[];
  /** What of them stands on this page. */
  readonly sections: readonly { readonly section: PlaceSection; readonly list: ListView }[];
}

function sectionOf({ localities }: Story, id: LocalityId): PlaceSection {
  if (localities.includes(id)) return 'own';
  return localities.some((part) => liesIn(part, id)) ? 'inside' : 'before';
}

/** The stories of a place section after section, and what each section is as a whole. */
const arranged = onceWithin((bulletin: Bulletin, id: LocalityId) => {
  const bySection = Map.groupBy(bulletin.places.storiesOf(id), (story) => sectionOf(story, id));
  const all = PLACE_SECTIONS.flatMap((section) =>
    (bySection.get(section) ?? []).map((story) => ({ section, story })),
  );
  const entries = PLACE_SECTIONS.filter((section) => bySection.has(section)).map((section) => ({
    section,
    count: bySection.get(section)?.length ?? 0,
    page: Math.floor(all.findIndex((item) => item.section === section) / PAGE_SIZE) + 1,
  }));
  return { all, entries };
});

/**
 * A page of a place's stories: section after section, each newest first, every story once,
 * in the first section that it belongs to. One empty page when there are no stories.
 */
export function placeStories(
  id: LocalityId,
  page: number,
  bulletin: Bulletin,
  language: Language,
): PlaceStories {
  const { all, entries } = arranged(bulletin, id);
  const pages = countPages(all.length);
  const shown = Map.groupBy(onPage(all, page), ({ section }) => section);
  const sections = [...shown].map(([section, items]) => {
    const stories = items.map(({ story }) => story);
    const groups = dateGroups(stories, bulletin, language);
    return { section, list: { groups, total: stories.length, page, pages } };
  });
  return { total: all.length, page, pages, entries, sections };
}
