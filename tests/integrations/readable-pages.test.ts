import { expect, it } from 'vitest';
import { readablePages, unreadable } from '../../src/integrations/readable-pages.ts';
import { readSettings } from '../../src/settings.ts';

const FILE = 'pages/about/vi.mdx';
const page = (fields: string, body: string) => `---\ntitle: Giới thiệu\n${fields}---\n\n${body}\n`;

it.each([
  ['too long', page('', '&amp;\n'.repeat(9_000)), 'The file has 9,000 signs &'],
  ['too deep', page('', `${'> '.repeat(1_000)}a`), 'The file has 1,00\\d levels of nesting'],
  ['with names that stand for each other', page('a: &a [b]\nc: [*a, *a]\n', 'x'), 'YAML'],
])('a page %s isn’t compiled', (_, source, reason) => {
  expect(unreadable(FILE, source, 'en')).toMatch(new RegExp(reason));
});

it('others are', () => {
  expect(unreadable(FILE, page('', 'Bản tin của xã.'), 'en')).toBeUndefined();
});

it('the compiler is stopped with the name of the file', () => {
  const { transform } = readablePages(readSettings({ BULLETIN_CONTENT: '/site/content' }, '/site'));
  expect(() => {
    transform.handler(page('', '{a}\n'.repeat(900)), `/site/content/${FILE}`);
  }).toThrow(`${FILE}: Tệp có 1.800 dấu { }; giới hạn là 500.`);
});
