import type { Language } from '../../bulletin/language.ts';
import { strings } from '../../i18n/strings.ts';
import { type Answer, answer, asksForSomething, countOf } from '../answer.ts';
import type { Catalogue } from '../catalogue.ts';
import { isFiltered } from '../filter.ts';
import { readSearchAddress, writeSearchAddress } from '../search-address.ts';
import type { SearchState } from '../search-state.ts';
import { showChips } from './chips.ts';
import { DateOffers } from './date-offers.ts';
import { button, element, required } from '../../dom/element.ts';
import { nextTask } from '../../dom/next-task.ts';
import { FilterPanel, type PanelData } from './filter-panel.ts';
import { browserIndexes } from './load-index.ts';
import { ResultList } from './result-list.ts';
import { OtherLanguage } from './other-language.ts';
import { SearchMessage } from './search-message.ts';
import { countText, notesOn } from './search-notes.ts';
import { type Visit, Visits } from './visits.ts';

/** Milliseconds without typing after which a search begins by itself. */
const PAUSE = 350;
/** Letters from which it does. */
const FEWEST_LETTERS = 2;

/** What a search is begun with. */
interface Opening {
  /** The how-manieth search of the page it is. */
  readonly turn: number;
  /** How the page was left where a reader comes back to it. */
  readonly visit: Visit | undefined;
  readonly notes: readonly HTMLElement[];
}

/** The search page: its address is the whole search, and everything else follows from it. */
class SearchPage {
  readonly #language: Language;
  readonly #words: ReturnType<typeof strings>['search'];
  readonly #form = required(document, '.search-form', HTMLFormElement);
  readonly #typed = required(document, '#search_words', HTMLInputElement);
  readonly #chips = required(document, '[data-search-chips]', HTMLElement);
  readonly #region = required(document, '[data-search-state]', HTMLElement);
  readonly #message: SearchMessage;
  readonly #otherLanguage: OtherLanguage;
  readonly #offers: DateOffers;
  readonly #panel: FilterPanel;
  readonly #results: ResultList;
  readonly #visits: Visits;
  #indexes = browserIndexes(import.meta.env.BASE_URL);
  #state: SearchState;
  #answer: Answer | undefined;
  /** Once it is loaded: names of what is chosen. */
  #catalogue: Catalogue | undefined;
  /** Counts searches: an answer that comes after a newer search was begun is dropped. */
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether a search was begun by the same key or click, which may be over already. */
  #isJustBegun = false;
  /** Whether the entry of the history is one of words that were typed and not sent. */
  #isTypedOn = false;

