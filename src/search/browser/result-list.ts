import { parseCalendarDate, precisionOf } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { formatDateWithWeekday } from '../../i18n/dates.ts';
import { localityName } from '../../i18n/localities.ts';
import { strings } from '../../i18n/strings.ts';
import { href } from '../../routing/href.ts';
import type { Answer } from '../answer.ts';
import { type FoundStory, nameOf } from '../found-story.ts';
import { shownStory } from '../shown-story.ts';
import type { StoryNumber } from '../story-numbers.ts';
import type { Wanted } from '../wanted.ts';
import { element } from '../../dom/element.ts';
import { nextTask } from '../../dom/next-task.ts';
import type { BrowserIndex } from './load-index.ts';
import { reasonLine } from './result-reasons.ts';
import { placeName, stretchNodes } from './stretch-nodes.ts';

/** Results shown at a time. */
export const PAGE = 10;

/** Results to show, and how. */
export interface Results extends Pick<Answer, 'stories' | 'shared'> {
  readonly index: BrowserIndex;
  readonly wanted: Wanted;
  /** Whether a range of dates is among what found them: then a partial date is explained. */
  readonly inRange: boolean;
}

interface ResultListOptions {
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Says that no more could be loaded. */
  readonly status: HTMLElement;
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
  const [named] = story.names.hamlet ?? [];
  const hamlet = named === undefined ? [] : [...placeName(nameOf(named), language), ', '];
  facts.append(' · ', ...hamlet, ...placeName(story.place, language), ` · ${story.section}`);
  const shown = shownStory(story, wanted);
  const isPartial = inRange && date !== undefined && precisionOf(date) !== 'day';
  return element(
    'li',
    { class: 'search-result', 'data-story': story.id },
    element(
      'h2',
      {},
      element('a', { href: href({ kind: 'story', id: story.id }, language) }, ...stretchNodes(shown.title)),
    ),
    element('p', {}, ...stretchNodes(shown.excerpt)),
    facts,
    ...reasonLine(shown.reasons, story.date, language),
    ...(isPartial ? [note(strings(language).search.partialDate)] : []),
  );
}

/** A result, and the heading above it where a group of them begins. */
interface Row {
  readonly story: StoryNumber;
  readonly heading?: string;
}

function rowsOf({ stories, shared }: Results, language: Language): readonly Row[] {
  const { sections } = strings(language).places;
  return [
    ...stories.map((story) => ({ story })),
    ...shared.flatMap(({ whole, stories: group }) => {
      const heading = sections.shared(localityName(whole, language));
      return group.map((story, at) => ({ story, ...(at === 0 && { heading }) }));
    }),
  ];
}

function headingItem(heading: string): HTMLLIElement {
  return element('li', {}, element('h2', { class: 'section-head' }, heading));
}

/** The results of a search, ten at a time. */
export class ResultList {
  readonly #options: ResultListOptions;
  #results: Results | undefined;
  #rows: readonly Row[] = [];
  #shown = 0;

  constructor(options: ResultListOptions) {
    this.#options = options;
    options.more.addEventListener('click', () => {
      void this.#showNext().then((first) => first?.querySelector('a')?.focus());
    });
  }

  /** How many results are shown. */
  get shown(): number {
    return this.#shown;
  }

  /**
   * Shows the first results, so many, in place of those before: each as soon as it has come and those above it stand. Resolves
   * when all stand on the page, or others are shown.
   */
  async show(results: Results, count = PAGE): Promise<void> {
    const { list, language } = this.#options;
    this.#results = results;
    const rows = rowsOf(results, language);
    const first = rows.slice(0, count);
    const loading = first.map(({ story }) => results.index.story(story));
    // One that fails ends the waiting for the others.
    await Promise.race([loading[0], Promise.all(loading)]);
    if (results !== this.#results) return;
    this.#rows = rows;
    this.#shown = Math.min(count, rows.length);
    list.replaceChildren();
    for (const [at, row] of first.entries()) {
      if (at > 0) await nextTask();
      const items = await this.#items(results, row);
      if (results !== this.#results) return;
      list.append(...items);
    }
    this.#offerMore();
  }

  /** Takes all results away. */
  clear(): void {
    this.#results = undefined;
    this.#rows = [];
    this.#shown = 0;
    this.#options.list.replaceChildren();
    this.#offerMore();
  }

  /** A result, below its heading where it has one. */
  async #items(results: Results, { story, heading }: Row): Promise<readonly HTMLLIElement[]> {
    const result = resultItem(await results.index.story(story), results, this.#options);
    return heading === undefined ? [result] : [headingItem(heading), result];
  }

  /** Adds the next results and gives the first of them; says so where they can't be loaded. */
  async #showNext(): Promise<HTMLElement | undefined> {
    const { list, status, language } = this.#options;
    const results = this.#results;
    if (results === undefined) return undefined;
    status.textContent = '';
    const next = this.#rows.slice(this.#shown, this.#shown + PAGE);
    const items = await Promise.all(next.map((row) => this.#items(results, row))).catch(() => undefined);
    if (results !== this.#results) return undefined;
    if (items === undefined) {
      status.textContent = strings(language).search.moreFailed;
      return undefined;
    }
    this.#shown += next.length;
    list.append(...items.flat());
    this.#offerMore();
    return items.flat().find((item) => item.querySelector('a'));
  }

  #offerMore(): void {
    this.#options.status.textContent = '';
    const left = Math.min(PAGE, this.#rows.length - this.#shown);
    this.#options.more.hidden = left <= 0;
    this.#options.more.textContent = strings(this.#options.language).search.more(left);
  }
}
