import type { Language } from '../../bulletin/language.ts';
import type { PlaceOption } from '../../dom/place-list.ts';
import { PlacePicker } from '../../dom/place-picker.ts';
import { strings } from '../../i18n/strings.ts';
import { facetCounts, sharedCounts } from '../filter.ts';
import { placeLabel, placeOptions, placesNamed } from '../place-options.ts';
import type { SearchState } from '../search-state.ts';
import type { PanelData } from './filter-panel.ts';

interface PlaceFilterOptions {
  readonly language: Language;
  readonly state: () => SearchState;
  readonly data: () => PanelData | 'loading' | 'failed';
  readonly onChange: (places: readonly string[]) => void;
  readonly onRetry: () => void;
}

/**
 * The field for places. It holds the name of the place chosen last, as long as that is among the chosen ones; another
 * one typed over it is added. All that are chosen stand as tags above the results.
 */
export class PlaceFilter {
  readonly #options: PlaceFilterOptions;
  readonly #picker: PlacePicker;
  /** The unit whose surroundings are proposed first. */
  readonly #home: string | undefined;

  constructor(input: HTMLInputElement, options: PlaceFilterOptions) {
    this.#options = options;
    this.#home = input.dataset.home;
    this.#picker = new PlacePicker(input, {
      words: strings(options.language).search.place,
      suggest: (text) => this.#suggest(text),
      named: (text) => this.#named(text),
      onChange: (place, before) => {
        options.onChange(this.#placesWith(place, before));
      },
      onRetry: options.onRetry,
    });
  }

  /** Shows a place of a search; what is typed stays. */
  show({ places }: SearchState): void {
    const { chosen, isSettled } = this.#picker;
    if (!isSettled || (chosen && places.includes(chosen.id))) return;
    const place = this.#optionFor(places.at(-1));
    // What stands there already is left alone: its list may be open.
    if (place?.id !== chosen?.id) this.#picker.show(place);
  }

  /** Shows a place of another search in place of whatever is typed. */
  open({ places }: SearchState): void {
    this.#picker.show(this.#optionFor(places.at(-1)));
  }

  /** Shows counts of another search, or places that have been loaded. */
  refresh(): void {
    this.#picker.refresh();
  }

  /** The places as the field says; undefined where, after `ask`, it asks which is meant. */
  read(ask: () => void): readonly string[] | undefined {
    const before = this.#picker.chosen;
    const place = this.#picker.read();
    if (place !== 'unclear') return this.#placesWith(place, before);
    ask();
    this.#picker.ask();
    return undefined;
  }

  #optionFor(id: string | undefined): PlaceOption | undefined {
    const { data, language } = this.#options;
    const loaded = data();
    if (id === undefined || typeof loaded === 'string') return undefined;
    const place = loaded.catalogue.places.find((candidate) => candidate.id === id);
    return place && { id, label: placeLabel(place, loaded.catalogue, language) };
  }

  #placesWith(place: PlaceOption | undefined, before: PlaceOption | undefined): readonly string[] {
    const { places } = this.#options.state();
    if (place) return [...new Set([...places, place.id])];
    return places.filter((id) => id !== before?.id);
  }

  #suggest(text: string): readonly PlaceOption[] | 'loading' | 'failed' {
    const { data, language, state } = this.#options;
    const loaded = data();
    if (typeof loaded === 'string') return loaded;
    const { search, stories } = strings(language);
    const counts = {
      own: facetCounts(loaded.catalogue, loaded.byWords, state(), 'places'),
      shared: sharedCounts(loaded.catalogue, loaded.byWords, state()),
    };
    return placeOptions(text, loaded.catalogue, counts, language, this.#home).map(
      ({ id, label, count, shared }) => ({
        id,
        label,
        note: count > 0 ? stories(count) : search.place.onlyShared(shared),
      }),
    );
  }

  #named(text: string): readonly PlaceOption[] {
    const loaded = this.#options.data();
    const found = this.#suggest(text);
    if (typeof loaded === 'string' || typeof found === 'string') return [];
    const named = placesNamed(text, loaded.catalogue);
    return found.filter(({ id }) => named.has(id));
  }
}
