import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import { limitOptions, S_BAR, S_BAR_END, S_RADIO_ACTIVE, S_RADIO_INACTIVE, symbol } from '@clack/prompts';
import type { Choice, FindQuestion, Streams } from './prompts.ts';

/** How many choices are shown at once. */
const SHOWN = 10;

/** Lines around the choices. */
const AROUND = 5;

type Prompt = Omit<AutocompletePrompt<Choice>, 'prompt'>;

/** Finds once for each text: Clack asks for the choices several times for each key. */
function remembered(find: FindQuestion['find']): (typed: string) => Choice[] {
  let last: { readonly typed: string; readonly found: Choice[] } | undefined;
  return (typed) => {
    if (last?.typed !== typed) last = { typed, found: [...find(typed)] };
    return last.found;
  };
}

function choiceLine({ label, hint }: Choice, isFocused: boolean): string {
  if (!isFocused) return styleText('dim', `${S_RADIO_INACTIVE} ${label}`);
  const more = hint === undefined ? '' : styleText('dim', ` (${hint})`);
  return `${styleText('green', S_RADIO_ACTIVE)} ${label}${more}`;
}

function asking(
  prompt: Prompt,
  { nothing, words }: FindQuestion,
  output: Streams['output'],
): readonly string[] {
  const { filteredOptions: found, userInput: typed, isNavigating, state, error, cursor } = prompt;
  const colour = state === 'error' ? 'yellow' : 'cyan';
  const bar = `${styleText(colour, S_BAR)}  `;
  const input = isNavigating ? styleText('dim', typed) : prompt.userInputWithCursor;
  const count = typed === '' || found.length === 0 ? '' : styleText('dim', ` ${words.found(found.length)}`);
  const notice = state === 'error' ? error : found.length === 0 && typed !== '' ? nothing(typed) : '';
  const shown = limitOptions({
    options: found,
    cursor,
    style: choiceLine,
    maxItems: SHOWN,
    columnPadding: 3,
    rowPadding: AROUND,
    ...(output && { output }),
  });
  return [
    `${bar}${styleText('dim', words.typed)} ${input}${count}`,
    ...(notice === '' ? [] : [bar + styleText('yellow', notice)]),
    ...(found.length === 0 ? [] : shown.map((line) => bar + line)),
    `${bar}${styleText('dim', words.keys)}`,
    styleText(colour, S_BAR_END),
  ];
}

/**
 * Asks for one of the choices that are found by what is typed; a symbol where the editor stops. It is drawn here as
 * `autocomplete` of @clack/prompts is, which has its words in English only.
 */
export async function findPrompt(question: FindQuestion, streams: Streams): Promise<string | symbol> {
  const { message, nothing, check, find } = question;
  const choices = remembered(find);
  let typed = '';
  const answer = await new AutocompletePrompt<Choice>({
    ...streams,
    options() {
      typed = this.userInput;
      return choices(typed);
    },
    filter: () => true,
    validate: (value) => (typeof value === 'string' ? check?.(value) : nothing(typed.trim())),
    render() {
      const head = [styleText('gray', S_BAR), `${symbol(this.state)}  ${message}`];
      if (this.state === 'submit') {
        const taken = choices(typed).find(({ value }) => this.selectedValues.includes(value));
        return [...head, `${styleText('gray', S_BAR)}  ${styleText('dim', taken?.label ?? '')}`].join('\n');
      }
      if (this.state === 'cancel') return [...head, styleText('gray', S_BAR)].join('\n');
      return [...head, ...asking(this, question, streams.output)].join('\n');
    },
  }).prompt();
  return typeof answer === 'string' || typeof answer === 'symbol' ? answer : '';
}
