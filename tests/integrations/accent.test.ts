import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withAccent } from '../../src/integrations/accent.ts';

const TOKENS = readFileSync(path.join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

it('The styles get both shades of the accent, and nothing else changes', () => {
  const changed = withAccent(TOKENS, { light: '#0a5f38', dark: '#82b896' });
  expect(changed).toContain('--accent: light-dark(#0a5f38, #82b896);');
  const other = (css: string) => css.split('\n').filter((line) => !line.includes('--accent:'));
  expect(other(changed)).toEqual(other(TOKENS));
});

it('Styles without an accent are a fault of the program', () => {
  expect(() => withAccent(':root {}', { light: '#000000', dark: '#ffffff' })).toThrow('--accent');
});
