import { type Bulletin, createBulletin } from '../../bulletin/bulletin.ts';
import { parseCalendarDate } from '../../bulletin/calendar-date.ts';
import { lazily, once } from '../../bulletin/once.ts';
import { publishedStories } from '../../bulletin/publication.ts';
import type { Story } from '../../bulletin/story.ts';
import type { OriginalFile } from '../article-file.ts';
import type { OriginalFrontmatter } from '../fields/article.ts';
import { joinStory } from '../inherit.ts';
import { publishedFrom } from '../published-from.ts';
import { valuesOf } from '../records.ts';
import type { ResolveAddress, RuleContext } from '../rules/rule.ts';
import { standingAddresses, standingPagesOf } from '../standing-pages.ts';
import type { StoryFolder } from '../story-folders.ts';

/** What the links of an article or page may lead to when readers follow them. */
export interface Reach {
  readonly context: RuleContext;
  readonly resolve: ResolveAddress;
  readonly stories: ReadonlyMap<string, StoryFolder>;
  /** The time from which readers see the links. */
  readonly at: Date;
  /** The bulletin at that time; made when it is asked for, as few links need it. */
  readonly bulletin: () => Bulletin;
}

/** What is right of a frontmatter; what is wrong in it is reported elsewhere, and stands blank here. */
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

/** All stories; those with errors by what is right of them, so that nothing is reported that follows from these. */
function storiesOf({ folders, files: { bodyKeys }, records }: RuleContext): readonly Story[] {
  const authors = new Set(records.author.entries.keys());
  return folders.flatMap((folder) => {
    const [original] = folder.originals;
    const frontmatter = original && (original.frontmatter ?? filledIn(original, folder.year));
    if (original === undefined || frontmatter === undefined) return [];
    const { draft } = original.document;
    const originals = [{ ...original, frontmatter: { ...frontmatter, draft } }];
    return joinStory({ ...folder, originals }, { bodyKeys, authors }) ?? [];
  });
}

/**
 * What can be reached, within all of the content, from a story that is published at a time (ISO 8601), or from a page,
 * which always is; undefined where addresses can't be resolved.
 */
export const reachWithin = once((context: RuleContext) => {
  const { folders, records, newsroom, pages, gazetteer, now, resolveAddress } = context;
  const standing = standingAddresses(pages);
  const resolve = resolveAddress && ((address: string) => resolveAddress(address, standing));
  const stories = new Map(folders.map((folder) => [folder.id, folder]));
  const all = lazily(() => storiesOf(context));
  const bulletins = new Map<number, () => Bulletin>();

  function bulletinAt(at: Date): Bulletin {
    return createBulletin({
      stories: publishedStories(all(), at),
      newsroom: newsroom.newsroom,
      localities: gazetteer.all,
      topics: valuesOf(records.topic),
      series: valuesOf(records.series),
      authors: valuesOf(records.author),
      pages: standingPagesOf(pages),
    });
  }

  return (publishAt?: string): Reach | undefined => {
    const at = publishedFrom(publishAt, now);
    const bulletin = bulletins.get(at.getTime()) ?? lazily(() => bulletinAt(at));
    bulletins.set(at.getTime(), bulletin);
    return resolve && { context, resolve, stories, at, bulletin };
  };
});
