import { intendedPath } from '../routing/intended-path.ts';
import { readWholeAddress } from '../routing/whole-address.ts';

/** Longer ones are no slip of the pen. */
const LONGEST = 500;

const HOST = String.raw`(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d+)?(?=[/?#]|$)`;
const HOST_FIRST = new RegExp(`^${HOST}`, 'u');
/** `http` and what follows it, however it is mistyped: `https//`, `http:/`, `htps://`, `https://https://`. */
const WEB = /^(?:h*t+p+(s?)(?:[:;.]+[/\\]*|[/\\]{2,}))+/i;
const MAILBOX = /^(?:[a-z-]+\s*[:;]?\/*\s*)??([^\s@:/<>]+@[^\s@:/<>]+\.[^\s@:/<>]+)$/i;
const TELEPHONE = /^(?:[a-zđ]+\s*[:;.]?\/*\s*)??((?:\+\d|0\d|1[89]00)[\d\s().-]{4,})$/i;

function onWeb(address: string): string | undefined {
  const [scheme, secure] = WEB.exec(address) ?? [];
  const rest = scheme === undefined ? address.replace(/^[/\\]{2,}/, '') : address.slice(scheme.length);
  const isFile = /^[^/]+\.(?:mdx?|html?|pdf|docx?|xlsx?|jpe?g|png|svg|webp)$/i.test(rest);
  if (!HOST_FIRST.test(rest) || /\s/.test(rest) || (isFile && scheme === undefined)) return undefined;
  return `${scheme === undefined || secure !== '' ? 'https' : 'http'}://${rest}`;
}

function onOwnComputer(address: string): string | undefined {
  const host = address.replace(/^\/+/, '');
  if (!/^(?:localhost|127\.|0\.0\.0\.0|192\.168\.|10\.|\[::1\])/i.test(host)) return undefined;
  return intendedPath(readWholeAddress(`http://${host}`, { base: '/' })?.path ?? '');
}

/**
 * The address that was most likely intended by one that can't be used: `https://baosonla.vn` for `baosonla.vn`, `/tin/hop/`
 * for `../hop/vi.mdx`; undefined where that is uncertain.
 */
export function intendedAddress(written: string): string | undefined {
  const address = written.replace(/[\s\p{C}]+$|^[\s\p{C}]+/gu, '');
  if (address.length > LONGEST) return undefined;
  const [, mailbox] = MAILBOX.exec(address) ?? [];
  if (mailbox !== undefined) return `mailto:${mailbox}`;
  const [, telephone] = TELEPHONE.exec(address) ?? [];
  if (telephone !== undefined) return `tel:${telephone.replace(/[^+\d]/g, '')}`;
  return (
    onOwnComputer(address) ??
    onWeb(address) ??
    intendedPath(address.replace(/^file:\/*/i, '').replace(/[?#].*/s, ''))
  );
}
