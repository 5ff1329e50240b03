import { expect, it } from 'vitest';
import { original, STORY, told, translation } from '../content.ts';

const [VI, EN] = [`${STORY}/vi.mdx`, `${STORY}/en.mdx`];
const ofLength = (length: number) => 'ọ'.repeat(length);

it('tells of a title and a lead that are too long, in either language', () => {
  const vi = original({ title: ofLength(111) });
  expect(told({ [VI]: vi, [EN]: translation({ lead: ofLength(501) }) })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:3:lead warning of lengths
    Sapo dài 501 ký tự. Rút còn 500 trở xuống.
    The lead is 501 characters long. Shorten it to 500 or fewer.

    articles/2020/ban-bo-hop/vi.mdx:2:title warning of lengths
    Tít dài 111 ký tự. Rút còn 110 trở xuống.
    The title is 111 characters long. Shorten it to 110 or fewer."
  `);
});

it('takes those that just fit', () => {
  expect(told({ [VI]: original({ title: ofLength(110), lead: ofLength(500) }) })).toBe('');
});
