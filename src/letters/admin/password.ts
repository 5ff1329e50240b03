import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of a guess: 64 MB and some 150 ms (OWASP, Password Storage Cheat Sheet: N 2^16, r 8, p 2). */
const COST = { N: 2 ** 16, r: 8, p: 2, maxmem: 128 * 2 ** 20 } as const;
const LENGTH = 32;

function derived(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize(), salt, LENGTH, COST, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/** The hash of a password, as `LETTERS_PASSWORD_HASH` takes it. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derived(password, salt);
  return `scrypt.${salt.toString('base64url')}.${key.toString('base64url')}`;
}

/** Whether a hash has the form that {@link hashPassword} gives. */
export function isPasswordHash(hash: string): boolean {
  return /^scrypt\.[\w-]{22}\.[\w-]{43}$/.test(hash);
}

/** Whether a password has a hash. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, salt = '', key = ''] = hash.split('.');
  const right = Buffer.from(key, 'base64url');
  const given = await derived(password, Buffer.from(salt, 'base64url'));
  return given.length === right.length && timingSafeEqual(given, right);
}
