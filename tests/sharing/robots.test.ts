import { expect, it } from 'vitest';
import { robotsText } from '../../src/sharing/robots.ts';

const SITEMAP = 'https://bantin.example/sitemap.xml';

it('crawlers may read everything, and learn where the sitemap is', () => {
  expect(robotsText(undefined, SITEMAP)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITEMAP}\n`);
});

it('a site without an address has no sitemap to name', () => {
  expect(robotsText(undefined, undefined)).toBe('User-agent: *\nAllow: /\n');
});

it('a newsroom’s own rules stay as they are, with the sitemap below them', () => {
  expect(robotsText('User-agent: x\r\nDisallow: /', SITEMAP)).toBe(
    `User-agent: x\r\nDisallow: /\n\nSitemap: ${SITEMAP}\n`,
  );
  expect(robotsText('', SITEMAP)).toBe(`\n\nSitemap: ${SITEMAP}\n`);
});

it.each(['Sitemap: https://other.example/a.xml\n', 'User-agent: *\n  sitemap : https://other.example/a.xml'])(
  'a newsroom that names a sitemap itself is left alone: %j',
  (own) => {
    expect(robotsText(own, SITEMAP)).not.toContain(SITEMAP);
  },
);
