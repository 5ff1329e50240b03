import { parseCalendarDate, precisionOf } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { formatDateWithWeekday } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import { withBase } from '../../routing/href.ts';
import { excerpt, marked, type Stretch, type Wanted } from '../excerpt.ts';
import { element } from './element.ts';
import type { BrowserEngine, FoundStory } from './pagefind-engine.ts';

/** Results shown at a time. */
const PAGE = 10;

function stretchNodes(stretches: readonly Stretch[]): readonly (string | Node)[] {
  return stretches.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

/** The id of a story is the last part of its address. */
function storyId(path: string): string {
  return path.split('/').at(-2) ?? '';
}

function withoutTitle({ text, title }: FoundStory): string {
  return text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, '') : text;
}

function resultItem(story: FoundStory, wanted: Wanted, language: Language, base: string): HTMLLIElement {
  const date = parseCalendarDate(story.date);
  const link = element(
    'a',
    { href: withBase(base, story.path) },
    ...stretchNodes(marked(story.title, wanted)),
  );
  const time = element(
    'time',
    { datetime: story.date },
    date ? formatDateWithWeekday(date, language) : story.date,
  );
  const facts = element('p', { class: 'ui soft' }, time, ` · ${story.place} · ${story.section}`);
  if (date && precisionOf(date) !== 'day') facts.title = strings(language).search.partialDate;
  return element(
    'li',
    { class: 'search-result', 'data-story': storyId(story.path) },
    element('h2', {}, link),
    element('p', {}, ...stretchNodes(excerpt(withoutTitle(story), wanted))),
    facts,
  );
}

interface ResultListOptions {
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly language: Language;
  readonly base: string;
}

/** The results of a search, ten at a time. */
export class ResultList {
  readonly #options: ResultListOptions;
  #engine: BrowserEngine | undefined;
  #fragments: readonly string[] = [];
  #wanted: Wanted = { words: new Set() };
  #shown = 0;

  constructor(options: ResultListOptions) {
    this.#options = options;
    options.more.addEventListener('click', () => {
      void this.#showNext().then((first) => first?.querySelector('a')?.focus());
    });
  }

  /** Shows the first results in place of those before; resolves when they stand on the page. */
  async show(fragments: readonly string[], wanted: Wanted, engine: BrowserEngine): Promise<void> {
    const items = await this.#items(fragments.slice(0, PAGE), wanted, engine);
    this.#fragments = fragments;
    this.#wanted = wanted;
    this.#engine = engine;
    this.#shown = items.length;
    this.#options.list.replaceChildren(...items);
    this.#offerMore();
  }

  /** Takes all results away. */
  clear(): void {
    this.#fragments = [];
    this.#shown = 0;
    this.#options.list.replaceChildren();
    this.#offerMore();
  }

  #items(
    fragments: readonly string[],
    wanted: Wanted,
    engine: BrowserEngine,
  ): Promise<readonly HTMLLIElement[]> {
    const { language, base } = this.#options;
    return Promise.all(
      fragments.map(async (fragment) => resultItem(await engine.story(fragment), wanted, language, base)),
    );
  }

  /** Adds the next results and gives the first of them. */
  async #showNext(): Promise<HTMLElement | undefined> {
    if (this.#engine === undefined) return undefined;
    const next = this.#fragments.slice(this.#shown, this.#shown + PAGE);
    const items = await this.#items(next, this.#wanted, this.#engine);
    this.#shown += items.length;
    this.#options.list.append(...items);
    this.#offerMore();
    return items[0];
  }

  #offerMore(): void {
    const left = Math.min(PAGE, this.#fragments.length - this.#shown);
    this.#options.more.hidden = left <= 0;
    this.#options.more.textContent = strings(this.#options.language).search.more(left);
  }
}
