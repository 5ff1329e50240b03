import type { Located, StandingAddress } from '../bulletin/address.ts';
import type { ResolveAddress } from '../content-model/rules/rule.ts';
import { intendedPath } from '../routing/intended-path.ts';
import { parsePath } from '../routing/parse-path.ts';
import { readWholeAddress, type Site, withoutBase } from '../routing/whole-address.ts';

/** What a path leads to; no page has capitals or accents in its address. */
function targetAt(path: string, standing: readonly StandingAddress[]): Located | undefined {
  return /^[a-z\d/-]*$/.test(path) ? parsePath(path, standing) : undefined;
}

/** The path in its right form, where it can be known. */
function rightPath(path: string, standing: readonly StandingAddress[]): string {
  return targetAt(path, standing) ? path : (intendedPath(path, standing) ?? path);
}

/** Reads addresses in articles for a bulletin that is published at a site. */
export function addressResolver(site: Site): ResolveAddress {
  return (written, standing = []) => {
    if (!written.startsWith('/')) {
      const whole = readWholeAddress(written, site);
      return whole && { kind: whole.of, path: rightPath(whole.path, standing) };
    }
    const path = written.replace(/[?#].*/s, '');
    const target = targetAt(path, standing);
    if (target) return target;
    const right = rightPath(withoutBase(site.base, path) ?? path, standing);
    return right !== path && targetAt(right, standing) ? { kind: 'misspelt', path: right } : undefined;
  };
}
