import type { Bulletin } from '../bulletin.ts';
import { type CalendarDate, precisionOf } from '../calendar-date.ts';
import type { Language } from '../language.ts';
import type { Locality } from '../locality.ts';
import { presentProvinces } from '../place-pages.ts';
import { articleFor, type Story } from '../story.ts';
import { dateGroups, type ListView } from './list-view.ts';
import type { PageKind } from './page-kind.ts';
import { type NamedLink, teaser, type Teaser } from './teaser.ts';

/** A topic on the front page, with its newest story that doesn't stand elsewhere on the page. */
export interface SectionView {
  readonly topic: NamedLink;
  /** Stories of the topic, wherever they stand. */
  readonly count: number;
  readonly newest?: Teaser;
}

/** A place on the front page. */
export interface PlaceCount {
  readonly place: Locality;
  readonly count: number;
}

/** What the front page shows. */
export interface FrontView {
  /** The newest story's day, where that is known. */
  readonly day?: CalendarDate;
  readonly lead?: Teaser;
  /** Stories below the lead. */
  readonly seconds: readonly Teaser[];
  readonly latest: ListView;
  readonly sections: readonly SectionView[];
  readonly places: readonly PlaceCount[];
}

const SECONDS = 3;
const LATEST = 6;

/** Whether a story may open the front page or stand below its lead: a brief doesn't, while there are others. */
function illustrated(story: Story): boolean {
  if (story.kind === 'brief') return false;
  return Object.values(story.articles).some((article) => article.photo !== undefined);
}

/** Provinces of today that have stories, most stories first, then by name. */
function provinces(bulletin: Bulletin): readonly PlaceCount[] {
  return presentProvinces(bulletin.gazetteer)
    .map((place) => ({ place, count: bulletin.places.count(place.id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The topics that have stories, in the menu's order. A story of two topics stands in the first that it is the newest of. */
function sections(shown: readonly Story[], bulletin: Bulletin, language: Language): readonly SectionView[] {
  const taken = new Set(shown);
  return bulletin.content.topics.flatMap(({ id, name }) => {
    const stories = bulletin.withTopic(id);
    if (stories.length === 0) return [];
    const newest = stories.find((story) => !taken.has(story));
    if (newest) taken.add(newest);
    return [
      {
        topic: { id, name: name[language] },
        count: stories.length,
        ...(newest && { newest: teaser(newest, bulletin, language) }),
      },
    ];
  });
}

/** The lead with the large picture, which is fetched first. */
function leadTeaser(lead: Story, bulletin: Bulletin, language: Language): Teaser {
  const large = articleFor(lead, language).photo?.html?.large;
  return { ...teaser(lead, bulletin, language), ...(large !== undefined && { picture: large }) };
}

function frontView(bulletin: Bulletin, language: Language): FrontView {
  const { listed } = bulletin;
  const { lead: picked } = bulletin.content.newsroom.front;
  const lead = listed.find(({ id }) => id === picked) ?? listed.find(illustrated) ?? listed[0];
  const others = listed.filter((story) => story !== lead);
  const seconds = [...others.filter(illustrated), ...others.filter((story) => !illustrated(story))].slice(
    0,
    SECONDS,
  );
  const latest = others.filter((story) => !seconds.includes(story)).slice(0, LATEST);
  const day = listed[0]?.date;
  return {
    ...(day !== undefined && precisionOf(day) === 'day' && { day }),
    ...(lead && { lead: leadTeaser(lead, bulletin, language) }),
    seconds: seconds.map((story) => teaser(story, bulletin, language)),
    latest: { groups: dateGroups(latest, bulletin, language), total: latest.length, page: 1, pages: 1 },
    sections: sections([...(lead ? [lead] : []), ...seconds, ...latest], bulletin, language),
    places: provinces(bulletin),
  };
}

/**
 * The front page, which shows each story once: the one that an editor picked leads, else the newest with a picture; three more
 * follow, those with pictures first, then the latest by day, then of each topic the newest that is left.
 */
export const frontPages: PageKind<{ readonly kind: 'front' }, FrontView> = {
  paths: () => [{ kind: 'front' }],
  view: (_address, bulletin, language) => frontView(bulletin, language),
};
