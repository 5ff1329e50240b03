import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long after it opened a form is taken at the earliest, in milliseconds: nobody writes faster. */
export const LEAST_AGE = 2000;
/** How long a form may stay open, in milliseconds. */
export const MOST_AGE = 12 * 3_600_000;

/** What a token says of the form that it comes with. */
export type TokenAge = 'valid' | 'too-fast' | 'expired' | 'forged';

/** A text's signature. */
export function signed(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

/** Whether a signature is that of a text. */
export function isSigned(key: string, text: string, signature: string): boolean {
  const [given, right] = [Buffer.from(signature), Buffer.from(signed(key, text))];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** A token that says when a form was opened. */
export function makeToken(key: string, now: number): string {
  const opened = now.toString(36);
  return `${opened}.${signed(key, `form ${opened}`)}`;
}

/** How old a token is, if it is one of ours. */
export function readToken(key: string, token: string, now: number): TokenAge {
  const [opened = '', signature = ''] = token.split('.');
  if (!isSigned(key, `form ${opened}`, signature)) return 'forged';
  const age = now - Number.parseInt(opened, 36);
  if (age > MOST_AGE) return 'expired';
  return age < LEAST_AGE ? 'too-fast' : 'valid';
}
