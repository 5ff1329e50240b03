import { type Language, LANGUAGES } from '../../bulletin/language.ts';

/** What the address of the web editor asks for. */
export type AdminRequest =
  | { readonly kind: 'list' }
  | { readonly kind: 'story'; readonly path: string; readonly original: Language }
  | {
      readonly kind: 'new';
      readonly path: string;
      readonly original: Language;
      readonly title: string;
      readonly date: string;
    };

const PATH = /^\d{4}\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads the query of an address: `?story=2019/some-id` opens a story (`lang` is
 * the language of its original, where the page doesn't know the story), `?new=2026/some-id&lang=vi` begins one (`title` and
 * `date` fill these fields); anything else shows the list.
 */
export function readRequest(query: string): AdminRequest {
  const parameters = new URLSearchParams(query);
  const [story, begun] = [parameters.get('story') ?? '', parameters.get('new') ?? ''];
  const original = LANGUAGES.find((language) => language === parameters.get('lang')) ?? 'vi';
  if (PATH.test(story)) return { kind: 'story', path: story, original };
  if (!PATH.test(begun)) return { kind: 'list' };
  return {
    kind: 'new',
    path: begun,
    original,
    title: parameters.get('title') ?? '',
    date: parameters.get('date') ?? '',
  };
}

/** The address that begins a story. */
export function newStoryQuery({
  path,
  original,
  title,
  date,
}: Omit<AdminRequest & { kind: 'new' }, 'kind'>): string {
  return `?${new URLSearchParams({ new: path, lang: original, title, date }).toString()}`;
}
