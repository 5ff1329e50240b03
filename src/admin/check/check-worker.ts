import type { Problem } from '../../bulletin/problem.ts';
import { fetched } from '../page/fetched.ts';
import { isGroup } from '../../content-model/yaml-document.ts';
import type { CheckData, DraftedStory } from './check-data.ts';
import type { CheckStory } from './check-story.ts';

/** What the page asks its worker: first where the data is, then about one story after another. */
export type CheckRequest =
  | { readonly kind: 'begin'; readonly data: string }
  | { readonly kind: 'check'; readonly id: number; readonly story: DraftedStory };

/** What the worker answers. */
export type CheckAnswer =
  | { readonly id: number; readonly problems: readonly Problem[] }
  | { readonly id: number; readonly trouble: string };

function isCheckData(read: unknown): read is CheckData {
  return isGroup(read) && 'articles' in read;
}

async function begin(file: string): Promise<CheckStory> {
  const [{ storyChecker }, data] = await Promise.all([
    import('./check-story.ts'),
    fetched(file, isCheckData),
  ]);
  return storyChecker(data);
}

let checker: Promise<CheckStory> | undefined;

async function answer({ id, story }: CheckRequest & { kind: 'check' }): Promise<CheckAnswer> {
  try {
    const check = await checker;
    return { id, problems: check?.(story) ?? [] };
  } catch (error) {
    return { id, trouble: String(error) };
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.kind === 'begin') checker = begin(data.data);
  else
    void answer(data).then((problems) => {
      globalThis.postMessage(problems);
    });
});