  constructor(language: Language) {
    this.#language = language;
    this.#words = strings(language).search;
    this.#state = readSearchAddress('', language).state;
    this.#message = new SearchMessage(this.#region, language);
    this.#otherLanguage = new OtherLanguage(language);
    this.#results = new ResultList({
      list: required(this.#region, '[data-search-list]', HTMLElement),
      more: required(this.#region, '[data-more]', HTMLButtonElement),
      status: required(this.#region, '[data-more-status]', HTMLElement),
      language,
    });
    this.#offers = new DateOffers(required(this.#region, '[data-search-offers]', HTMLElement), {
      language,
      onTake: (state) => {
        this.#typed.value = state.words;
        void this.#go(state);
        // The tag is gone; what it became is where it can be undone.
        this.#chips.querySelector('button')?.focus();
      },
      onRemove: () => {
        this.#region.querySelector<HTMLElement>('[data-search-offers] button, [data-search-list] a')?.focus();
      },
    });
    this.#visits = new Visits(() => this.#results.shown);
    this.#panel = new FilterPanel({
      form: this.#form,
      language,
      state: () => this.#state,
      load: () => this.#panelData(),
      onChange: (state, fromSheet) => void this.#go(state, { fromSheet }),
    });
    this.#listen();
    this.#indexes[language].open().catch(() => undefined);
    void nextTask().then(() => {
      this.#open();
      document.querySelector('[data-needs-script]')?.remove();
    });
  }

  /** Takes the search from the address: when the page is opened, and when a reader goes back to it. */
  #open(): void {
    const { state, problems, typed } = readSearchAddress(location.search, this.#language);
    this.#isTypedOn = false;
    this.#typed.value = state.words;
    this.#panel.open(state, typed);
    void this.#search(
      state,
      problems.map(({ value }) => this.#words.unknown(value)),
    );
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#typed.addEventListener('input', () => {
      this.#typeOn(this.#typed.value);
    });
    addEventListener('popstate', () => {
      this.#open();
    });
  }

  /** Searches for what the form says, unless a field of it makes no sense. */
  #submit(): void {
    clearTimeout(this.#typing);
    const filters = this.#panel.read();
    if (!filters) return;
    const state = { ...filters, words: this.#typed.value };
    const fromSheet = this.#panel.close();
    if (asksForSomething(state) || asksForSomething(this.#state)) void this.#go(state, { fromSheet });
    else this.#message.say(this.#words.nothingAsked);
  }

  #typeOn(words: string): void {
    clearTimeout(this.#typing);
    if (words === '') void this.#go({ ...this.#state, words });
    if (words.trim().length < FEWEST_LETTERS || !this.#panel.isSound) return;
    this.#typing = setTimeout(() => {
      void this.#go({ ...this.#state, words }, { isTyped: true });
    }, PAUSE);
  }

  /**
   * Goes to a search: it gets an address, and an entry of the history where that is another one; but while words are typed
   * on, all that are searched for in between share one entry.
   */
  async #go(
    state: SearchState,
    { isTyped = false, fromSheet = false }: { isTyped?: boolean; fromSheet?: boolean } = {},
  ): Promise<void> {
    clearTimeout(this.#typing);
    const query = writeSearchAddress(state, this.#language);
    const address = location.pathname + (query === '' ? '' : `?${query}`);
    this.#visits.keep();
    if (address === location.pathname + location.search) {
      // A date that is typed and sent begins the search that sending it asks for again.
      const isUnderWay = this.#isJustBegun || this.#message.isLoading;
      if (isUnderWay && state.words === this.#state.words) return;
    } else {
      if (isTyped && this.#isTypedOn) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#isTypedOn = isTyped;
    this.#isJustBegun = true;
    setTimeout(() => {
      this.#isJustBegun = false;
    });
    this.#panel.show(state);
    await this.#search(state, []);
    if (fromSheet) this.#panel.revealResults();
  }

  async #search(state: SearchState, notes: readonly string[]): Promise<void> {
    const turn = ++this.#turn;
    const visit = this.#visits.open();
    this.#state = state;
    this.#otherLanguage.show(state);
    this.#offers.show([], '');
    this.#showChips();
    const paragraphs = notes.map((note) => element('p', {}, note));
    if (asksForSomething(state)) {
      this.#message.wait();
      await this.#answerTo(state, { turn, visit, notes: paragraphs }).catch(() => {
        if (turn === this.#turn) this.#fail();
      });
    } else this.#rest(paragraphs);
    if (turn === this.#turn) this.#visits.opened(visit);
  }

  /** Nothing is asked for. */
  #rest(notes: readonly HTMLElement[]): void {
    this.#answer = undefined;
    this.#results.clear();
    this.#message.stop('idle', '', notes);
    if (this.#panel.isUsed) void this.#panel.fill();
  }

  async #answerTo(state: SearchState, { turn, visit, notes }: Opening): Promise<void> {
    const index = this.#indexes[this.#language];
    const found = await answer(state, index);
    if (turn !== this.#turn) return;
    if (found.stories.length + found.shared.length === 0) this.#results.clear();
    else {
      const inRange = (state.from ?? state.to) !== undefined || found.offers.length > 0;
      await this.#results.show({ ...found, index, inRange }, visit?.shown);
    }
    if (turn !== this.#turn) return;
    this.#answer = found;
    this.#offers.show(found.offers, state.words);
    this.#message.done(
      countText(found, this.#language),
      [...notes, ...notesOn(found, state, this.#language)],
      { words: state.words, count: found.stories.length },
    );
    this.#visits.opened(visit);
    if (this.#panel.isUsed || isFiltered(state)) await this.#panel.fill();
    await this.#otherLanguage.offer(
      state,
      (language) => countOf(state, this.#indexes[language]),
      () => turn === this.#turn,
    );
  }

  #fail(): void {
    this.#results.clear();
    const retry = button(this.#words.retry, () => {
      this.#indexes = browserIndexes(import.meta.env.BASE_URL);
      // The button goes away; here stands what comes of it.
      this.#message.focus();
      void this.#search(this.#state, []);
    });
    this.#message.stop('error', this.#words.failed, [retry]);
  }

  #showChips(): void {
    const show = (): void => {
      showChips(this.#chips, this.#state, {
        catalogue: this.#catalogue,
        language: this.#language,
        onChange: (state) => {
          void this.#go(state);
        },
        onLast: () => {
          this.#panel.focus();
        },
      });
    };
    show();
    if (this.#catalogue || !isFiltered(this.#state)) return;
    const loaded = this.#indexes[this.#language].catalogue().then((catalogue) => {
      this.#catalogue = catalogue;
      show();
    });
    loaded.catch(() => undefined);
  }

  async #panelData(): Promise<PanelData> {
    const catalogue = await this.#indexes[this.#language].catalogue();
    const { byWords, stories = catalogue.stories.keys() } = this.#answer ?? {};
    return { catalogue, byWords, found: new Set(stories) };
  }
}

/** Starts the search page. */
export function startSearch(): void {
  new SearchPage(document.documentElement.lang === 'en' ? 'en' : 'vi');
}
