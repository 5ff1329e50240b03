import type { Strings } from '../i18n/strings.ts';
import { element, setAttributes } from './element.ts';

/** A place to choose. */
export interface PlaceOption {
  readonly id: string;
  /** The place with those above it, so that namesakes stay apart. */
  readonly label: string;
  /** What stands behind it: how many stories it has. */
  readonly note?: string;
}

interface PlacePickerOptions {
  readonly words: Strings['search']['place'];
  /** Places for what is typed, the best first; for an empty text those to begin with. */
  readonly suggest: (text: string) => readonly PlaceOption[];
  /** Called with the id of the place that is chosen. */
  readonly onPick: (id: string) => void;
}

/** Milliseconds without typing after which the number of places is read out, not at each letter. */
const QUIET = 500;

/** No option: the cursor is in the text. */
const NONE = -1;

class PlacePicker {
  readonly #input: HTMLInputElement;
  readonly #options: PlacePickerOptions;
  readonly #list: HTMLUListElement;
  readonly #status = element('p', { class: 'place-status sr-only', role: 'status' });
  #places: readonly PlaceOption[] = [];
  #active = NONE;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(input: HTMLInputElement, options: PlacePickerOptions) {
    const id = `${input.id}-places`;
    this.#input = input;
    this.#options = options;
    const { list } = options.words;
    this.#list = element('ul', { id, class: 'place-options plain', role: 'listbox', 'aria-label': list });
    setAttributes(input, { role: 'combobox', autocomplete: 'off' });
    setAttributes(input, { 'aria-autocomplete': 'list', 'aria-controls': id });
    input.after(this.#list, this.#status);
    this.close();
    this.#listen();
  }

  close(): void {
    this.#places = [];
    this.#activate(NONE);
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#announce('');
  }

  #listen(): void {
    for (const event of ['focus', 'input', 'click']) {
      this.#input.addEventListener(event, () => {
        this.#open();
      });
    }
    this.#input.addEventListener('keydown', (event) => {
      // Input methods compose Vietnamese letters: until a word is done, Enter and the arrows are theirs.
      if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (this.#use(event)) event.preventDefault();
    });
    this.#input.addEventListener('blur', () => {
      this.close();
    });
    // The cursor stays in the text while the list is scrolled and clicked.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null;
      if (option) this.#pick([...this.#list.children].indexOf(option));
    });
  }

  #open(): void {
    const text = this.#input.value.trim();
    const { suggest, words } = this.#options;
    this.#places = suggest(text);
    this.#activate(NONE);
    this.#list.replaceChildren(...this.#places.map((place, at) => this.#optionFor(place, at)));
    const any = this.#places.length > 0;
    this.#list.hidden = !any;
    this.#input.setAttribute('aria-expanded', String(any));
    this.#announce(any ? words.found(this.#places.length) : text === '' ? '' : words.none);
  }

  #optionFor({ label, note }: PlaceOption, at: number): HTMLLIElement {
    const id = `${this.#list.id}-${at}`;
    const behind = note === undefined ? [] : [' ', element('span', { class: 'soft' }, note)];
    const attributes = { id, class: 'place-option', role: 'option', 'aria-selected': 'false' };
    return element('li', attributes, label, ...behind);
  }

  #activate(at: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const option = this.#list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #pick(at: number): void {
    const place = this.#places[at];
    if (!place) return;
    this.#input.value = '';
    this.#input.focus();
    this.close();
    this.#options.onPick(place.id);
  }

  /** Does what a key stands for; false when it is left to the text. */
  #use({ key, altKey }: KeyboardEvent): boolean {
    const uses = new Map([
      ['ArrowDown', () => this.#step(altKey ? 0 : 1)],
      ['ArrowUp', () => this.#step(-1)],
      ['Home', () => this.#jump(0)],
      ['End', () => this.#jump(this.#places.length - 1)],
      ['Enter', () => this.#enter()],
      ['Escape', () => this.#escape()],
    ]);
    return uses.get(key)?.() ?? false;
  }

  /** To the next or the previous place, around the text; 0 shows the places only. */
  #step(by: number): boolean {
    if (this.#list.hidden) this.#open();
    if (by === 0 || this.#places.length === 0) return true;
    const stops = this.#places.length + 1;
    this.#activate(((this.#active + 1 + by + stops) % stops) - 1);
    return true;
  }

  #jump(to: number): boolean {
    if (this.#active === NONE) return false;
    this.#activate(to);
    return true;
  }

  /** Among several places it waits for a choice: the first of namesakes may be the wrong one. */
  #enter(): boolean {
    if (this.#active !== NONE) this.#pick(this.#active);
    else if (this.#input.value.trim() === '') return false;
    else if (this.#places.length === 1) this.#pick(0);
    else this.#step(1);
    return true;
  }

  #escape(): boolean {
    if (this.#list.hidden && this.#input.value === '') return false;
    if (this.#list.hidden) this.#input.value = '';
    this.close();
    return true;
  }

  #announce(text: string): void {
    clearTimeout(this.#announcing);
    const announce = (): void => {
      this.#status.textContent = text;
      this.#status.classList.toggle('sr-only', text !== this.#options.words.none);
    };
    if (text === '') announce();
    else this.#announcing = setTimeout(announce, QUIET);
  }
}

/**
 * Makes a text field with an id choose among places: a combobox whose list opens below the field as one types.
 * A chosen place leaves the field empty and the cursor in it. The field's parent holds nothing but its label.
 */
export function placePicker(input: HTMLInputElement, options: PlacePickerOptions): void {
  new PlacePicker(input, options);
}
