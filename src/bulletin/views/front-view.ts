import type { Bulletin } from '../bulletin.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { Language } from '../language.ts';
import type { Locality } from '../locality.ts';
import { presentProvinces } from '../place-pages.ts';
import type { Story } from '../story.ts';
import { dateGroups, type ListView } from './list-view.ts';
import type { PageKind } from './page-kind.ts';
import { type NamedLink, teaser, type Teaser } from './teaser.ts';

/** A topic on the front page, with its newest stories. */
export interface SectionView {
  readonly topic: NamedLink;
  readonly count: number;
  readonly teasers: readonly Teaser[];
}

/** A place on the front page. */
export interface PlaceCount {
  readonly place: Locality;
  readonly count: number;
}

/** What the front page shows. */
export interface FrontView {
  /** Date of the newest story. */
  readonly newest?: CalendarDate;
  readonly lead?: Teaser;
  /** Stories beside the lead. */
  readonly seconds: readonly Teaser[];
  readonly latest: ListView;
  readonly sections: readonly SectionView[];
  readonly places: readonly PlaceCount[];
}

const SECONDS = 3;
const LATEST = 10;
const IN_SECTION = 3;

/** Whether a story may open the front page or stand beside its lead: a brief doesn't, while there are others. */
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

function frontView(bulletin: Bulletin, language: Language): FrontView {
  const { listed } = bulletin;
  const { lead: picked } = bulletin.content.newsroom.front;
  const lead = listed.find(({ id }) => id === picked) ?? listed.find(illustrated) ?? listed[0];
  const others = listed.filter((story) => story !== lead);
  const seconds = [...others.filter(illustrated), ...others.filter((story) => !illustrated(story))].slice(
    0,
    SECONDS,
  );
  const rest = others.filter((story) => !seconds.includes(story)).slice(0, LATEST);
  return {
    ...(listed[0] && { newest: listed[0].date }),
    ...(lead && { lead: teaser(lead, bulletin, language) }),
    seconds: seconds.map((story) => teaser(story, bulletin, language)),
    latest: { groups: dateGroups(rest, bulletin, language), total: rest.length, page: 1, pages: 1 },
    sections: bulletin.content.topics
      .map((topic) => ({ topic, stories: bulletin.withTopic(topic.id) }))
      .filter(({ stories }) => stories.length > 0)
      .map(({ topic, stories }) => ({
        topic: { id: topic.id, name: topic.name[language] },
        count: stories.length,
        teasers: stories.slice(0, IN_SECTION).map((story) => teaser(story, bulletin, language)),
      })),
    places: provinces(bulletin),
  };
}

/** The front page: the story that an editor picked leads, else the newest with a picture; the next ones with pictures stand beside it, the rest follow by day. */
export const frontPages: PageKind<{ readonly kind: 'front' }, FrontView> = {
  paths: () => [{ kind: 'front' }],
  view: (_address, bulletin, language) => frontView(bulletin, language),
};
