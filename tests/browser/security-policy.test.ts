import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PAGE_POLICY } from '../../src/policies.ts';
import { SAMPLES } from '../site/samples.ts';
import { type Viewer, view } from './viewer.ts';

describe('with scripts on and the Content-Security-Policy of each kind of page', () => {
  let viewer: Viewer;
  const complaints: string[] = [];
  beforeAll(async () => {
    viewer = await view();
    viewer.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });
  beforeEach(() => {
    complaints.length = 0;
  });
  afterAll(() => viewer.leave());

  test.each(SAMPLES)('nothing is refused on $kind ($site: $path)', async ({ site, path }) => {
    await viewer.open(site, path);
    expect(complaints).toEqual([]);
  });

  test('the policy is sent, and whatever it refuses is heard', async () => {
    const answer = viewer.page.waitForResponse((response) => response.url().endsWith('/gioi-thieu/'));
    await viewer.page.route('**/gioi-thieu/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace('<main', '<script>alert(1)</script><main style="color: red"');
      await route.fulfill({ response, body });
    });
    await viewer.open('fixture', '/gioi-thieu/');
    expect((await answer).headers()['content-security-policy']).toBe(PAGE_POLICY);
    // Once by the header, once by the page itself.
    expect(complaints.filter((text) => text.includes('inline script'))).toHaveLength(2);
    expect(complaints.filter((text) => text.includes('inline style'))).toHaveLength(2);
    expect(complaints).toHaveLength(4);
  });
});
