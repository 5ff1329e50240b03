import type { Language } from '../../bulletin/language.ts';
import { button, element } from '../../dom/element.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import type { DateOffer } from '../date-offers.ts';
import type { SearchState } from '../search-state.ts';

interface OfferOptions {
  readonly language: Language;
  /** Called with the search that an offer leads to. */
  readonly onTake: (state: SearchState) => void;
  /** Called when an offer was removed, and the focus with it. */
  readonly onRemove: () => void;
}

/** The offers to filter by the dates among the words, each a tag that can be removed. */
export class DateOffers {
  readonly #host: HTMLElement;
  readonly #options: OfferOptions;
  /** Offers that were removed, by the words and the period that they were for. */
  readonly #removed = new Set<string>();

  constructor(host: HTMLElement, options: OfferOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Shows the offers that are made for some words, but for those that were removed. */
  show(offers: readonly DateOffer[], words: string): void {
    const items = offers.flatMap((offer) => this.#item(offer, words));
    this.#host.replaceChildren(...items);
    this.#host.hidden = items.length === 0;
  }

  #item({ period, state }: DateOffer, words: string): readonly HTMLLIElement[] {
    const { language, onTake, onRemove } = this.#options;
    const { dateOffer, remove } = strings(language).search;
    const key = [words.trim(), period.from, period.to].join(' ');
    if (this.#removed.has(key)) return [];
    const label = dateOffer(formatPeriod(period, language));
    const take = button(label, () => {
      onTake(state);
    });
    const removal = button(
      '×',
      () => {
        this.#removed.add(key);
        item.remove();
        this.#host.hidden = this.#host.childElementCount === 0;
        onRemove();
      },
      { 'aria-label': remove(label) },
    );
    const item = element('li', {}, take, removal);
    return [item];
  }
}
