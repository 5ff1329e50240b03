import path from 'node:path';
import { expect, it } from 'vitest';
import { readablePages, unreadable } from '../../src/integrations/readable-pages.ts';
import { readSettings } from '../../src/settings.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';

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

it('a page in a language that the bulletin is not in may hold anything', async () => {
  const contentDir = await temporaryFolder({ 'bulletin.yaml': 'name: B\nlanguages: [vi]\n' });
  const { transform } = readablePages(readSettings({ BULLETIN_CONTENT: contentDir }, '/site'));
  const compiled = (language: string) => () =>
    transform.handler('{', path.join(contentDir, `pages/gioi-thieu/${language}.mdx`));
  expect(compiled('en')()).toBe('');
  expect(compiled('vi')).toThrow('pages/gioi-thieu/vi.mdx: ');
});
