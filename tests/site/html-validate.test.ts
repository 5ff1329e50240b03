import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { type Page, siteOf } from './site.ts';
import { SITE_NAMES } from './sites.ts';

const validate = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    // Our own files need no digest: whoever could change them could change the page as well.
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  }),
);

/** Of days without stories, which differ by dates alone, one in this many is looked at. */
const SAMPLE = 60;

function isEmptyDay({ located, noindex }: Page): boolean {
  return noindex && located?.address.kind === 'archive';
}

describe.each(SITE_NAMES)('HTML of the site "%s"', (name) => {
  const pages = [...siteOf(name).pages.values()];
  const distinct = pages.filter((page, index) => !isEmptyDay(page) || index % SAMPLE === 0);

  test('keeps to the standard and to the rules of accessibility on every distinct page', async () => {
    expect(distinct.some(isEmptyDay)).toBe(true);
    const faults = new Set<string>();
    for (const { path, html } of distinct) {
      const { results } = await validate.validateString(html, path);
      for (const { messages } of results)
        for (const { ruleId, message, selector } of messages)
          faults.add(`${path}: ${ruleId}: ${message} (${selector ?? ''})`);
    }
    expect([...faults].slice(0, 40)).toEqual([]);
  });
});
