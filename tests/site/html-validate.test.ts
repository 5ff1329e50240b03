import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { siteOf } from './site.ts';
import { SITE_NAMES } from './sites.ts';

const validate = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    // Our own files need no digest: whoever could change them could change the page as well.
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  }),
);

describe.each(SITE_NAMES)('HTML of the site "%s"', (name) => {
  const pages = [...siteOf(name).pages.values()];

  test('keeps to the standard and to the rules of accessibility on every page', async () => {
    const faults = new Set<string>();
    for (const { path, html } of pages) {
      const { results } = await validate.validateString(html, path);
      for (const { messages } of results)
        for (const { ruleId, message, selector } of messages)
          faults.add(`${path}: ${ruleId}: ${message} (${selector ?? ''})`);
    }
    expect([...faults].slice(0, 40)).toEqual([]);
  });
});
