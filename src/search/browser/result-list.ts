import { parseCalendarDate, precisionOf } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { formatDateWithWeekday } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import { href } from '../../routing/href.ts';
import { excerpt, marked, type Stretch, type Wanted, wantedIn } from '../excerpt.ts';
import type { FoundStory } from '../found-story.ts';
import type { StoryNumber } from '../story-numbers.ts';
import { element } from '../../dom/element.ts';
import type { BrowserIndex } from './load-index.ts';

/** Results shown at a time. */
const PAGE = 10;

function stretchNodes(stretches: readonly Stretch[]): readonly (string | Node)[] {
  return stretches.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

/** Results to show, and how. */
export interface Results {
  readonly stories: readonly StoryNumber[];
  readonly index: BrowserIndex;
  readonly wanted: Wanted;
  /** Whether a range of dates is among what found them: then a partial date is explained. */
  readonly inRange: boolean;
}

interface ResultListOptions {
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly language: Language;
}

function note(text: string): HTMLElement {
  return element('p', { class: 'ui soft' }, text);
}

function resultItem(
  story: FoundStory,
  { wanted, inRange }: Results,
  { language }: ResultListOptions,
): HTMLLIElement {
  const date = parseCalendarDate(story.date);
  const words = date ? formatDateWithWeekday(date, language) : story.date;
  const facts = element('p', { class: 'ui soft' }, element('time', { datetime: story.date }, words));
  facts.append(` · ${story.place} · ${story.section}`);
  const shown = wantedIn(`${story.title}\n${story.text}`, wanted);
  const title = stretchNodes(marked(story.title, shown));
  const isPartial = inRange && date !== undefined && precisionOf(date) !== 'day';
  return element(
    'li',
    { class: 'search-result', 'data-story': story.id },
    element('h2', {}, element('a', { href: href({ kind: 'story', id: story.id }, language) }, ...title)),
    element('p', {}, ...stretchNodes(excerpt(story.text, shown))),
    facts,
    ...(isPartial ? [note(strings(language).search.partialDate)] : []),
  );
}

/** The results of a search, ten at a time. */
export class ResultList {
  readonly #options: ResultListOptions;
  #results: Results | undefined;
  #shown = 0;

  constructor(options: ResultListOptions) {
    this.#options = options;
    options.more.addEventListener('click', () => {
      void this.#showNext().then((first) => first?.querySelector('a')?.focus());
    });
  }

  /** Shows the first results in place of those before; resolves when they stand on the page. */
  async show(results: Results): Promise<void> {
    const items = await this.#items(results, 0);
    this.#results = results;
    this.#shown = items.length;
    this.#options.list.replaceChildren(...items);
    this.#offerMore();
  }

  /** Takes all results away. */
  clear(): void {
    this.#results = undefined;
    this.#shown = 0;
    this.#options.list.replaceChildren();
    this.#offerMore();
  }

  #items(results: Results, from: number): Promise<readonly HTMLLIElement[]> {
    return Promise.all(
      results.stories
        .slice(from, from + PAGE)
        .map(async (story) => resultItem(await results.index.story(story), results, this.#options)),
    );
  }

  /** Adds the next results and gives the first of them. */
  async #showNext(): Promise<HTMLElement | undefined> {
    const results = this.#results;
    if (results === undefined) return undefined;
    const items = await this.#items(results, this.#shown);
    if (results !== this.#results) return undefined;
    this.#shown += items.length;
    this.#options.list.append(...items);
    this.#offerMore();
    return items[0];
  }

  #offerMore(): void {
    const left = Math.min(PAGE, (this.#results?.stories.length ?? 0) - this.#shown);
    this.#options.more.hidden = left <= 0;
    this.#options.more.textContent = strings(this.#options.language).search.more(left);
  }
}
