import type { Bilingual, Language } from '../../bulletin/language.ts';
import { withFormerDistricts } from '../../bulletin/views/former-view.ts';
import { nearest } from '../nearest.ts';
import type { Address } from '../../bulletin/address.ts';
import type { ResolvedAddress } from '../rules/rule.ts';
import { suggestedStory, unavailable } from '../story-availability.ts';
import type { StoryFolder } from '../story-folders.ts';
import { nearestOffered } from '../suggestions.ts';
import { hasLetterPage } from '../letters.ts';
import { anchorProblem } from './anchor-problem.ts';
import { listProblem } from './list-problem.ts';
import type { Reach } from './reach.ts';

/** A link's address in its parts; `rest` is query and anchor, `anchor` what follows `#`. */
interface WrittenLink {
  readonly path: string;
  readonly rest: string;
  readonly anchor: string;
}

function partsOf(link: string): WrittenLink {
  const [path = ''] = link.split(/[?#]/, 1);
  const [, anchor = ''] = link.split('#');
  return { path, rest: link.slice(path.length), anchor };
}

function noAddress(path: string, { stories, at, context: { newsroom } }: Reach): Bilingual {
  const wanted = path.split('/').findLast((segment) => segment !== '') ?? path;
  const published = [...stories.values()].filter((story) => !unavailable(story, at));
  const offered = nearestOffered(nearest(wanted, published.map(suggestedStory)));
  const hasEnglish = newsroom.newsroom.languages.includes('en');
  return {
    vi: `Không có trang nào ở địa chỉ “${path}”.${offered.vi} Viết như /tin/<mã tin>/${hasEnglish ? ' hoặc /en/stories/<mã tin>/' : ''}`,
    en: `There is no page at “${path}”.${offered.en} Write it as /tin/<story>/${hasEnglish ? ' or /en/stories/<story>/' : ''}`,
  };
}

function moved(path: string, formerId: string, { id }: StoryFolder): Bilingual {
  const now = path.replace(formerId, id);
  return {
    vi: `“${path}” là địa chỉ cũ của tin. Viết địa chỉ mới: ${now}`,
    en: `“${path}” is a former address of the story. Write the new one: ${now}`,
  };
}

function storyProblem(
  id: string,
  language: Language,
  link: WrittenLink,
  reach: Reach,
): Bilingual | undefined {
  const story = reach.stories.get(id);
  if (story)
    return (
      unavailable(story, reach.at) ??
      anchorProblem(link.anchor, `${story.path}/${language}.mdx`, reach.context)
    );
  const renamed = reach.context.folders.find(({ originals }) =>
    originals.some(({ fields }) => fields.formerIds?.includes(id)),
  );
  return renamed ? moved(link.path, id, renamed) : noAddress(link.path, reach);
}

/** Whether an address is that of a page that the software has by itself. */
function isAlwaysThere(
  address: Address,
): address is Extract<
  Address,
  { kind: 'front' | 'search' | 'search-help' | 'glossary' | 'saved' | 'follow' }
> {
  return ['front', 'search', 'search-help', 'glossary', 'saved', 'follow'].includes(address.kind);
}

function targetProblem(
  target: ResolvedAddress | undefined,
  link: WrittenLink,
  reach: Reach,
): Bilingual | undefined {
  if (target === undefined || 'path' in target) return noAddress(link.path, reach);
  const { address, language } = target;
  if (!reach.context.newsroom.newsroom.languages.includes(language)) return noAddress(link.path, reach);
  if (isAlwaysThere(address)) return undefined;
  if (address.kind === 'letters')
    return hasLetterPage(reach.context.newsroom.newsroom, reach.context.letters)
      ? undefined
      : noAddress(link.path, reach);
  if (address.kind === 'standing') {
    const page = reach.context.pages.find((each) => each.id === address.id && each.language === language);
    return page ? anchorProblem(link.anchor, page.file, reach.context) : noAddress(link.path, reach);
  }
  if (address.kind === 'story' && address.id !== undefined)
    return storyProblem(address.id, language, link, reach);
  if (address.kind === 'former')
    return withFormerDistricts(reach.context.gazetteer).has(address.id)
      ? undefined
      : noAddress(link.path, reach);
  return listProblem(address, link.path, reach);
}

function misspelt(path: string, right: string): Bilingual {
  return {
    vi: `Không có trang nào ở địa chỉ “${path}”. Viết: ${right}`,
    en: `There is no page at “${path}”. Write: ${right}`,
  };
}

const OTHER_PAGE = {
  vi: 'Dẫn tới trang mà bạn đọc mở được, hoặc bỏ liên kết.',
  en: 'Lead to a page that readers can open, or remove the link.',
} as const satisfies Bilingual;

const OTHER_SOURCE = {
  vi: 'Ghi địa chỉ của bài trên trang báo, hoặc bỏ url.',
  en: 'Give the address of the report on the newspaper’s site, or remove url.',
} as const satisfies Bilingual;

function ofSite(address: string, remedy: Bilingual): Bilingual {
  return {
    vi: `“${address}” là địa chỉ đầy đủ của chính bản tin. ${remedy.vi}`,
    en: `“${address}” is the full address of the bulletin itself. ${remedy.en}`,
  };
}

function ofMachine(address: string, remedy: Bilingual): Bilingual {
  return {
    vi: `“${address}” là địa chỉ trên máy hoặc mạng nội bộ, bạn đọc không mở được. ${remedy.vi}`,
    en: `“${address}” is an address of a computer or local network, which readers can’t open. ${remedy.en}`,
  };
}

/** Why readers can't follow a link that isn't to a heading of its own article, and what to write; undefined when they can. */
export function pageProblem(link: string, reach: Reach): Bilingual | undefined {
  const written = partsOf(link);
  const target = reach.resolve(link.startsWith('/') ? written.path : link);
  if (target === undefined || !('path' in target))
    return link.startsWith('/') ? targetProblem(target, written, reach) : undefined;
  const right = { ...written, path: target.path };
  const page = reach.resolve(target.path);
  const problem = targetProblem(page, right, reach);
  const remedy = problem ?? {
    vi: `Viết: ${right.path}${right.rest}`,
    en: `Write: ${right.path}${right.rest}`,
  };
  if (target.kind === 'misspelt') return problem ?? misspelt(written.path, right.path + right.rest);
  if (target.kind === 'site') return ofSite(link, remedy);
  return ofMachine(link, page ? remedy : OTHER_PAGE);
}

/** Why readers can't follow the address of the report that a story was written from; undefined when they can. */
export function sourceProblem(url: string, { resolve }: Reach): Bilingual | undefined {
  const target = resolve(url);
  return target && 'path' in target && target.kind === 'machine' ? ofMachine(url, OTHER_SOURCE) : undefined;
}
