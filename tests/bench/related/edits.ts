import type { Story } from '../../../src/bulletin/story.ts';
import { article } from '../../bulletin/build.ts';
import type { Dice } from '../../search/random.ts';
import type { Text, ThemedBulletin } from './themed-bulletin.ts';

/** The stories and texts as they are after an edit, and which story was edited. */
export interface Edited {
  readonly stories: readonly Story[];
  readonly texts: ReadonlyMap<string, Text>;
  readonly id: string;
}

/** The kinds of edit: a word changed, a sentence added, a story added that has the theme's words of another. */
export const EDITS = ['word', 'sentence', 'story'] as const;
export type Edit = (typeof EDITS)[number];

/** Makes an edit of a bulletin in Vietnamese, somewhere. */
export function edit(kind: Edit, { stories, texts, prose }: ThemedBulletin, dice: Dice): Edited {
  const one = dice.pick(stories);
  const body = one.articles.vi?.body ?? '';
  const { title, passages } = texts.get(body) ?? { title: '', passages: [] };
  const [lead = '', rest = ''] = passages;
  const words = rest.split(' ');
  if (kind === 'word') words[dice.roll(words.length)] = prose.text(1).split(' ')[0] ?? '';
  else if (kind === 'sentence') words.push(prose.sentence());
  else words.splice(dice.roll(words.length), words.length / 2, prose.text(words.length / 2));
  const changed: Text = { title, passages: [lead, words.join(' ')] };
  if (kind !== 'story') return { stories, texts: new Map([...texts, [body, changed]]), id: one.id };
  const added = { ...one, id: 'tin-moi', articles: { vi: article({ body: 'tin-moi-vi' }) } };
  return {
    stories: [...stories, added],
    texts: new Map([...texts, ['tin-moi-vi', changed]]),
    id: added.id,
  };
}
