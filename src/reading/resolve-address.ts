import type { ResolveAddress, ResolvedAddress } from '../content-model/rules/rule.ts';
import { meantPath } from '../routing/meant-path.ts';
import { type Located, parsePath } from '../routing/parse-path.ts';
import { readWholeAddress, type Site, withoutBase } from '../routing/whole-address.ts';

/** What a page is about, in the words of the content model. */
function targetOf({ address, language }: Located): ResolvedAddress | undefined {
  switch (address.kind) {
    case 'front':
    case 'search':
      return { kind: 'other' };
    case 'standing':
      return { kind: 'page', id: address.id, language };
  }
  const { page = 1, ...target } = address;
  return { ...target, page, language };
}

/** What a path leads to; no page has capitals or accents in its address. */
function targetAt(path: string): ResolvedAddress | undefined {
  const located = /^[a-z\d/-]*$/.test(path) ? parsePath(path) : undefined;
  return located && targetOf(located);
}

/** The path in its right form, where it can be told. */
function rightPath(path: string): string {
  return targetAt(path) ? path : (meantPath(path) ?? path);
}

/** Reads addresses in articles for a bulletin that is published at a site. */
export function addressResolver(site: Site): ResolveAddress {
  return (written) => {
    if (!written.startsWith('/')) {
      const whole = readWholeAddress(written, site);
      return whole && { kind: whole.of, path: rightPath(whole.path) };
    }
    const path = written.replace(/[?#].*/s, '');
    const target = targetAt(path);
    if (target) return target;
    const right = rightPath(withoutBase(site.base, path) ?? path);
    return right !== path && targetAt(right) ? { kind: 'misspelt', path: right } : undefined;
  };
}
