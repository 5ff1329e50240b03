/** A Content-Security-Policy: what each directive allows; a directive without a value allows nothing. */
type Policy = Readonly<Record<string, string>>;

const NOTHING = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const satisfies Policy;

const PAGE = {
  ...NOTHING,
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  // Auditing tools ask for robots.txt in the name of the page.
  'connect-src': "'self'",
} as const satisfies Policy;

/** What the scripts of the search may do: load the index, and run Pagefind's part of it, which is WebAssembly in a worker. */
const SEARCHING = {
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'worker-src': "'self'",
} as const satisfies Policy;

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`.trim())
    .join('; ');
}

/**
 * Pages that are read; their script and their worker serve comfort alone. Where the newsroom has an endpoint for readers'
 * letters, forms may be sent to its origin, and the form's script asks it.
 */
export function pagePolicy(letters?: string): string {
  const also = letters === undefined ? '' : ` ${letters}`;
  return written({
    ...PAGE,
    'form-action': PAGE['form-action'] + also,
    'connect-src': PAGE['connect-src'] + also,
  });
}

/** Pages without a form for letters. */
export const PAGE_POLICY = pagePolicy();

/**
 * The referrer policy of pages with a form for another origin, in place of that of the headers: under `same-origin` or
 * `no-referrer` browsers would say that the form comes from `null` (Fetch, “append a request Origin header”).
 */
export const FORM_REFERRER = 'strict-origin';

/** The pages of the search. */
export const SEARCH_POLICY = written({ ...PAGE, ...SEARCHING });

/** The files of the search's index: a worker obeys the policy of its own file, not that of its page. */
export const INDEX_POLICY = written({ ...NOTHING, ...SEARCHING });

/** The worker that keeps pages for readers without a connection: it loads what they load. */
export const WORKER_POLICY = written({ ...NOTHING, 'connect-src': "'self'" });

/** Files that are no pages: a drawing that is opened by itself runs nothing, loads nothing, and has no origin. */
export const FILE_POLICY = written({ ...NOTHING, sandbox: '' });

/** The web editor, which also speaks to the forge that has these origins, and shows pictures from it. */
export function adminPolicy(origins: readonly string[]): string {
  const also = origins.map((origin) => ` ${origin}`).join('');
  return written({
    ...NOTHING,
    // The parser of articles is a module of machine code.
    'script-src': "'self' 'wasm-unsafe-eval'",
    'worker-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': `'self' data: blob:${also}`,
    'connect-src': `'self' data: blob:${also}`,
  });
}

/** A policy as a page itself can bear it (`<meta http-equiv>`): who may frame the page, a header alone can say. */
export function metaPolicy(policy: string): string {
  return policy
    .split('; ')
    .filter((directive) => !/^(?:frame-ancestors|sandbox)\b/.test(directive))
    .join('; ');
}
