import { type Language, otherLanguage } from '../../bulletin/language.ts';
import { strings } from '../../i18n/strings.ts';
import { type Answer, answer, asksForSomething, countOf } from '../answer.ts';
import { isFiltered } from '../filter.ts';
import { readSearchAddress, writeSearchAddress } from '../search-address.ts';
import type { SearchState } from '../search-state.ts';
import { showChips } from './chips.ts';
import { DateOffers } from './date-offers.ts';
import { button, element, required } from '../../dom/element.ts';
import { FilterPanel } from './filter-panel.ts';
import { browserIndexes } from './load-index.ts';
import { ResultList } from './result-list.ts';
import { searchHref } from './search-href.ts';
import { countText, notesOn } from './search-notes.ts';

/** Milliseconds without typing after which a search begins by itself. */
const PAUSE = 350;
/** Letters from which it does. */
const FEWEST_LETTERS = 2;

/** The search page: its address is the whole search, and everything else follows from it. */
class SearchPage {
  readonly #language: Language;
  readonly #words: ReturnType<typeof strings>['search'];
  readonly #form = required(document, '.search-form', HTMLFormElement);
  readonly #typed = required(document, '#search_words', HTMLInputElement);
  readonly #chips = required(document, '[data-search-chips]', HTMLElement);
  readonly #region = required(document, '[data-search-state]', HTMLElement);
  readonly #count = required(document, '[data-count]', HTMLElement);
  readonly #notes = required(document, '[data-search-notes]', HTMLElement);
  readonly #other = required(document, '[data-search-other]', HTMLElement);
  readonly #offers: DateOffers;
  readonly #panel: FilterPanel;
  readonly #results: ResultList;
  #indexes = browserIndexes(import.meta.env.BASE_URL);
  #state: SearchState;
  #answer: Answer | undefined;
  /** Counts searches: an answer that comes after a newer search was begun is dropped. */
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(language: Language) {
    this.#language = language;
    this.#words = strings(language).search;
    this.#state = readSearchAddress('', language).state;
    this.#results = new ResultList({
      list: required(this.#region, '[data-search-list]', HTMLElement),
      more: required(this.#region, '[data-more]', HTMLButtonElement),
      language,
    });
    this.#offers = new DateOffers(required(this.#region, '[data-search-offers]', HTMLElement), {
      language,
      onTake: (state) => {
        this.#typed.value = state.words;
        this.#go(state);
        // The tag is gone; what it became is where it can be undone.
        this.#chips.querySelector('button')?.focus();
      },
      onRemove: () => {
        this.#region.querySelector<HTMLElement>('[data-search-offers] button, [data-search-list] a')?.focus();
      },
    });
    this.#panel = new FilterPanel({
      form: this.#form,
      language,
      state: () => this.#state,
      onChange: (state) => {
        this.#go(state);
      },
      onOpen: () => void this.#fillPanel(this.#turn),
    });
    this.#listen();
    this.#indexes[language].open().catch(() => undefined);
    this.#open();
  }

  /** Takes the search from the address: when the page is opened, and when a reader goes back to it. */
  #open(): void {
    const { state, problems } = readSearchAddress(location.search, this.#language);
    this.#typed.value = state.words;
    void this.#search(
      state,
      problems.map(({ value }) => this.#words.unknown(value)),
    );
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, words: this.#typed.value });
    });
    this.#typed.addEventListener('input', () => {
      clearTimeout(this.#typing);
      const words = this.#typed.value;
      if (words.trim().length < FEWEST_LETTERS) return;
      this.#typing = setTimeout(() => {
        this.#go({ ...this.#state, words }, 'replace');
      }, PAUSE);
    });
    addEventListener('popstate', () => {
      this.#open();
    });
  }

  /** Goes to a search: it gets an address, and an entry of the history unless it is only typed on. */
  #go(state: SearchState, entry: 'push' | 'replace' = 'push'): void {
    clearTimeout(this.#typing);
    const query = writeSearchAddress(state, this.#language);
    const address = location.pathname + (query === '' ? '' : `?${query}`);
    if (entry === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#search(state, []);
  }

  async #search(state: SearchState, notes: readonly string[]): Promise<void> {
    const turn = ++this.#turn;
    this.#state = state;
    this.#panel.show(state, isFiltered(state));
    this.#switchLanguages();
    this.#other.hidden = true;
    this.#offers.show([], '');
    this.#notes.replaceChildren(...notes.map((note) => element('p', {}, note)));
    this.#showChips();
    if (!asksForSomething(state)) {
      this.#answer = undefined;
      this.#results.clear();
      this.#report('idle', '');
      return;
    }
    this.#report('loading', this.#words.loading);
    try {
      await this.#answerTo(state, turn);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  async #answerTo(state: SearchState, turn: number): Promise<void> {
    const index = this.#indexes[this.#language];
    const found = await answer(state, index);
    if (turn !== this.#turn) return;
    if (found.stories.length + found.shared.length === 0) this.#results.clear();
    else {
      const inRange = (state.from ?? state.to) !== undefined || found.offers.length > 0;
      await this.#results.show({ ...found, index, inRange });
    }
    if (turn !== this.#turn) return;
    this.#answer = found;
    this.#offers.show(found.offers, state.words);
    this.#notes.append(...notesOn(found, state, this.#language));
    this.#report('done', countText(found, this.#language));
    if (this.#panel.isOpen || isFiltered(state)) await this.#fillPanel(turn);
    await this.#offerOtherLanguage(state, turn);
  }

  #report(regime: 'idle' | 'loading' | 'done' | 'error', message: string): void {
    this.#region.dataset.searchState = regime;
    if (regime === 'done') this.#count.dataset.count = String(this.#answer?.stories.length ?? 0);
    this.#count.textContent = message;
  }

  #fail(): void {
    this.#results.clear();
    const retry = button(this.#words.retry, () => {
      this.#indexes = browserIndexes(import.meta.env.BASE_URL);
      void this.#search(this.#state, []);
    });
    this.#notes.replaceChildren(retry);
    this.#report('error', this.#words.failed);
  }

  #showChips(): void {
    const show = (catalogue?: Parameters<typeof showChips>[2]['catalogue']): void => {
      showChips(this.#chips, this.#state, {
        catalogue,
        language: this.#language,
        onChange: (state) => {
          this.#go(state);
        },
      });
    };
    show();
    if (isFiltered(this.#state)) {
      void this.#indexes[this.#language].catalogue().then(show, () => undefined);
    }
  }

  async #fillPanel(turn: number): Promise<void> {
    const catalogue = await this.#indexes[this.#language].catalogue().catch(() => undefined);
    if (catalogue === undefined || turn !== this.#turn) return;
    this.#panel.fill({
      catalogue,
      byWords: this.#answer?.byWords,
      found: new Set(this.#answer?.stories ?? catalogue.stories.keys()),
    });
  }

  /** The switch of languages carries the search over. */
  #switchLanguages(): void {
    const link = document.querySelector('.masthead-switch');
    if (link instanceof HTMLAnchorElement) link.href = searchHref(this.#state, otherLanguage(this.#language));
  }

  async #offerOtherLanguage(state: SearchState, turn: number): Promise<void> {
    // A bulletin in one language has no switch, and no index to ask.
    if (document.querySelector('.masthead-switch') === null) return;
    const other = otherLanguage(this.#language);
    const count = await countOf(state, this.#indexes[other]).catch(() => 0);
    if (turn !== this.#turn || count === 0) return;
    const link = element('a', { href: searchHref(state, other), hreflang: other }, this.#words.alsoIn(count));
    this.#other.replaceChildren(link);
    this.#other.hidden = false;
  }
}

/** Starts the search page. */
export function startSearch(): void {
  new SearchPage(document.documentElement.lang === 'en' ? 'en' : 'vi');
}
