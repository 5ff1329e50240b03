import { expect, test } from 'vitest';
import { isAllowedAddress, isBesideArticle, isCodeAddress } from '../../src/rendering/addresses.ts';

test.each([
  'https://example.com',
  'HTTP://example.com/%0A',
  'mailto:a@example.com',
  'tel:+84 212',
  '/',
  '/tin/hop/',
  '#ket-qua',
])('%s may be linked', (address) => {
  expect(isAllowedAddress(address)).toBe(true);
});

test.each([
  '',
  '#',
  '//example.com',
  '/\\example.com',
  'https:',
  'https:///x',
  'ftp://example.com',
  'tin/hop',
  './a.pdf',
  'https://example.com/\nx',
  ' https://example.com',
])('%j may not be linked', (address) => {
  expect(isAllowedAddress(address)).toBe(false);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:x',
  'java\tscript:x',
  '\u0001javascript:x',
  'java%0Ascript:x',
  'javascript%3Ax',
  'vbscript:x',
  'data:text/html,x',
])('%j is code and may not be linked', (address) => {
  expect(isCodeAddress(address)).toBe(true);
  expect(isAllowedAddress(address)).toBe(false);
});

test.each(['./nha-san.svg', './nhà sàn.svg'])('%s lies beside the article', (source) => {
  expect(isBesideArticle(source)).toBe(true);
});

test.each([
  'nha-san.svg',
  '/nha-san.svg',
  './',
  './../a.svg',
  './a/../../b.svg',
  './..\\a.svg',
  './C:a.svg',
  './.an.svg',
  './a/b.svg',
  './a//b.svg',
  './a.svg\0.png',
])('%j does not lie beside the article', (source) => {
  expect(isBesideArticle(source)).toBe(false);
});
