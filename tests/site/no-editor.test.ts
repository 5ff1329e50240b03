import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteOf } from './site.ts';
import { SITE_NAMES } from './sites.ts';

describe.each(SITE_NAMES)('the site "%s"', (name) => {
  const { dir } = siteOf(name);

  test('is built without the web editor, unless it is told to have it', () => {
    expect(existsSync(path.join(dir, 'admin'))).toBe(false);
  });
});
