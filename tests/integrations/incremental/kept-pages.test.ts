import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptPages } from '../../../src/integrations/incremental/kept-pages.ts';
import { temporaryFolder } from '../../reading/temporary-folder.ts';

const A = 'ab'.repeat(16);
const B = 'cd'.repeat(16);
const html = (text: string) => new TextEncoder().encode(text);

describe('kept pages', () => {
  it('are found under their keys, by a later run too', async () => {
    const folder = path.join(await temporaryFolder({}), 'pages');
    keptPages(folder).keep(A, html('<p>Trang</p>'));
    const later = keptPages(folder);
    expect([later.has(A), later.has(B)]).toEqual([true, false]);
    expect(readFileSync(later.fileOf(A), 'utf8')).toBe('<p>Trang</p>');
  });

  it('leave nothing half written beside them', async () => {
    const folder = path.join(await temporaryFolder({}), 'pages');
    keptPages(folder).keep(A, html('x'));
    expect(readdirSync(path.join(folder, 'ab'))).toEqual([A.slice(2)]);
  });

  it('go when no page of the site has their key, and what a killed run left goes with them', async () => {
    const folder = path.join(await temporaryFolder({ [`pages/ab/${A.slice(2)}.123`]: 'ha' }), 'pages');
    const kept = keptPages(folder);
    kept.keep(A, html('a'));
    kept.keep(B, html('b'));
    kept.prune(new Set([B]));
    expect([kept.has(A), kept.has(B), readdirSync(path.join(folder, 'ab'))]).toEqual([false, true, []]);
  });
});
