/** What addresses of files begin with that pages load, below the bulletin. */
const LOADED = ['_astro/', 'anh/'];

/** Names of files of the build; each holds a digest. */
const BUILT = /[\w.-]+\.[\w-]{8}\.(?:js|css|woff2)\b/g;

/** The files that a page loads; of a picture the one that every browser shows. `scope` is where the bulletin lies. */
export function filesOf(html: string, scope: string): readonly string[] {
  const addresses = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)];
  return addresses
    .map(([, address = '']) => new URL(address, scope).href)
    .filter((url) => LOADED.some((folder) => url.startsWith(scope + folder)));
}

/** The files of the build that a script or a style sheet names. */
export function filesNamedIn(text: string, scope: string): readonly string[] {
  return (text.match(BUILT) ?? []).map((name) => `${scope}_astro/${name}`);
}

/** Whether two files are a picture in other sizes or formats: `hop.1a2b3c4d.480.avif`. */
export function isSamePicture(one: string, other: string): boolean {
  const picture = (url: string) => url.replace(/(\.[\da-f]{8})\.\d+\.\w+$/, '$1');
  return picture(one) === picture(other);
}

/** Whether a page is of use without a connection: notices, stories that were withdrawn and the search are not. */
export function isKeepable(html: string): boolean {
  return !/<meta name="robots" content="noindex">|<form id="search_form"/.test(html);
}

/** What a release says to devices that keep pages. */
export interface ReleaseNotes {
  readonly fronts: readonly string[];
  readonly newest: readonly string[];
  /** Stories that nobody shall keep any longer. */
  readonly withdrawn: readonly string[];
}

/** Reads what the page says that is shown without a connection: lists of addresses, in attributes. */
export function readNotes(html: string, scope: string): ReleaseNotes {
  const list = (name: string) => {
    const addresses = new RegExp(` data-${name}="([^"]*)"`).exec(html)?.[1] ?? '';
    return addresses.split(' ').flatMap((address) => (address === '' ? [] : [new URL(address, scope).href]));
  };
  return { fronts: list('fronts'), newest: list('newest'), withdrawn: list('withdrawn') };
}
