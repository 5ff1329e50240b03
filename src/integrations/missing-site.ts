import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

const WARNING = {
  vi: 'Chưa đặt SITE_URL nên không có nguồn cấp tin (RSS) và sơ đồ trang (sitemap), các trang không có địa chỉ chính tắc (canonical), không có hình xem trước khi chia sẻ. Đặt SITE_URL=https://… khi dựng để xuất bản.',
  en: 'SITE_URL is not set, so there are no feeds and no sitemap, and pages have no canonical address and no preview when they are shared. Set SITE_URL=https://… in a build that is to be published.',
} as const;

/** Warns in a build that doesn't know where the site will be published. */
export function missingSite({ site, messages }: Settings): AstroIntegration {
  return {
    name: 'missing-site',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build' && site === undefined) logger.warn(WARNING[messages]);
      },
    },
  };
}
