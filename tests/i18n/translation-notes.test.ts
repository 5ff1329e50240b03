import { expect, it } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';

it.each([
  ['vi', 'human', 'Bản dịch của Ban biên tập'],
  ['vi', 'machine', 'Bản dịch máy, chưa có người hiệu đính. Phụ trách: Ban biên tập'],
  ['vi', 'machine-reviewed', 'Bản dịch máy, Ban biên tập hiệu đính'],
  ['en', 'human', 'Translated by Ban biên tập'],
  ['en', 'machine', 'Machine translation, not yet reviewed by a person. Responsible: Ban biên tập'],
  ['en', 'machine-reviewed', 'Machine translation, reviewed by Ban biên tập'],
] as const)('in %s readers are told of a translation made by way of “%s”', (language, method, told) => {
  expect(strings(language).translation[method]('Ban biên tập')).toBe(told);
});

it('readers are told when a text was translated, as exactly as it is known', () => {
  expect(strings('vi').translation.from('21/01/2020')).toBe('dịch ngày 21/01/2020');
  expect(strings('vi').translation.from('Tháng 6/2023')).toBe('dịch tháng 6/2023');
  expect(strings('en').translation.from('21 January 2020')).toBe('translated on 21 January 2020');
  expect(strings('en').translation.from('2023')).toBe('translated in 2023');
});
