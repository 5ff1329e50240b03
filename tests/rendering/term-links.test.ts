import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../src/i18n/glossary/terms.ts';
import { termLinks } from '../../src/rendering/term-links.ts';
import { htmlOf } from './body-of.ts';

const linked = (...texts: readonly string[]): readonly string[] => {
  const link = termLinks('en', (address) => `/ban-tin${address}`);
  return texts.map((text) =>
    toHtml([...(link(text) ?? [{ type: 'text' as const, value: text }])]).replaceAll(
      /<a href="\/ban-tin\/en\/glossary\/#([a-z-]+)">([^<]*)<\/a>/g,
      '[$2|$1]',
    ),
  );
};

describe('terms in an English story', () => {
  test('lead to the glossary where they are used first, in whatever number', () => {
    expect(linked('Party cells met. A Party cell met.', 'The Party cell met in a hamlet.')).toEqual([
      '[Party cells|chi-bo] met. A Party cell met.',
      'The Party cell met in a [hamlet|thon-ban].',
    ]);
  });

  test('are the longest that fit, and whole words', () => {
    expect(linked('A district Party committee, a cell’s non-district work, a district.')).toEqual([
      'A [district Party committee|huyen-uy], a cell’s non-district work, a [district|huyen].',
    ]);
  });

  test('are no parts of names', () => {
    expect(linked('Mường Bằng Commune, Mai Sơn District')).toEqual(['Mường Bằng Commune, Mai Sơn District']);
  });

  test('stay plain in headings, links and code, and are linked after those', () => {
    expect(htmlOf('## Party cells\n\n[Party cell](/tin/x/) `Party cell`\n\nThe *Party cell*.', 'en')).toMatch(
      /^<h2[^>]*>Party cells<\/h2>\n?<p><a href="[^"]*\/tin\/x\/">Party cell<\/a> <code>Party cell<\/code><\/p>\n?<p>The <em><a href="[^"]*\/en\/glossary\/#chi-bo">Party cell<\/a><\/em>\.<\/p>$/,
    );
  });

  test('are linked in no other language', () => {
    expect(htmlOf('Party cell')).toBe('<p>Party cell</p>');
  });
});

test('every term of the glossary has an anchor of its own, and each way to write one means one term', () => {
  const terms = GLOSSARY.flatMap((group) => group.terms);
  const ids = [...terms.map(({ id }) => id), ...GLOSSARY.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  const forms = terms.flatMap(({ name, forms = [] }) => [name.en, ...forms]);
  expect(new Set(forms).size).toBe(forms.length);
});
