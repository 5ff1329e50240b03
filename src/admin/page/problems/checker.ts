import type { Problem } from '../../../bulletin/problem.ts';
import type { DraftedStory } from '../../check/check-data.ts';
import type { CheckAnswer, CheckRequest } from '../../check/check-worker.ts';

/** Checks stories aside, so that typing isn't held up. Rejects where that can't be done. */
export type Checker = (story: DraftedStory) => Promise<readonly Problem[]>;

/** The checker for the content that a file describes, by its address. */
export function checkerOf(data: string): Checker {
  const worker = new Worker(new URL('../../check/check-worker.ts', import.meta.url), { type: 'module' });
  const ask = (request: CheckRequest): void => {
    worker.postMessage(request);
  };
  const waiting = new Map<number, (answer: CheckAnswer) => void>();
  worker.addEventListener('message', ({ data: answer }: MessageEvent<CheckAnswer>) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const [id, answer] of waiting) answer({ id, trouble: message });
    waiting.clear();
  });
  ask({ kind: 'begin', data });
  let asked = 0;
  return (story) =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, (answer) => {
        if ('problems' in answer) resolve(answer.problems);
        else reject(new Error(answer.trouble));
      });
      ask({ kind: 'check', id, story });
    });
}
