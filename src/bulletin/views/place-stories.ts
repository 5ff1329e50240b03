import type { Bulletin } from '../bulletin.ts';
import type { Language } from '../language.ts';
import type { Locality, LocalityId } from '../locality.ts';
import { liesIn } from '../locality-id.ts';
import { onceWithin } from '../once.ts';
import { countPages, onPage } from '../pagination.ts';
import type { Story } from '../story.ts';
import { dateGroups, type ListView } from './list-view.ts';
import { localityOf } from './teaser.ts';

/** A place's own stories: of the unit itself, of units within it, of units whose place it took. */
const OWN_SECTIONS = ['own', 'inside', 'before'] as const;

/** The stories of a place: its own ones, and below them those that are shared with it. */
export type PlaceSection = (typeof OWN_SECTIONS)[number] | 'shared';

/** A section of a place's stories as a whole. */
export interface SectionEntry {
  /** Tells it from the other sections of the page: `own`, `shared-tuyen-quang-huyen-chiem-hoa`. */
  readonly key: string;
  readonly section: PlaceSection;
  /** Of shared stories: the former unit that they are about as a whole. */
  readonly whole?: Locality;
  /** Stories on all pages. */
  readonly count: number;
  /** The page that it begins on. */
  readonly page: number;
}

/** One page of a place's stories. */
export interface PlaceStories {
  /** Own stories on all pages, each once. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The sections that have stories, on whatever page. */
  readonly entries: readonly SectionEntry[];
  /** What of them stands on this page. */
  readonly sections: readonly { readonly entry: SectionEntry; readonly list: ListView }[];
}

function sectionOf({ localities }: Story, id: LocalityId): PlaceSection {
  if (localities.includes(id)) return 'own';
  return localities.some((part) => liesIn(part, id)) ? 'inside' : 'before';
}

function ownSections(bulletin: Bulletin, id: LocalityId) {
  const bySection = Map.groupBy(bulletin.places.storiesOf(id), (story) => sectionOf(story, id));
  return OWN_SECTIONS.flatMap((section) => {
    const stories = bySection.get(section);
    return stories ? [{ key: section, section, stories }] : [];
  });
}

function sharedSections(bulletin: Bulletin, id: LocalityId) {
  return bulletin.places.sharedWith(id).map(({ of, stories }) => ({
    key: `shared-${of.replaceAll('/', '-')}`,
    section: 'shared' as const,
    whole: localityOf(of, bulletin),
    stories,
  }));
}

/** The stories of a place section after section, and what each section is as a whole. */
const arranged = onceWithin((bulletin: Bulletin, id: LocalityId) => {
  const sections = [...ownSections(bulletin, id), ...sharedSections(bulletin, id)];
  let before = 0;
  const entries = sections.map(({ stories, ...title }): SectionEntry => {
    const page = Math.floor(before / bulletin.content.newsroom.listLength) + 1;
    before += stories.length;
    return { ...title, count: stories.length, page };
  });
  const all = sections.flatMap(({ key, stories }) => stories.map((story) => ({ key, story })));
  return { all, entries };
});

/** The stories of a place in the order that its pages list them in: its own ones, then those that are shared with it. */
export function listedAt(bulletin: Bulletin, id: LocalityId): readonly Story[] {
  return arranged(bulletin, id).all.map(({ story }) => story);
}

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
  const { listLength } = bulletin.content.newsroom;
  const pages = countPages(all.length, listLength);
  const shown = Map.groupBy(onPage(all, page, listLength), ({ key }) => key);
  const sections = entries.flatMap((entry) => {
    const stories = shown.get(entry.key)?.map(({ story }) => story);
    if (!stories) return [];
    const groups = dateGroups(stories, bulletin, language);
    return [{ entry, list: { groups, total: stories.length, page, pages } }];
  });
  return { total: bulletin.places.count(id), page, pages, entries, sections };
}
