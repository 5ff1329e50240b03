import type { Strings } from '../i18n/strings.ts';
import { button, element } from './element.ts';

/** A place to choose. */
export interface PlaceOption {
  readonly id: string;
  /** The place with those above it, so that namesakes stay apart. */
  readonly label: string;
  /** What stands behind it: how many stories it has. */
  readonly note?: string;
}

/** What stands below the field: how many places there are, for screen readers alone, or why there is no list, for all. */
export type PlaceMessage = 'none' | 'several' | 'loading' | 'failed' | { readonly count: number } | undefined;

/** Milliseconds without typing after which the number of places is read out, not at each letter. */
const QUIET = 500;

/** No option: the cursor is in the text. */
export const NONE = -1;

interface PlaceListOptions {
  readonly id: string;
  readonly words: Strings['search']['place'];
  readonly onChoose: (at: number) => void;
  readonly onRetry: () => void;
}

/** The list below a field for places, and a message above it. */
export class PlaceList {
  readonly popup: HTMLElement;
  readonly #list: HTMLUListElement;
  readonly #status = element('p', { class: 'place-status sr-only', role: 'status' });
  readonly #options: PlaceListOptions;
  #active = NONE;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PlaceListOptions) {
    this.#options = options;
    // A list that scrolls would be a stop of the Tab key.
    const attributes = { id: options.id, role: 'listbox', tabindex: '-1', 'aria-label': options.words.list };
    this.#list = element('ul', { class: 'place-options plain', ...attributes });
    this.popup = element('div', { class: 'place-popup' }, this.#status, this.#list);
    // The cursor stays in the text while the list is scrolled and clicked.
    this.popup.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null;
      if (option) options.onChoose([...this.#list.children].indexOf(option));
    });
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  get active(): number {
    return this.#active;
  }

  /** Shows places; the list is hidden where there are none. */
  show(places: readonly PlaceOption[]): void {
    this.#active = NONE;
    this.#list.replaceChildren(...places.map((place, at) => this.#optionFor(place, at)));
    this.#list.hidden = places.length === 0;
  }

  /** Marks an option, or none, and gives its element's id. */
  activate(at: number): string | undefined {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const option = this.#list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    return option?.id;
  }

  say(message: PlaceMessage): void {
    clearTimeout(this.#announcing);
    const isTyped = typeof message === 'object' || message === 'none';
    if (!isTyped) this.#announce(message);
    else {
      // That places are being loaded holds no longer beside their list.
      if (typeof message === 'object') this.#announce(undefined);
      this.#announcing = setTimeout(() => {
        this.#announce(message);
      }, QUIET);
    }
  }

  #announce(message: PlaceMessage): void {
    const { words, onRetry } = this.#options;
    const text = typeof message === 'object' ? words.found(message.count) : message && words[message];
    const retry = message === 'failed' ? [' ', button(words.retry, onRetry)] : [];
    this.#status.replaceChildren(text ?? '', ...retry);
    this.#status.classList.toggle('sr-only', typeof message !== 'string');
  }

  #optionFor({ label, note }: PlaceOption, at: number): HTMLLIElement {
    const id = `${this.#options.id}-${at}`;
    const behind = note === undefined ? [] : [' ', element('span', { class: 'soft' }, note)];
    const attributes = { id, class: 'place-option', role: 'option', 'aria-selected': 'false' };
    return element('li', attributes, label, ...behind);
  }
}
