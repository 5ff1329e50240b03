import { describe, expect, it } from 'vitest';
import { isOwn, pathAsked } from '../src/own-requests.ts';

const SOCKET = { localAddress: '::ffff:127.0.0.1', localPort: 4322 };

/** Whether a request with these headers is the server's own. */
const own = (host?: string, origin?: string, socket = SOCKET) =>
  isOwn({
    headers: { ...(host !== undefined && { host }), ...(origin !== undefined && { origin }) },
    socket,
  });

describe('a server knows its own requests', () => {
  it.each(['localhost:4322', 'LOCALHOST:4322', '127.0.0.1:4322', '[::1]:4322'])('to %s', (host) => {
    expect(own(host)).toBe(true);
    expect(own(host, 'http://localhost:4322')).toBe(true);
  });

  it.each([
    undefined,
    '',
    'evil.example',
    'evil.example:4322',
    'localhost',
    'localhost:4323',
    'localhost.evil.example:4322',
    'evil.localhost:4322',
    '127.0.0.2:4322',
    '192.168.1.5:4322',
    'localhost:4322, evil.example',
    'user@localhost:4322',
  ])('not to %j', (host) => {
    expect(own(host)).toBe(false);
  });

  it.each([
    'http://evil.example',
    'http://localhost:3000',
    'https://localhost:4322',
    'http://localhost:4322.evil.example',
    'null',
    '',
  ])('not from a page of %j', (origin) => {
    expect(own('localhost:4322', origin)).toBe(false);
  });

  it('by the number that it was reached by, where it was asked to listen to others', () => {
    const socket = { localAddress: '192.168.1.5', localPort: 4321 };
    expect(own('192.168.1.5:4321', undefined, socket)).toBe(true);
    expect(own('192.168.1.6:4321', undefined, socket)).toBe(false);
    expect(own('[fe80::1]:4321', undefined, { localAddress: 'fe80::1', localPort: 4321 })).toBe(true);
  });

  it('without the port of the web', () => {
    const socket = { localAddress: '127.0.0.1', localPort: 80 };
    expect([own('localhost', 'http://localhost', socket), own('evil.example', undefined, socket)]).toEqual([
      true,
      false,
    ]);
  });
});

it('a request asks for a path, or for none', () => {
  const asked = [
    '/admin/?story=a',
    '//',
    '//evil.example/admin/',
    '*',
    'http://localhost/admin/',
    '',
    'admin',
    '/a#b',
  ];
  expect(asked.map((url) => pathAsked({ url }))).toEqual([
    '/admin/',
    '//',
    '//evil.example/admin/',
    undefined,
    undefined,
    undefined,
    undefined,
    '/a',
  ]);
});
