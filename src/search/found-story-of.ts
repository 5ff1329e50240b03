import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Language } from '../bulletin/language.ts';
import type { Locality, LocalityId } from '../bulletin/locality.ts';
import type { Article, Credited, Story } from '../bulletin/story.ts';
import { byline, type BylinePart, sourcePeople } from '../bulletin/views/byline.ts';
import { teaser } from '../bulletin/views/teaser.ts';
import { hamletName, localityName } from '../i18n/localities.ts';
import { type FoundName, type FoundStory, joinPassages, NAME_KINDS, nameOf } from './found-story.ts';

/** The words of the body of an article: passage by passage, and below pictures. */
export interface BodyText {
  readonly passages: readonly string[];
  readonly captions: readonly string[];
}

type Names = FoundStory['names'];

/**
 * Names of all units that a story's places lie in and lay in, former and present: those that it is found under, and the
 * districts and provinces of before of a unit of today. A story of a merged commune isn't found by the names of the
 * communes that it was made from: it would stand among the stories of each.
 */
function placeNames({ localities, hamlet }: Story, { gazetteer }: Bulletin, language: Language): Names {
  const unitsOf = (ids: Iterable<LocalityId>): readonly Locality[] =>
    Array.from(ids).flatMap((id) => gazetteer.get(id) ?? []);
  const own = localities.flatMap((id) => [...unitsOf([id]), ...gazetteer.parents(id)]);
  const named = (unit: Locality): FoundName => {
    const before = own.includes(unit)
      ? undefined
      : own.find((one) => gazetteer.originsOf(unit.id).includes(one));
    const name = localityName(unit, language);
    return before ? [name, localityName(before, language)] : name;
  };
  const under = localities.flatMap((id) => [...gazetteer.foundUnder(id)]);
  const before = localities.flatMap((id) => [...gazetteer.layIn(id)]);
  return {
    // In English it is found by its Vietnamese name too.
    hamlet: hamlet === undefined ? [] : [hamletName(hamlet, language).text, hamlet],
    place: [...new Set([...own, ...unitsOf(under)])].map(named),
    formerPlace: unitsOf(before).map((unit) => localityName(unit, language)),
  };
}

function headings({ topics, series }: Story, bulletin: Bulletin, language: Language): Names {
  const named = (heading: ReturnType<Bulletin['topic']>): readonly FoundName[] =>
    heading ? [heading.name[language]] : [];
  return {
    topic: topics.flatMap((id) => named(bulletin.topic(id))),
    series: series === undefined ? [] : named(bulletin.series(series)),
  };
}

function people(story: Story, bulletin: Bulletin, language: Language): Names {
  const { source } = story;
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
  const bylined = (...roles: readonly BylinePart['role'][]) =>
    byline(story, bulletin, language).flatMap((part) =>
      roles.includes(part.role) ? names(part.people) : [],
    );
  const credited = (all: readonly Credited[] = []) => names(sourcePeople(all, bulletin, language));
  return {
    author: [...bylined('words', 'wordsAndPhotos'), ...credited(source?.author)],
    photos: [...bylined('photos'), ...credited(source?.photoBy)],
    illustration: bylined('illustration'),
    source: source ? [source.name] : [],
  };
}

/** Each name once, where it stands first; no kinds without names. */
function different(names: Names): Names {
  const seen = new Set<string>();
  const kept = NAME_KINDS.map((kind) => {
    const others = (names[kind] ?? []).filter((name) => !seen.has(nameOf(name)) && seen.add(nameOf(name)));
    return [kind, others] as const;
  });
  return Object.fromEntries(kept.filter(([, others]) => others.length > 0));
}

/** What the search has of an article. */
export function foundStoryOf(
  story: Story,
  { language, title, lead, photo }: Article,
  { passages, captions }: BodyText,
  bulletin: Bulletin,
): FoundStory {
  const { place, section } = teaser(story, bulletin, language);
  return {
    id: story.id,
    title,
    date: story.date,
    place: localityName(place, language),
    section: section.name,
    text: joinPassages([lead, ...passages]),
    captions: [...(photo?.caption === undefined ? [] : [photo.caption]), ...captions],
    names: different({
      ...placeNames(story, bulletin, language),
      ...headings(story, bulletin, language),
      ...people(story, bulletin, language),
    }),
  };
}
