import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, headerTable } from '../../src/hosting/header-table.ts';
import { hostedSite } from '../../src/hosting/hosted-site.ts';
import { MARK } from '../../src/integrations/release/site-mark.ts';
import { metaPolicy } from '../../src/policies.ts';
import { readSettings } from '../../src/settings.ts';
import { joinedHeaders, rulesOf } from '../hosting/host-files.ts';
import { attribute, elementsOf } from './html.ts';
import { siteOf } from './site.ts';
import { SITE_NAMES, SITES } from './sites.ts';

/** Files that are there for hosts and for the next build. */
const NOT_FOR_READERS = ['/_headers', '/_redirects', `/${MARK}`];

describe.each(SITE_NAMES)('the headers of the site "%s"', (name) => {
  const site = siteOf(name);
  const root = path.join(import.meta.dirname, '..', '..');
  const table = headerTable(hostedSite(readSettings(SITES[name].env, root)));

  test('are the same for every file by its _headers file, which has a rule for each', () => {
    const rules = rulesOf(readFileSync(path.join(site.dir, '_headers'), 'utf8'));
    const served = [...site.files].filter((file) => !NOT_FOR_READERS.includes(file));
    for (const file of served) {
      const address = site.base + file.replace(/index\.html$/, '');
      expect(joinedHeaders(rules, address), address).toEqual(headersFor(table, address));
    }
    expect(served.length).toBeGreaterThan(200);
  });

  test('have the policy that every page bears by itself, before all that it loads', () => {
    for (const page of site.pages.values()) {
      const elements = elementsOf(page.html).filter(({ tagName }) =>
        ['meta', 'link', 'script'].includes(tagName),
      );
      const at = elements.findIndex((one) => attribute(one, 'httpEquiv') === 'Content-Security-Policy');
      const bearer = elements[at];
      const { 'Content-Security-Policy': policy = '' } = headersFor(table, site.base + page.path);
      expect(bearer && attribute(bearer, 'content'), page.path).toBe(metaPolicy(policy));
      expect(elements.slice(0, at).map(({ tagName }) => tagName)).toEqual(['meta']);
    }
  });
});
