import type { CalendarDate } from '../bulletin/calendar-date.ts';
import { dayInVietnam } from '../bulletin/vietnam-time.ts';
import { compareIds } from '../bulletin/order.ts';
import { shadesOf } from '../content-model/accent.ts';
import type { ContentFiles } from '../content-model/content-files.ts';
import { readNewsroom } from '../content-model/newsroom.ts';
import { namesOf, readAuthors, readHeadings } from '../content-model/records.ts';
import { unavailable } from '../content-model/story-availability.ts';
import { readStoryFolders, type StoryFolder } from '../content-model/story-folders.ts';
import type { AdminData, ListedStory } from './admin-data.ts';

interface Dated extends ListedStory {
  readonly id: string;
}

/** A story whose frontmatter can't be read isn't listed: nothing could be shown of it; nor is one that the editor wouldn't find. */
function listed({ id, year, originals: [original], isMisplaced }: StoryFolder): Dated[] {
  if (!original || isMisplaced) return [];
  const { title = id, date = '' } = original.fields;
  return [{ id, path: `${year}/${id}`, original: original.language, date, title }];
}

function newestFirst(a: Dated, b: Dated): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return compareIds(b.id, a.id);
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** For whom the page is made. */
export interface Audience {
  readonly now: Date;
  /** The content folder below the repository's, with `/`. */
  readonly folder: string;
  /** Whether anybody may read the data: stories that readers may not see are left out. */
  readonly isPublic: boolean;
}

/** What the editor's page shows of the content. */
export function readAdminData(files: ContentFiles, { now, folder, isPublic }: Audience): AdminData {
  const { languages, name, home, colour } = readNewsroom(files).newsroom;
  const stories = readStoryFolders(files)
    .filter((story) => !isPublic || unavailable(story, now) === undefined)
    .flatMap(listed)
    .toSorted(newestFirst);
  const today: CalendarDate = dayInVietnam(now);
  const newest = stories.find(({ date }) => date !== '' && date <= today)?.date ?? today;
  return {
    languages,
    accent: shadesOf(colour),
    ...(home !== undefined && { home }),
    name: name.vi,
    stories: stories.map(({ path, original, date, title }) => ({ path, original, date, title })),
    isWhole: !isPublic,
    since: yearBefore(newest),
    today,
    choices: {
      topics: namesOf(readHeadings(files, 'topics.yaml')),
      series: namesOf(readHeadings(files, 'series.yaml')),
      authors: namesOf(readAuthors(files)),
    },
    folder,
  };
}
