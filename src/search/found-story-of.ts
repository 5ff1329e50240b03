import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Language } from '../bulletin/language.ts';
import type { Article, Story } from '../bulletin/story.ts';
import { byline, sourcePeople } from '../bulletin/views/byline.ts';
import { teaser } from '../bulletin/views/teaser.ts';
import { localityName } from '../i18n/localities.ts';
import { type FoundStory, joinPassages } from './found-story.ts';

/**
 * Names of all units that a story's places lie in and lay in, former and present: those that it is found under, and the
 * districts and provinces of before of a unit of today. A story of a merged commune isn't found by the names of the
 * communes that it was made from: it would stand among the stories of each.
 */
function placeNames(
  { localities, hamlet }: Story,
  { gazetteer }: Bulletin,
  language: Language,
): readonly string[] {
  const ids = new Set(localities.flatMap((id) => [...gazetteer.foundUnder(id), ...gazetteer.layIn(id)]));
  const names = [...ids].flatMap((id) => {
    const unit = gazetteer.get(id);
    return unit ? [localityName(unit, language)] : [];
  });
  return [...(hamlet === undefined ? [] : [hamlet]), ...new Set(names)];
}

function people(story: Story, bulletin: Bulletin, language: Language): readonly string[] {
  const { source } = story;
  const credited = source ? sourcePeople([...source.author, ...source.photoBy], bulletin, language) : [];
  const names = [...byline(story, bulletin, language).flatMap((part) => part.people), ...credited].map(
    ({ name }) => name,
  );
  return [...new Set([...names, ...(source ? [source.name] : [])])];
}

/** What the search has of an article; `body` are the passages of its body. */
export function foundStoryOf(
  story: Story,
  { language, title, lead, photo }: Article,
  body: readonly string[],
  bulletin: Bulletin,
): FoundStory {
  const shown = teaser(story, bulletin, language);
  const place = localityName(shown.place, language);
  const headings = [
    ...story.topics.map((id) => bulletin.topic(id)),
    story.series === undefined ? undefined : bulletin.series(story.series),
  ];
  return {
    id: story.id,
    title,
    date: story.date,
    place: story.hamlet === undefined ? place : `${story.hamlet}, ${place}`,
    section: shown.section.name,
    text: joinPassages([lead, ...body, ...(photo?.caption === undefined ? [] : [photo.caption])]),
    names: [
      ...placeNames(story, bulletin, language),
      ...headings.flatMap((heading) => (heading ? [heading.name[language]] : [])),
      ...people(story, bulletin, language),
    ],
  };
}
