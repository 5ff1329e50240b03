import type { StandingAddress } from '../bulletin/address.ts';
import type { Language } from '../bulletin/language.ts';
import { foldText } from '../bulletin/spelling.ts';
import { pathOf } from './address.ts';
import { parsePath } from './parse-path.ts';

/** Longer ones are no slip of the pen. */
const LONGEST = 300;

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

/** A date as it is also written, `/2020-1-21/` or `/21/1/2020/`, as addresses have it. */
function dated(path: string): string {
  return path
    .replace(/\/(\d{1,2})[/-](\d{1,2})[/-](\d{4})\/$/, '/$3/$2/$1/')
    .replace(/\/(\d{4})[/-](\d{1,2})(?:[/-](\d{1,2}))?\/$/, '/$1/$2/$3/')
    .replace(/\/(?=\d\/)/g, '/0')
    .replace(/\/{2,}$/, '/');
}

/** Without its last segment: a day that no month has lies in the month. */
function above(path: string): string {
  return path.replace(/[^/]+\/$/, '');
}

const PAGE = /\/(?:trang|page)\/(?=-?\d+\/$)/;

/** The path itself, and what it may be a slip of the pen for. */
function variants(path: string): readonly string[] {
  const day = dated(path);
  const periods = /\/\d{4}\//.test(day) ? [above(day), above(above(day))] : [];
  return [path, day, ...periods, path.replace(/\/(?:trang|page)\/-?\d+\/$/, '/')];
}

function located(
  path: string,
  language: Language | undefined,
  standing: readonly StandingAddress[],
): string | undefined {
  for (const variant of variants(path)) {
    for (const prefix of language === 'en' ? ['/en', ''] : ['', '/en']) {
      for (const word of ['trang', 'page']) {
        const found = parsePath(prefix + variant.replace(PAGE, `/${word}/`), standing);
        if (found && (found.address.kind !== 'front' || path === '/'))
          return pathOf(found.address, language ?? found.language);
      }
    }
  }
  return undefined;
}

/**
 * The path of a page that wrong words most likely stand for: `/tin/hop/` for `/tin/hop`, `tin/Hop/`, `/vi/tin/hop/` and
 * `../hop/vi.mdx`; undefined where they look like none. That the story or topic exists is not checked.
 */
export function intendedPath(written: string, standing: readonly StandingAddress[] = []): string | undefined {
  if (written.length > LONGEST || !/[\p{L}\d]/u.test(written)) return undefined;
  const path = tidied(written);
  const [, prefix] = /^\/(vi|en)\//.exec(path) ?? [];
  const language = prefix === 'vi' || prefix === 'en' ? prefix : undefined;
  const within = (prefix === undefined ? path : path.slice(prefix.length + 1)).replace(
    /\/(?:trang|page)\/0*1\/$/,
    '/',
  );
  return pathOfFile(path) ?? located(within, language, standing);
}
