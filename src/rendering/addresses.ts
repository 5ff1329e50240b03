import { decoded } from '../routing/decoded.ts';

import { webAddress } from '../routing/whole-address.ts';

const ALLOWED =
  /^(?:https?:\/\/(?!h*t+ps?:?[/\\])[^/\\]|mailto:(?!%20)[^\s:?@]+@[^\s?@]+\.[^\s?@]|tel:\+?(?:[\d\s().-]|%20){3,}$|\/(?![/\\])|#.)/i;
const CODE = /^(?:javascript|vbscript|data):/i;

/** Whether a link may lead there: `https:`, `http:`, `mailto:`, `tel:`, a page of the bulletin, or a heading of the article. */
export function isAllowedAddress(address: string): boolean {
  if (!ALLOWED.test(address) || hasControls(address)) return false;
  return !/^http/i.test(address) || webAddress(address) !== undefined;
}

/** Whether an address runs code, however its scheme is disguised by spaces, control characters or encoding. */
export function isCodeAddress(address: string): boolean {
  return !isAllowedAddress(address) && CODE.test(decoded(address).replace(/[^a-z:]/gi, ''));
}

/** Whether an address leads to a page of the bulletin: `/tin/…`. */
export function isWithinBulletin(address: string): boolean {
  return address.startsWith('/') && isAllowedAddress(address);
}

/** Whether a file is named as one in the article's own folder: `./nha-san.svg`. */
export function isBesideArticle(source: string): boolean {
  const name = source.slice(2);
  return source.startsWith('./') && /^[^./\\:*?"<>|#%][^/\\:*?"<>|#%]*$/.test(name) && !hasControls(name);
}

function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
