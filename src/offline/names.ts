/** Where a device keeps what is read. */
export interface CacheNames {
  readonly pages: string;
  /** What those pages load, and the page that is shown without a connection. */
  readonly files: string;
}

/** The names of a bulletin's caches; `scope` is where it lies, since others may lie beside it: `https://a.example/ban-tin/`. */
export function cacheNames(scope: string): CacheNames {
  return { pages: `ban-tin-pages ${scope}`, files: `ban-tin-files ${scope}` };
}

/** Where the bulletin lies that a page is of, with a slash at the end. */
export function bulletinAddress(): string {
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/`, location.origin).href;
}

/** What a page says to the worker when it has been read. Addresses have their host, and nothing after the path. */
export interface Visit {
  readonly page: string;
  /** Stories that the reader wants to keep. */
  readonly saved: readonly string[];
  /** Whether the newest stories shall be kept, too. */
  readonly newest: boolean;
}
