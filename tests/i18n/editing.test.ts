import { expect, it } from 'vitest';
import { EDITING, waitingText } from '../../src/i18n/editing.ts';

it('What keeps an article from readers is told with the time in Vietnam', () => {
  const embargo = { kind: 'embargo', until: '2026-11-30T23:00Z' } as const;
  expect(waitingText({ kind: 'draft' }, 'vi')).toBe('Bản nháp');
  expect(waitingText({ kind: 'draft' }, 'en')).toBe('Draft');
  expect(waitingText(embargo, 'vi')).toBe('Hẹn đăng 06:00 ngày 01/12/2026');
  expect(waitingText(embargo, 'en')).toBe('To be published at 06:00 on 1 December 2026');
});

it('Both languages have the same words', () => {
  expect(Object.keys(EDITING.en)).toEqual(Object.keys(EDITING.vi));
});
