import type { ResolvedAddress } from '../../content-model/rules/rule.ts';
import { parsePath } from '../../routing/parse-path.ts';

/** What an address within the bulletin leads to, in the words of the content model; undefined when no page can have it. */
export function resolveAddress(written: string): ResolvedAddress | undefined {
  const located = parsePath(written.replace(/[?#].*/s, ''));
  if (located === undefined) return undefined;
  const { address, language } = located;
  switch (address.kind) {
    case 'standing':
      return { kind: 'page', id: address.id, language };
    case 'front':
    case 'search':
    case 'archive':
      return { kind: 'other' };
    default:
      return address.id === undefined ? { kind: 'other' } : { kind: address.kind, id: address.id, language };
  }
}
