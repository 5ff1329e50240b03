import { isSigned, signed } from '../post/token.ts';

/** How long somebody stays signed in, in milliseconds. */
export const SESSION_LENGTH = 8 * 3_600_000;

/** Keys of sessions: `secret` is kept in the database; another password ends all sessions. */
export interface SessionKeys {
  readonly secret: string;
  readonly passwordHash: string;
}

function keyOf({ secret, passwordHash }: SessionKeys): string {
  return signed(secret, `session ${passwordHash}`);
}

/** A session that ends some hours after `now`, for a cookie. `nonce` tells it from all others. */
export function makeSession(keys: SessionKeys, nonce: string, now: number): string {
  const session = `${(now + SESSION_LENGTH).toString(36)}.${nonce}`;
  return `${session}.${signed(keyOf(keys), session)}`;
}

/** Whether a cookie holds a session of ours that hasn't ended. */
export function isSession(keys: SessionKeys, cookie: string, now: number): boolean {
  const [ends = '', nonce = '', signature = ''] = cookie.split('.');
  return isSigned(keyOf(keys), `${ends}.${nonce}`, signature) && Number.parseInt(ends, 36) > now;
}

/** What the forms of a session's pages bear, so that pages of others can't send them. */
export function formToken(keys: SessionKeys, session: string): string {
  return signed(keyOf(keys), `form ${session}`);
}

/** Whether a form is one of a session's own. */
export function isOwnForm(keys: SessionKeys, session: string, token: unknown): boolean {
  return typeof token === 'string' && isSigned(keyOf(keys), `form ${session}`, token);
}
