/** An IPv6 address in eight groups; undefined for what is none. */
function groupsOf(address: string): readonly string[] | undefined {
  const [head = '', tail] = address.split('::');
  const [before, behind] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  if (before === undefined || behind === undefined) return undefined;
  const missing = 8 - before.length - behind.length;
  if (missing < 0 || (tail === undefined && missing > 0)) return undefined;
  return [...before, ...Array.from({ length: missing }, () => '0'), ...behind];
}

/**
 * Whom letters are counted by: an IPv4 address, or the network of an IPv6 one, since a household has all 2^64 addresses
 * of a network. `forwarded` is the header `X-Forwarded-For`, of which the entries that the `proxies` before this server
 * have added are believed, and no others.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwarded: string | undefined,
  proxies: number,
): string {
  const added = proxies === 0 ? [] : (forwarded ?? '').split(',').map((entry) => entry.trim());
  const [named = 'unknown'] = [added.at(-proxies), socketAddress].filter((each) => each);
  const address = named.replace(/^::ffff:(?=\d+\.)/i, '').replace(/^\[(.*)\](?::\d+)?$/, '$1');
  if (!address.includes(':') || address.includes('.')) return address.replace(/:\d+$/, '').slice(0, 64);
  return `${(groupsOf(address) ?? [address]).slice(0, 4).join(':').slice(0, 64).toLowerCase()}::/64`;
}
