import type { Bulletin } from '../../bulletin/bulletin.ts';
import { publishedFrom } from '../published-from.ts';
import type { ResolveAddress, RuleContext } from '../rules/rule.ts';
import type { StoryFolder } from '../story-folders.ts';
import { readableBulletins } from './readable-bulletin.ts';

/** What the links of an article or page may lead to when readers follow them. */
export interface Reach {
  readonly context: RuleContext;
  readonly resolve: ResolveAddress;
  readonly stories: ReadonlyMap<string, StoryFolder>;
  /** The time from which readers see the links. */
  readonly at: Date;
  /** The bulletin at that time; worked out when it is asked for, as few links need it. */
  readonly bulletin: () => Bulletin;
}

/** What can be reached from a story that is published at a time (ISO 8601), or from a page that always is. */
export type ReachFrom = (publishAt?: string) => Reach;

/** What can be reached within all of the content. */
export function reachWithin(context: RuleContext, resolve: ResolveAddress): ReachFrom {
  const stories = new Map(context.folders.map((folder) => [folder.id, folder]));
  const bulletinAt = readableBulletins(context);
  return (publishAt) => {
    const at = publishedFrom(publishAt, context.now);
    return { context, resolve, stories, at, bulletin: () => bulletinAt(at) };
  };
}
