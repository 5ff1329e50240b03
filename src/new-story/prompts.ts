import type { Readable, Writable } from 'node:stream';
import { log, multiselect, select, text } from '@clack/prompts';
import { findPrompt } from './find-prompt.ts';

/** Thrown when an editor stops at a question, by Ctrl+C or Escape. */
export class Cancelled extends Error {}

/** Where questions are shown and answered, when it isn't the terminal. */
export interface Streams {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Something to choose: its id, what it is called, and more words for when it is looked at. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Asks an editor. Each function throws {@link Cancelled} when the editor stops. */
export interface Prompts {
  readonly say: (words: string) => void;
  /** A line of text; `check` gives what is wrong with it. */
  readonly line: (question: LineQuestion) => Promise<string>;
  readonly choose: (message: string, choices: readonly Choice[]) => Promise<string>;
  /** Any number of choices, in their order; all are chosen at first. */
  readonly chooseAny: (message: string, choices: readonly Choice[]) => Promise<readonly string[]>;
  /** One of the choices that are found by what is typed. */
  readonly find: (question: FindQuestion) => Promise<string>;
}

/** A question for a line of text. */
export interface LineQuestion {
  readonly message: string;
  readonly initial?: string;
  readonly check: (written: string) => string | undefined;
}

/** What stands around the choices that are found. */
export interface FindWords {
  /** Before what is typed. */
  readonly typed: string;
  readonly found: (count: number) => string;
  /** Which keys there are. */
  readonly keys: string;
}

/** A question for one of many. */
export interface FindQuestion {
  readonly message: string;
  /** What is said where nothing was taken, by what was typed. */
  readonly nothing: (typed: string) => string;
  readonly words: FindWords;
  /** What is wrong with a choice. */
  readonly check?: (value: string) => string | undefined;
  readonly find: (typed: string) => readonly Choice[];
}

/** Clack answers with a symbol where the editor stops. */
function answered(answer: string | symbol): string {
  if (typeof answer === 'symbol') throw new Cancelled();
  return answer;
}

/** Questions in the terminal. */
export function createPrompts(streams: Streams = {}): Prompts {
  return {
    say: (words) => {
      log.message(words, streams);
    },
    line: async ({ message, initial, check }) => {
      const question = {
        message,
        validate: (written: string | undefined) => check(written ?? ''),
        ...streams,
      };
      const answer = await text(initial === undefined ? question : { ...question, initialValue: initial });
      return answered(answer);
    },
    choose: async (message, choices) =>
      answered(await select({ message, options: [...choices], showInstructions: false, ...streams })),
    chooseAny: async (message, choices) => {
      const initialValues = choices.map(({ value }) => value);
      const question = {
        message,
        options: [...choices],
        initialValues,
        required: false,
        showInstructions: false,
      };
      const answer = await multiselect({ ...question, ...streams });
      if (typeof answer === 'symbol') throw new Cancelled();
      return initialValues.filter((value) => answer.includes(value));
    },
    find: async (question) => answered(await findPrompt(question, streams)),
  };
}
