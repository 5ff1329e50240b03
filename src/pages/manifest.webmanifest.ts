import type { APIRoute } from 'astro';
import { getFrame } from '../content.ts';
import { MANIFEST_FILE, mediaType } from '../rendering/asset.ts';

/** What phones show of a site that is put on the home screen. Addresses are relative, so that any base will do. */
export const GET: APIRoute = async () => {
  const { name, tagline, colour, icons } = await getFrame('vi');
  const png = (address: string, size: number) => ({
    src: address.slice(1),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  const manifest = {
    name,
    short_name: name,
    ...(tagline !== undefined && { description: tagline }),
    lang: 'vi',
    start_url: './',
    scope: './',
    // With a way back, which pages of their own windows lack.
    display: 'minimal-ui',
    background_color: '#fdfbf6',
    theme_color: colour,
    icons: [
      png(icons.medium, 192),
      png(icons.large, 512),
      { ...png(icons.maskable, 512), purpose: 'maskable' },
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {
    headers: { 'content-type': mediaType(MANIFEST_FILE) },
  });
};
