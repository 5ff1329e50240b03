import type { Language } from '../../bulletin/language.ts';
import { required } from '../../dom/element.ts';
import { strings } from '../../i18n/strings.ts';

/** Milliseconds after which a search says that it goes on: one that is over by then says what it found, and nothing else. */
const PATIENCE = 400;

/** What the page says of its search: how far it is, in one message that is read out, and in the title of the page. */
export class SearchMessage {
  readonly #language: Language;
  readonly #region: HTMLElement;
  readonly #whole = required(document, '[data-search-message]', HTMLElement);
  readonly #count = required(document, '[data-count]', HTMLElement);
  readonly #notes = required(document, '[data-search-notes]', HTMLElement);
  readonly #title = document.title;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `region` tells by its `data-search-state` how far the search is. */
  constructor(region: HTMLElement, language: Language) {
    this.#region = region;
    this.#language = language;
  }

  get isLoading(): boolean {
    return this.#region.dataset.searchState === 'loading';
  }

  /** The search goes on: what was said before stands until something else is known. */
  wait(): void {
    clearTimeout(this.#waiting);
    this.#region.dataset.searchState = 'loading';
    this.#waiting = setTimeout(() => {
      this.say(strings(this.#language).search.loading);
    }, PATIENCE);
  }

  /** The search found so many stories for words. */
  done(message: string, notes: readonly HTMLElement[], found: { words: string; count: number }): void {
    this.#count.dataset.count = String(found.count);
    const parts = [found.words.trim(), strings(this.#language).stories(found.count)];
    this.#end('done', parts);
    this.say(message, notes);
  }

  /** The search is over, and found nothing out: nothing was asked for, or it failed. */
  stop(regime: 'idle' | 'error', message: string, notes: readonly HTMLElement[]): void {
    this.#end(regime, []);
    this.say(message, notes);
  }

  /** Says something, all at once. */
  say(message: string, notes: readonly HTMLElement[] = []): void {
    this.#count.textContent = message;
    this.#notes.replaceChildren(...notes);
  }

  focus(): void {
    this.#whole.focus();
  }

  #end(regime: 'idle' | 'done' | 'error', title: readonly string[]): void {
    clearTimeout(this.#waiting);
    this.#region.dataset.searchState = regime;
    document.title = [...title.filter((part) => part !== ''), this.#title].join(' – ');
  }
}
