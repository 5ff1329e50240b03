import { hash } from 'node:crypto';
import { html } from 'hono/html';
import { expect, test } from 'vitest';
import { page, PAGE_HEADERS } from '../../src/letters/page.ts';

test('the policy of a page allows the styles that stand in it, to the last blank', async () => {
  const [, styles = ''] = /<style>([\s\S]*?)<\/style>/.exec(await page('vi', 'Thư', html`<p>Thư</p>`)) ?? [];
  expect(PAGE_HEADERS['content-security-policy']).toContain(`'sha256-${hash('sha256', styles, 'base64')}'`);
});
