/** Something that waits to be committed. */
interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (cause: unknown) => void;
}

/** How many are committed at a time at most. */
const MOST = 200;

/**
 * Commits what comes while a commit runs together with the next one: a disk that takes 5 ms for each would else accept no
 * more than 200 letters a second. A promise resolves when its item is on the disk; all of a commit that fails reject.
 */
export function grouped<Item, Result>(
  commit: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  let queue: Waiting<Item, Result>[] = [];
  let running = false;

  async function run(): Promise<void> {
    // What the server has read already comes along with the first.
    await new Promise((resolve) => setImmediate(resolve));
    while (queue.length > 0) {
      const group = queue.slice(0, MOST);
      queue = queue.slice(MOST);
      try {
        const results = await commit(group.map(({ item }) => item));
        group.forEach(({ resolve, reject }, at) => {
          const result = results[at];
          if (result === undefined)
            reject(new RangeError('A commit gave fewer results than it was given items.'));
          else resolve(result);
        });
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    running = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject });
      if (running) return;
      running = true;
      void run();
    });
}
