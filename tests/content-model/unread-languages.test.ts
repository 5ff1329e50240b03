import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/bulletin/problem.ts';
import { body, mdx, original, read, STORY, told, translation } from './content.ts';

const [VI, EN] = [`${STORY}/vi.mdx`, `${STORY}/en.mdx`];
const ONE = 'name: Bản tin Mai Sơn\nlanguages: [vi]\n';
const PAGES = {
  'pages/gioi-thieu/vi.mdx': mdx({ title: 'Giới thiệu' }),
  'pages/gioi-thieu/en.mdx': mdx({ title: 'About' }),
};

describe('a bulletin in Vietnamese alone', () => {
  it('has no English articles and pages', () => {
    const content = { ...PAGES, [EN]: translation() };
    const [both, one] = ['name: B\n', ONE].map((text) => read({ ...content, 'bulletin.yaml': text }).model);
    expect(both?.stories.map(({ articles }) => Object.keys(articles))).toEqual([['vi', 'en']]);
    expect(one?.stories.map(({ articles }) => Object.keys(articles))).toEqual([['vi']]);
    expect(both?.pages).not.toEqual([]);
    expect(JSON.stringify(one?.pages)).not.toContain('About');
  });

  it.each(['---\ntitle: x', 'x', mdx({ title: '' }), '<<<<<<< HEAD\n=======\n>>>>>>> x\n', ''])(
    'doesn’t mind what English files hold: %j',
    (text) => {
      expect(told({ 'bulletin.yaml': ONE, [EN]: text, 'pages/gioi-thieu/en.mdx': text })).toBe('');
    },
  );

  it('doesn’t mind what their texts hold', () => {
    const problem: Problem = { rule: 'mdx', severity: 'error', file: EN, message: { vi: '…', en: '…' } };
    const bodies = { [EN]: { ...body({}), problems: [problem] } };
    expect(told({ [EN]: translation() }, { bodies })).toContain('error of mdx');
    expect(told({ 'bulletin.yaml': ONE, [EN]: translation() }, { bodies })).toBe('');
  });

  it('minds them no more when its own file has an error elsewhere', () => {
    expect(
      read({ 'bulletin.yaml': `${ONE}colour: red\n`, [EN]: 'x' }).problems.map(({ file }) => file),
    ).toEqual(['bulletin.yaml']);
  });

  it('has no English originals', () => {
    expect(told({ 'bulletin.yaml': ONE, [VI]: undefined, [EN]: original() })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/en.mdx:1 error of one-original
      Tin này không có bản gốc tiếng Việt, mà bản tin chỉ có tiếng Việt. Viết bản gốc ở articles/2020/ban-bo-hop/vi.mdx, hoặc mở tiếng Anh: ghi languages: [vi, en] trong bulletin.yaml.
      This story has no Vietnamese original, and the bulletin is in Vietnamese alone. Write the original in articles/2020/ban-bo-hop/vi.mdx, or add English: set languages: [vi, en] in bulletin.yaml."
    `);
  });

  it('has no Vietnamese translations of them', () => {
    const { problems } = read({ 'bulletin.yaml': ONE, [VI]: translation(), [EN]: original() });
    expect(problems).toMatchObject([{ rule: 'one-original', severity: 'error', file: EN }]);
  });

  it('is warned of one that is a draft', () => {
    const { problems } = read({ 'bulletin.yaml': ONE, [VI]: undefined, [EN]: original({ draft: 'true' }) });
    expect(problems).toMatchObject([{ rule: 'one-original', severity: 'warning', file: EN }]);
  });
});
