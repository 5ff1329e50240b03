import { describe, expect, it } from 'vitest';
import { letterBox } from '../../src/bulletin/letter.ts';

describe('where letters go', () => {
  it('is nowhere unless a newsroom says so', () => {
    expect(letterBox({})).toBeUndefined();
  });

  it('may be an address of e-mail', () => {
    expect(letterBox({ letters: 'mailto:toasoan@example.vn' })).toEqual({
      kind: 'mail',
      email: 'toasoan@example.vn',
    });
  });

  it.each([
    ['https://thu.example', 'https://thu.example/letters'],
    ['https://thu.example/letters/', 'https://thu.example/letters'],
    ['https://bantin.example/thu', 'https://bantin.example/thu/letters'],
    ['http://127.0.0.1:4323/letters', 'http://127.0.0.1:4323/letters'],
  ])('may be an endpoint: %s', (letters, action) => {
    expect(letterBox({ letters })).toEqual({ kind: 'endpoint', action, origin: new URL(letters).origin });
  });
});
