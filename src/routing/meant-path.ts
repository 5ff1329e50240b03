import type { Language } from '../bulletin/language.ts';
import { foldText } from '../bulletin/spelling.ts';
import { type Address, pathOf } from './address.ts';
import { parsePath } from './parse-path.ts';

/** The path of the page whose article is written in this file: `../hop/vi.mdx`, `content/articles/2020/hop/`. */
function pathOfFile(path: string): string | undefined {
  const [, id, language] =
    /\/([^/]+)\/(vi|en)\.mdx?\/$/.exec(path) ?? /\/articles\/\d{4}\/([^/]+)\/$/.exec(path) ?? [];
  if (id === undefined || !/^[a-z0-9-]+$/.test(id)) return undefined;
  return pathOf({ kind: 'story', id }, language === 'en' ? 'en' : 'vi');
}

/** As pages have it: in small letters without accents, one slash between segments and around all of them. */
function tidied(written: string): string {
  return `/${foldText(written.replaceAll('\\', '/'))}/`
    .replace(/\/index\.html?\/$|\.html?\/$/, '/')
    .replace(/\/(?:\.{0,2}\/)+/g, '/');
}

/** A day as it is also written, `/2020-1-21/` or `/2020/1/21/`, as addresses have it. */
function dated(path: string): string {
  const [whole = '', year, ...rest] = /\/(\d{4})[/-](\d{1,2})(?:[/-](\d{1,2}))?\/$/.exec(path) ?? [];
  if (year === undefined) return path;
  const parts = rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  return `${path.slice(0, -whole.length)}/${[year, ...parts].join('/')}/`;
}

/** Without its last segment: a day that no month has lies in the month. */
function above(path: string): string {
  return path.replace(/[^/]+\/$/, '');
}

/** A story has one page, whatever follows its id. */
function unpaged(address: Address): Address {
  const isStory = address.kind === 'story' && address.id !== undefined;
  return isStory ? { kind: 'story', id: address.id } : address;
}

function located(path: string, language: Language | undefined): string | undefined {
  const prefixes = language === 'vi' ? ['', '/en'] : ['/en', ''];
  const paths = [path, dated(path), ...(/\/\d{4}\//.test(path) ? [above(path), above(above(path))] : [])];
  for (const each of paths) {
    for (const prefix of language === undefined ? prefixes.toReversed() : prefixes) {
      for (const word of ['trang', 'page']) {
        const found = parsePath(prefix + each.replace(/\/(?:trang|page)\/(?=\d+\/$)/, `/${word}/`));
        if (found && found.address.kind !== 'front')
          return pathOf(unpaged(found.address), language ?? found.language);
      }
    }
  }
  return undefined;
}

/**
 * The path of a page that wrong words most likely stand for: `/tin/hop/` for `/tin/hop`, `tin/Hop/`, `/vi/tin/hop/` and
 * `../hop/vi.mdx`; undefined where they look like none. That the story or topic exists is not checked.
 */
export function meantPath(written: string): string | undefined {
  const path = tidied(written);
  const [, prefix] = /^\/(vi|en)\//.exec(path) ?? [];
  const language = prefix === 'vi' || prefix === 'en' ? prefix : undefined;
  const within = (prefix === undefined ? path : path.slice(prefix.length + 1)).replace(
    /\/(?:trang|page)\/0*1\/$/,
    '/',
  );
  return pathOfFile(path) ?? located(within, language);
}
