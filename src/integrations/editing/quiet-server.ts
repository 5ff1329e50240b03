/** How long nobody must have asked for anything, in milliseconds: a page asks for its styles and scripts behind it. */
const QUIET = 300;

/** Knows whether readers of the development server are waiting. */
export interface QuietServer {
  /** To be called for each request. */
  readonly answering: (response: { once(event: 'close', tell: () => void): unknown }) => void;
  /** To be called when somebody will ask for something in a moment. */
  readonly expect: () => void;
  /** Done when nobody waits for an answer, and hasn't for a moment. */
  readonly quiet: () => Promise<void>;
}

/** Lets everything else go first, and then some milliseconds pass. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Lets work that nobody waits for give way to pages. */
export function quietServer(): QuietServer {
  let answering = 0;
  let last = -Infinity;

  return {
    answering: (response) => {
      answering += 1;
      response.once('close', () => {
        answering -= 1;
        last = performance.now();
      });
    },
    expect: () => {
      last = performance.now();
    },
    quiet: async () => {
      do await pause(answering > 0 ? QUIET : Math.max(0, last + QUIET - performance.now()));
      while (answering > 0 || performance.now() - last < QUIET);
    },
  };
}
