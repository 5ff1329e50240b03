/** A place that a reader keeps. */
export interface KeptPlace {
  readonly id: string;
  /** What it was called on the page that it was added on; shown where its stories can't be had. */
  readonly name: string;
}

/** As many places are kept: the front page loads a file for each. */
export const MOST_PLACES = 10;

/** Where this browser keeps them, and nobody else; other bulletins may lie beside this one. */
const KEY = `ban-tin-places ${import.meta.env.BASE_URL}`;

/** An id is part of an address: anything else in storage isn't ours. */
const ID = /^[a-z\d-]+(?:\/[a-z\d-]+){0,2}$/;

function isPlace(one: unknown): one is KeptPlace {
  if (typeof one !== 'object' || one === null || !('id' in one) || !('name' in one)) return false;
  return typeof one.id === 'string' && ID.test(one.id) && typeof one.name === 'string';
}

/** The places in what storage holds, each once; none where it holds something else. */
export function parsePlaces(text: string | null): readonly KeptPlace[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    const places = Array.isArray(kept) ? kept.filter(isPlace) : [];
    return places
      .filter(({ id }, at) => places.findIndex((other) => other.id === id) === at)
      .slice(0, MOST_PLACES);
  } catch {
    return [];
  }
}

/** The places that the reader keeps, the last one first; undefined where the browser keeps nothing. */
export function keptPlaces(): readonly KeptPlace[] | undefined {
  try {
    const text = localStorage.getItem(KEY);
    // Some browsers let storage be read and refuse to write.
    localStorage.setItem(KEY, text ?? '[]');
    return parsePlaces(text);
  } catch {
    return undefined;
  }
}

/** Keeps these places; gives whether the browser did. */
export function keepPlaces(places: readonly KeptPlace[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(places));
    return true;
  } catch {
    return false;
  }
}
