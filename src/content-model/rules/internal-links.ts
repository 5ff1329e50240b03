import type { BodyReference } from '../../bulletin/body.ts';
import type { Bilingual, Language } from '../../bulletin/language.ts';
import type { LocalityId } from '../../bulletin/locality.ts';
import { ancestorIds } from '../../bulletin/locality-id.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { nearest } from '../nearest.ts';
import { placePages } from '../place-pages.ts';
import { publishedFrom } from '../published-from.ts';
import { nearestRecords, RECORD_KINDS } from '../record-kinds.ts';
import type { ReferenceKind } from '../references.ts';
import { suggestedStory, unavailable } from '../story-availability.ts';
import type { StoryFolder } from '../story-folders.ts';
import { nearestOffered } from '../suggestions.ts';
import { error, type ResolveAddress, type Rule, type RuleContext } from './rule.ts';

/** The stories that links may lead to, and when the links are followed. */
interface Reach {
  readonly context: RuleContext;
  readonly stories: ReadonlyMap<string, StoryFolder>;
  /** Ids of the units that have a page at a time. */
  readonly placePages: (at: Date) => ReadonlySet<LocalityId>;
  /** The time from which readers see the article with the link. */
  readonly at: Date;
}

function noAddress(address: string, { stories, at }: Reach): Bilingual {
  const wanted = address.split('/').findLast((segment) => segment !== '') ?? address;
  const published = [...stories.values()].filter((story) => !unavailable(story, at));
  const offered = nearestOffered(nearest(wanted, published.map(suggestedStory)));
  return {
    vi: `Không có trang nào ở địa chỉ “${address}”.${offered.vi} Viết như /tin/<mã tin>/ hoặc /en/stories/<mã tin>/`,
    en: `There is no page at “${address}”.${offered.en} Write it as /tin/<story>/ or /en/stories/<story>/`,
  };
}

function moved(address: string, formerId: string, { id }: StoryFolder): Bilingual {
  const now = address.replace(formerId, id);
  return {
    vi: `“${address}” là địa chỉ cũ của tin. Viết địa chỉ mới: ${now}`,
    en: `“${address}” is a former address of the story. Write the new one: ${now}`,
  };
}

function noRecord(kind: ReferenceKind, id: string, { context }: Reach): Bilingual {
  const { name } = RECORD_KINDS[kind];
  const offered = nearestOffered(nearestRecords(kind, id, context));
  return {
    vi: `Không có ${name.vi} “${id}”.${offered.vi} Sửa địa chỉ của liên kết.`,
    en: `There is no ${name.en} “${id}”.${offered.en} Correct the address of the link.`,
  };
}

function placeProblem(id: LocalityId, address: string, { placePages, at }: Reach): Bilingual | undefined {
  const paged = placePages(at);
  if (paged.has(id)) return undefined;
  const above = ancestorIds(id).find((unit) => paged.has(unit));
  const offered = above === undefined ? undefined : address.replace(id, above);
  return {
    vi: `Địa phương “${id}” không có trang, vì chưa có tin nào ở đó. Bỏ liên kết${offered === undefined ? '.' : `, hoặc dẫn tới: ${offered}`}`,
    en: `The place “${id}” has no page, as there are no stories from it. Remove the link${offered === undefined ? '.' : `, or lead to: ${offered}`}`,
  };
}

function noAnchor(anchor: string, anchors: readonly string[]): Bilingual {
  const all = anchors.map((id) => `#${id}`).join(', ');
  return anchors.length === 0
    ? {
        vi: `Không có đề mục “#${anchor}”, vì bài không có đề mục nào. Bỏ phần sau dấu #.`,
        en: `There is no heading “#${anchor}”: the article has no headings. Remove the part behind #.`,
      }
    : {
        vi: `Không có đề mục “#${anchor}”. Dùng một trong: ${all}`,
        en: `There is no heading “#${anchor}”. Use one of: ${all}`,
      };
}

/** The anchor as headings have it; as it is written where its `%` stand for nothing. */
function decoded(anchor: string): string {
  return /%(?![0-7][0-9a-f])/i.test(anchor) ? anchor : decodeURIComponent(anchor);
}

function anchorProblem(written: string, file: string, { bodies }: RuleContext): Bilingual | undefined {
  const anchor = decoded(written);
  const anchors = bodies.get(file)?.references.anchors;
  if (anchor === '' || anchors === undefined || anchors.includes(anchor)) return undefined;
  return noAnchor(anchor, anchors);
}

interface StoryLink {
  readonly id: string;
  readonly language: Language;
  readonly address: string;
  readonly anchor: string;
}

function storyProblem({ id, language, address, anchor }: StoryLink, reach: Reach): Bilingual | undefined {
  const story = reach.stories.get(id);
  if (story)
    return (
      unavailable(story, reach.at) ?? anchorProblem(anchor, `${story.path}/${language}.mdx`, reach.context)
    );
  const renamed = reach.context.folders.find(({ originals }) =>
    originals.some(({ fields }) => fields.formerIds?.includes(id)),
  );
  return renamed ? moved(address, id, renamed) : noAddress(address, reach);
}

function addressProblem(link: string, resolve: ResolveAddress, reach: Reach): Bilingual | undefined {
  const [withoutAnchor = '', anchor = ''] = link.split('#');
  const address = withoutAnchor.split('?')[0] ?? '';
  const target = resolve(address);
  if (!target) return noAddress(address, reach);
  if (target.kind === 'other') return undefined;
  const { kind, id, language } = target;
  const { records, pages } = reach.context;
  if (kind === 'story') return storyProblem({ id, language, address, anchor }, reach);
  if (kind !== 'page') {
    if (!records[kind].mentions(id)) return noRecord(kind, id, reach);
    return kind === 'locality' ? placeProblem(id, address, reach) : undefined;
  }
  const exists = pages.some((page) => page.id === id && page.language === language);
  return exists ? undefined : noAddress(address, reach);
}

function linkProblem({ target }: BodyReference, file: string, reach: Reach): Bilingual | undefined {
  if (target.startsWith('#')) return anchorProblem(target.slice(1), file, reach.context);
  const { resolveAddress } = reach.context;
  return resolveAddress && /^\/(?!\/)/.test(target)
    ? addressProblem(target, resolveAddress, reach)
    : undefined;
}

/** Links within the bulletin lead to pages that readers can open when they see the link, and to headings that exist. */
export const internalLinks: Rule = (context) => context.folders.flatMap(linksFrom(context));

/** Looks at the links of one story among all of the content. */
export function linksFrom(context: RuleContext): (folder: StoryFolder) => readonly Problem[] {
  const stories = new Map(context.folders.map((folder) => [folder.id, folder]));
  const pagesOfPlaces = placePages(context);
  return ({ originals, translations }) => {
    const at = publishedFrom(originals[0]?.fields.publishAt, context.now);
    return [...originals, ...translations].flatMap(({ file }) =>
      (context.bodies.get(file)?.references.links ?? []).flatMap((link) => {
        const message = linkProblem(link, file, { context, stories, placePages: pagesOfPlaces, at });
        return message ? [error('internal-links', { file, line: link.line }, message)] : [];
      }),
    );
  };
}
