import { type Bulletin, createBulletin } from '../../bulletin/bulletin.ts';
import { parseCalendarDate } from '../../bulletin/calendar-date.ts';
import { publishedStories } from '../../bulletin/publication.ts';
import type { Story } from '../../bulletin/story.ts';
import type { OriginalFile } from '../article-file.ts';
import type { OriginalFrontmatter } from '../frontmatter.ts';
import { joinStory, type Surroundings } from '../inherit.ts';
import { valuesOf } from '../records.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { StoryFolder } from '../story-folders.ts';

/** What is right of a frontmatter; what is wrong in it is told elsewhere, and stands blank here. */
function filledIn({ fields }: OriginalFile, year: string): OriginalFrontmatter | undefined {
  const date = fields.date ?? parseCalendarDate(year);
  return (
    date && {
      title: '',
      lead: '',
      date,
      locality: fields.locality ?? [''],
      author: fields.author ?? [''],
      topics: fields.topics ?? [''],
      ...(fields.series !== undefined && { series: fields.series }),
      ...(fields.publishAt !== undefined && { publishAt: fields.publishAt }),
      ...(fields.withdrawn && { withdrawn: fields.withdrawn }),
    }
  );
}

function storyOf(folder: StoryFolder, surroundings: Surroundings): Story | undefined {
  const [original] = folder.originals;
  const frontmatter = original && (original.frontmatter ?? filledIn(original, folder.year));
  if (original === undefined || frontmatter === undefined) return undefined;
  const { draft } = original.document;
  return joinStory(
    { ...folder, originals: [{ ...original, frontmatter: { ...frontmatter, draft } }] },
    surroundings,
  );
}

/**
 * The bulletin as readers have it at a time, so that a link can be held against the pages that will be built. Stories
 * with errors count by what is right of them: their errors are told, and nothing that follows from these.
 */
export function readableBulletins(context: RuleContext): (at: Date) => Bulletin {
  const { folders, bodies, records, gazetteer } = context;
  const known = new Map<number, Bulletin>();
  let all: readonly Story[] | undefined;

  function read(at: Date): Bulletin {
    const surroundings = { bodies, authors: new Set(records.author.entries.keys()) };
    all ??= folders.flatMap((folder) => storyOf(folder, surroundings) ?? []);
    return createBulletin({
      stories: publishedStories(all, at),
      localities: gazetteer.all,
      topics: valuesOf(records.topic),
      series: valuesOf(records.series),
      authors: valuesOf(records.author),
    });
  }

  return (at) => {
    const bulletin = known.get(at.getTime()) ?? read(at);
    known.set(at.getTime(), bulletin);
    return bulletin;
  };
}
