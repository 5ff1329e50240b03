import type { Strings } from '../i18n/strings.ts';
import { setAttributes } from './element.ts';
import { NONE, PlaceList, type PlaceOption } from './place-list.ts';

interface PlacePickerOptions {
  readonly words: Strings['search']['place'];
  /** Places for what is typed, the best first; for an empty text those to begin with. Or why there are none so far. */
  readonly suggest: (text: string) => readonly PlaceOption[] | 'loading' | 'failed';
  /** Those of the places that have what is typed as their whole name: a single one is meant, whatever else is suggested. */
  readonly named?: (text: string) => readonly PlaceOption[];
  /** Called with the place that is chosen, and with undefined when its name is taken out; `before` is what stood there. */
  readonly onChange: (place: PlaceOption | undefined, before: PlaceOption | undefined) => void;
  /** Called when places that couldn't be loaded are to be loaded again. */
  readonly onRetry?: () => void;
}

/**
 * A text field that chooses among places: a combobox whose list opens below the field as one types. The name of the
 * place that was chosen stays in it; what is typed next takes the name's place.
 */
export class PlacePicker {
  readonly #input: HTMLInputElement;
  readonly #options: PlacePickerOptions;
  readonly #list: PlaceList;
  #places: readonly PlaceOption[] = [];
  #chosen: PlaceOption | undefined;
  #isWaiting = false;

  /** `input` has an id; its parent holds nothing but its label besides. */
  constructor(input: HTMLInputElement, options: PlacePickerOptions) {
    const id = `${input.id}-places`;
    this.#input = input;
    this.#options = options;
    this.#list = new PlaceList({
      id,
      words: options.words,
      onChoose: (at) => {
        this.#pick(at);
      },
      onRetry: () => {
        input.focus();
        options.onRetry?.();
        this.#open();
      },
    });
    setAttributes(input, { role: 'combobox', autocomplete: 'off' });
    setAttributes(input, { 'aria-autocomplete': 'list', 'aria-controls': id });
    input.after(this.#list.popup);
    this.#close();
    this.#listen();
  }

  /** The place whose name stands in the field, unless something else is typed there. */
  get chosen(): PlaceOption | undefined {
    return this.#chosen;
  }

  /** Whether nothing is typed but the name of the chosen place. */
  get isSettled(): boolean {
    return this.#text === (this.#chosen?.label ?? '');
  }

  /** Puts the name of a place into the field, or empties it. */
  show(place: PlaceOption | undefined): void {
    this.#chosen = place;
    this.#input.value = place?.label ?? '';
    this.#close();
  }

  /** Begins the list anew where somebody waits for it: other places are there now. */
  refresh(): void {
    if (this.#list.isOpen || this.#isWaiting) this.#open();
  }

  /** The place that the field means, if any; `unclear` where what is typed may mean several, or none. */
  read(): PlaceOption | undefined | 'unclear' {
    if (this.#text === '') this.show(undefined);
    if (this.isSettled) return this.#chosen;
    const meant = this.#meant();
    if (meant === undefined) return 'unclear';
    this.show(meant);
    return meant;
  }

  /** Asks which place is meant: with the focus, the list and a message. */
  ask(): void {
    this.#input.focus();
    this.#open();
    if (this.#places.length > 0) this.#list.say('several');
  }

  get #text(): string {
    return this.#input.value.trim();
  }

  #listen(): void {
    const input = this.#input;
    for (const event of ['focus', 'click']) {
      input.addEventListener(event, () => {
        if (this.isSettled) input.select();
        this.#open();
      });
    }
    input.addEventListener('input', () => {
      this.#open();
    });
    input.addEventListener('keydown', (event) => {
      // Input methods compose Vietnamese letters: until a word is done, Enter and the arrows are theirs.
      if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (this.#use(event)) event.preventDefault();
    });
    for (const part of [input, this.#list.popup]) {
      part.addEventListener('focusout', ({ relatedTarget }) => {
        const isWithin = relatedTarget instanceof Node && this.#list.popup.contains(relatedTarget);
        if (!isWithin && relatedTarget !== input) this.#leave();
      });
    }
  }

  #leave(): void {
    this.#close();
    if (this.#text === '' && this.#chosen) this.#change(undefined);
  }

  #close(): void {
    this.#isWaiting = false;
    this.#offer([]);
    this.#list.say(undefined);
  }

  #offer(places: readonly PlaceOption[]): void {
    this.#places = places;
    this.#list.show(places);
    this.#activate(NONE);
    this.#input.setAttribute('aria-expanded', String(places.length > 0));
  }

  /** A chosen name is no question: all places can follow it. */
  #open(): void {
    const text = this.isSettled ? '' : this.#text;
    const found = this.#options.suggest(text);
    this.#isWaiting = typeof found === 'string';
    this.#offer(typeof found === 'string' ? [] : found);
    if (typeof found === 'string') this.#list.say(found);
    else if (found.length > 0) this.#list.say({ count: found.length });
    else this.#list.say(text === '' ? undefined : 'none');
  }

  #activate(at: number): void {
    const id = this.#list.activate(at);
    if (id === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', id);
  }

  #pick(at: number): void {
    const place = this.#places[at];
    if (place) this.#change(place);
  }

  #change(place: PlaceOption | undefined): void {
    const before = this.#chosen;
    this.show(place);
    this.#options.onChange(place, before);
  }

  /** The one place that what is typed can mean. */
  #meant(): PlaceOption | undefined {
    const { suggest, named } = this.#options;
    const found = suggest(this.#text);
    if (typeof found === 'string') return undefined;
    const whole = named?.(this.#text) ?? [];
    const [only, ...others] = whole.length > 0 ? whole : found;
    return others.length === 0 ? only : undefined;
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
    if (!this.#list.isOpen) this.#open();
    if (by === 0 || this.#places.length === 0) return true;
    const stops = this.#places.length + 1;
    this.#activate(((this.#list.active + 1 + by + stops) % stops) - 1);
    return true;
  }

  #jump(to: number): boolean {
    if (this.#list.active === NONE) return false;
    this.#activate(to);
    return true;
  }

  /** Among several places it waits for a choice: the first of namesakes may be the wrong one. */
  #enter(): boolean {
    if (this.#list.active !== NONE) this.#pick(this.#list.active);
    else if (this.#text === '' || this.isSettled) return false;
    else {
      const meant = this.#meant();
      if (meant) this.#change(meant);
      else this.ask();
    }
    return true;
  }

  #escape(): boolean {
    const isQuiet = !this.#list.isOpen;
    if (isQuiet && this.isSettled) return false;
    if (isQuiet) this.#input.value = this.#chosen?.label ?? '';
    this.#close();
    return true;
  }
}
