import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword, isPasswordHash } from '../../src/letters/admin/password.ts';
import {
  formToken,
  isOwnForm,
  isSession,
  makeSession,
  SESSION_LENGTH,
} from '../../src/letters/admin/session.ts';
import { clientAddress } from '../../src/letters/post/client-address.ts';
import { plainLine, plainParagraphs } from '../../src/letters/post/plain-text.ts';
import { rateLimit } from '../../src/letters/post/rate-limit.ts';
import { LEAST_AGE, makeToken, MOST_AGE, readToken } from '../../src/letters/post/token.ts';

describe('plain text', () => {
  it.each([
    ['<script>alert(1)</script>Xin chào', 'alert(1)Xin chào'],
    ['<scr<script>ipt src=x>a</scr</b>ipt>b', 'ab'],
    ['<!-- x --><?php ?><svg/onload=x>a', 'a'],
    ['tỷ lệ <5% và > 3, a < b', 'tỷ lệ <5% và > 3, a < b'],
    ['a\u202Egnp.exe\u2066\u200Fb\u0000\u0007', 'agnp.exeb'],
    ['Ðảng\u00A0viên', 'Đảng viên'],
    [`a${'\u0301'.repeat(50)}b`, `á${'\u0301'.repeat(4)}b`],
    ['  nhiều   chỗ\ttrống  ', 'nhiều chỗ trống'],
  ])('%j is %j', (written, plain) => {
    expect(plainLine(written)).toBe(plain);
    expect(plainParagraphs(written)).toBe(plain);
  });

  it('keeps lines and paragraphs, but no heaps of blank ones', () => {
    expect(plainParagraphs('\n\na \r\nb\r\n\r\n \r\n\r\nc\u2028d\n')).toBe('a\nb\n\nc\nd');
    expect(plainLine('a\r\nBcc: b')).toBe('a Bcc: b');
  });
});

describe('a rate limit', () => {
  it('counts in spans', () => {
    const limit = rateLimit(1000);
    expect([0, 1, 2].map((now) => limit.count('a', 2, now))).toEqual([0, 0, 998]);
    expect([limit.count('b', 2, 2), limit.count('a', 2, 1000)]).toEqual([0, 0]);
  });

  it('remembers no more keys than it has room for, the latest', () => {
    const limit = rateLimit(1000, 100);
    for (let at = 0; at < 10_000; at++) limit.count(String(at), 1, 0);
    expect(limit.size()).toBe(100);
    expect([limit.count('9999', 1, 0), limit.count('0', 1, 0)]).toEqual([1000, 0]);
  });
});

describe('whom letters are counted by', () => {
  it.each([
    ['1.2.3.4', undefined, 0, '1.2.3.4'],
    ['::ffff:1.2.3.4', '9.9.9.9', 0, '1.2.3.4'],
    ['127.0.0.1', '9.9.9.9, 1.2.3.4', 1, '1.2.3.4'],
    ['127.0.0.1', '9.9.9.9, 1.2.3.4, 10.0.0.1', 2, '1.2.3.4'],
    ['127.0.0.1', undefined, 1, '127.0.0.1'],
    ['127.0.0.1', '1.2.3.4:5678', 1, '1.2.3.4'],
    ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
    ['2001:db8::6', undefined, 0, '2001:db8:0:0::/64'],
    ['::1', '[2001:DB8:1:2::9]:80', 1, '2001:db8:1:2::/64'],
    [undefined, undefined, 0, 'unknown'],
  ])('%s behind %s and %i proxies is %s', (socket, forwarded, proxies, address) => {
    expect(clientAddress(socket, forwarded, proxies)).toBe(address);
  });

  it('is short, whatever a header says', () => {
    for (const entry of ['x'.repeat(9000), ':'.repeat(9000), '::1::'.repeat(99)])
      expect(clientAddress('1.2.3.4', entry, 1).length).toBeLessThan(70);
  });
});

describe('the token of a form', () => {
  const token = makeToken('key', 1_000_000);

  it('is valid from some seconds to some hours after the form was opened', () => {
    const ages = [0, LEAST_AGE - 1, LEAST_AGE, MOST_AGE, MOST_AGE + 1];
    expect(ages.map((age) => readToken('key', token, 1_000_000 + age))).toEqual([
      'too-fast',
      'too-fast',
      'valid',
      'valid',
      'expired',
    ]);
  });

  it.each(['', '.', 'a.b.c', token.replace(/^./, 'a'), `${token}x`, token.slice(0, -1)])(
    '%j is forged',
    (other) => {
      expect(readToken('key', other, 1_010_000)).toBe('forged');
    },
  );

  it('of another server is forged', () => {
    expect(readToken('other', token, 1_010_000)).toBe('forged');
  });
});

describe('a session', () => {
  const keys = { secret: 'secret', passwordHash: 'hash' };
  const session = makeSession(keys, 'nonce', 0);

  it('ends after some hours, with another password, and can’t be forged', () => {
    expect(isSession(keys, session, SESSION_LENGTH - 1)).toBe(true);
    expect(isSession(keys, session, SESSION_LENGTH)).toBe(false);
    expect(isSession({ ...keys, passwordHash: 'other' }, session, 1)).toBe(false);
    for (const forged of ['', '..', session.replace('nonce', 'other'), `z${session}`])
      expect(isSession(keys, forged, 1)).toBe(false);
  });

  it('knows its own forms from those of others', () => {
    expect(isOwnForm(keys, session, formToken(keys, session))).toBe(true);
    expect(isOwnForm(keys, session, formToken(keys, makeSession(keys, 'other', 0)))).toBe(false);
    expect(isOwnForm(keys, session, undefined)).toBe(false);
  });
});

it('a password is known by its hash alone, which differs each time', async () => {
  const [first, second] = await Promise.all([hashPassword('mật khẩu dài'), hashPassword('mật khẩu dài')]);
  expect(first).not.toBe(second);
  expect([isPasswordHash(first), isPasswordHash('mật khẩu dài')]).toEqual([true, false]);
  // NFD, as some keyboards type it.
  expect(await isPassword('mật khẩu dài'.normalize('NFD'), first)).toBe(true);
  expect(await isPassword('mat khau dai', first)).toBe(false);
});
