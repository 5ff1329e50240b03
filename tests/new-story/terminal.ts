import { PassThrough, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';

/** Keys by their names. */
export const KEYS = { enter: '\r', down: '\x1B[B', stop: '\x03' } as const;

/** A terminal that a test sits at. */
export interface Terminal {
  readonly input: PassThrough;
  readonly output: Writable;
  /** Waits until the words are shown that weren't at the last answer, then types. */
  readonly answer: (question: string, ...keys: readonly string[]) => Promise<void>;
  /** Waits until the words are shown. */
  readonly sees: (words: string) => Promise<void>;
}

const WAITS = 1000;

/** A terminal without a screen. */
export function terminal(): Terminal {
  const input = new PassThrough();
  let shown = '';
  const output = Object.assign(
    new Writable({
      write(chunk: Buffer, _, done) {
        shown += stripVTControlCharacters(chunk.toString());
        done();
      },
    }),
    { columns: 200, rows: 50 },
  );
  async function sees(words: string): Promise<void> {
    for (let wait = 0; wait < WAITS; wait++) {
      if (shown.includes(words)) return;
      await pause(10);
    }
    throw new Error(`“${words}” was never shown. Shown was:\n${shown}`);
  }
  return {
    input,
    output,
    sees,
    async answer(question, ...keys) {
      await sees(question);
      shown = '';
      for (const key of keys) {
        input.write(key);
        // An escape sequence is told from the key Escape by what follows at once.
        await pause(5);
      }
    },
  };
}
