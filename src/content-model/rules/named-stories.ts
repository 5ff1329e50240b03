import type { Bilingual } from '../../bulletin/language.ts';
import { once } from '../../bulletin/once.ts';
import type { OriginalFile } from '../article-file.ts';
import { nearest } from '../nearest.ts';
import { publishedFrom } from '../published-from.ts';
import { suggestedStory, unavailable } from '../story-availability.ts';
import type { StoryFolder } from '../story-folders.ts';
import { nearestOffered } from '../suggestions.ts';
import type { ContentRule, RuleContext } from './rule.ts';

/** Stories that fit into the list. */
const MOST = 4;

const ITSELF = {
  vi: 'Đây là mã của chính tin này. Bỏ mã này khỏi “related”.',
  en: 'This is the id of the story itself. Remove it from “related”.',
} as const satisfies Bilingual;

const TOO_MANY = {
  vi: `Chỉ có chỗ cho ${MOST} tin. Bỏ bớt khỏi “related”.`,
  en: `There is room for ${MOST} stories. Remove the others from “related”.`,
} as const satisfies Bilingual;

function missing(id: string, stories: ReadonlyMap<string, StoryFolder>, at: Date): Bilingual {
  const published = [...stories.values()].filter((story) => !unavailable(story, at));
  const offered = nearestOffered(nearest(id, published.map(suggestedStory)));
  return {
    vi: `Không có tin nào mang mã “${id}”.${offered.vi} Viết mã của một tin: phần cuối của địa chỉ.`,
    en: `There is no story with the id “${id}”.${offered.en} Write the id of a story: the last part of its address.`,
  };
}

function messageFor(id: string, own: string, stories: ReadonlyMap<string, StoryFolder>, at: Date) {
  if (id === own) return ITSELF;
  const story = stories.get(id);
  return story ? unavailable(story, at, 'related') : missing(id, stories, at);
}

const storiesById = once(({ folders }: RuleContext) => new Map(folders.map((folder) => [folder.id, folder])));

/** The stories that editors name as related are others, at most four, which readers can open. */
export const namedStories: ContentRule = {
  name: 'named-stories',
  looksAt: 'content',
  find(context) {
    const inOriginal = ({ fields, document }: OriginalFile, own: string) =>
      (fields.related ?? []).flatMap((id, index) => {
        const at = publishedFrom(fields.publishAt, context.now);
        const stories = storiesById(context.whole ?? context);
        const message = index === MOST ? TOO_MANY : messageFor(id, own, stories, at);
        return message ? [{ ...document.at(['related', index]), ...message }] : [];
      });
    return context.folders.flatMap(({ id, originals }) =>
      originals.flatMap((original) => inOriginal(original, id)),
    );
  },
};
