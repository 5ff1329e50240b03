import { type Language, otherLanguage } from '../../bulletin/language.ts';
import { element, required } from '../../dom/element.ts';
import { strings } from '../../i18n/strings.ts';
import type { SearchState } from '../search-state.ts';
import { searchHref } from './search-href.ts';

/** Takes a search over to the other language: by the page's switch, and by an offer that says what is found there. */
export class OtherLanguage {
  readonly #language: Language;
  /** A bulletin in one language has none. */
  readonly #switch = document.querySelector<HTMLAnchorElement>('a.masthead-switch');
  readonly #offer = required(document, '[data-search-other]', HTMLElement);

  constructor(language: Language) {
    this.#language = language;
  }

  /** Has the switch carry a search over; nothing is offered until {@link offer}. */
  show(state: SearchState): void {
    if (this.#switch) this.#switch.href = searchHref(state, otherLanguage(this.#language));
    this.#offer.hidden = true;
  }

  /** Offers the search in the other language where `countIn` finds stories there, and `isWanted` still; nothing where counting fails. */
  async offer(
    state: SearchState,
    countIn: (language: Language) => Promise<number>,
    isWanted: () => boolean,
  ): Promise<void> {
    if (!this.#switch) return;
    const other = otherLanguage(this.#language);
    const count = await countIn(other).catch(() => 0);
    if (count === 0 || !isWanted()) return;
    const text = strings(this.#language).search.alsoIn(count);
    this.#offer.replaceChildren(element('a', { href: searchHref(state, other), hreflang: other }, text));
    this.#offer.hidden = false;
  }
}
