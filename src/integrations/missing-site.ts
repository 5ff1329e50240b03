import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

const WARNING = {
  vi: 'Chưa đặt SITE_URL nên các trang không có địa chỉ chính tắc (canonical). Đặt SITE_URL=https://… khi dựng để xuất bản.',
  en: 'SITE_URL is not set, so pages bear no canonical address. Set SITE_URL=https://… in a build that is to be published.',
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
