import { expect, it, vi } from 'vitest';
import { remembering } from '../../src/content-model/remember.ts';

it('What is made of the same things isn’t made again; of others it is', () => {
  const remember = remembering<object>();
  const make = vi.fn(() => ({}));
  const [a, b] = [{}, {}];
  const first = remember('x', [a, 'text'], make);
  expect(remember('x', [a, 'text'], make)).toBe(first);
  expect(remember('x', [b, 'text'], make)).not.toBe(first);
  expect(remember('x', [b], make)).not.toBe(first);
  expect(remember('y', [b], make)).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(4);
});

it('Undefined is remembered as well', () => {
  const remember = remembering<undefined>();
  const make = vi.fn(() => undefined);
  remember('x', [], make);
  remember('x', [], make);
  expect(make).toHaveBeenCalledOnce();
});
