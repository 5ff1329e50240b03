/** How an entry of the history was left: how many results were shown, and how far down the page was, in pixels. */
export interface Visit {
  readonly shown: number;
  readonly scroll: number;
}

/** Milliseconds without scrolling after which the place is kept; browsers refuse what is kept too often. */
const STILL = 150;

function isVisit(state: unknown): state is Visit {
  return (
    typeof state === 'object' &&
    state !== null &&
    'shown' in state &&
    typeof state.shown === 'number' &&
    'scroll' in state &&
    typeof state.scroll === 'number'
  );
}

/**
 * Keeps with each entry of the history how it was left, so that going back finds it so. Browsers by themselves scroll back
 * before the results have come, and where they don't keep the page, to a page that is too short.
 */
export class Visits {
  readonly #shown: () => number;
  #isOpening = false;
  #still: ReturnType<typeof setTimeout> | undefined;

  /** `shown` gives how many results are shown now. */
  constructor(shown: () => number) {
    this.#shown = shown;
    history.scrollRestoration = 'manual';
    addEventListener('scroll', () => {
      clearTimeout(this.#still);
      this.#still = setTimeout(() => {
        this.keep();
      }, STILL);
    });
    // Before a link is followed.
    addEventListener(
      'click',
      () => {
        this.keep();
      },
      { capture: true },
    );
    addEventListener('pagehide', () => {
      this.keep();
    });
  }

  /** Keeps how the entry is left; not while it is being opened. */
  keep(): void {
    clearTimeout(this.#still);
    if (!this.#isOpening) history.replaceState({ shown: this.#shown(), scroll: Math.round(scrollY) }, '');
  }

  /** Begins to open the entry that the browser has gone to, and gives how it was left, if it was. */
  open(): Visit | undefined {
    clearTimeout(this.#still);
    this.#isOpening = true;
    const state: unknown = history.state;
    return isVisit(state) ? state : undefined;
  }

  /** Ends the opening: the results stand on the page. */
  opened(visit: Visit | undefined): void {
    if (!this.#isOpening) return;
    this.#isOpening = false;
    if (visit) scrollTo(0, visit.scroll);
  }
}
