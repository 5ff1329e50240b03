import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Picture } from './asset.ts';
import { pictureAddress } from './asset.ts';

/** How a picture stands on a page. */
export interface PictureUse {
  readonly alt: string;
  /** How wide it is shown, as the attribute `sizes`; drawings need none. */
  readonly sizes?: string;
  /** `eager` for the picture that a page opens with, which is then fetched first; else `lazy`. */
  readonly loading?: 'eager' | 'lazy';
  /** Turns an address within the bulletin into one under the site's base. */
  readonly href: (address: string) => string;
}

/** `<picture>` with every format and size, or a plain `<img>` for a drawing; never without width and height. */
export function pictureElement(picture: Picture, use: PictureUse): Element {
  const address = (file: string) => use.href(pictureAddress(file));
  const eager = use.loading === 'eager';
  const image = h('img', {
    src: address(picture.fallback.file),
    width: picture.width,
    height: picture.height,
    alt: use.alt,
    loading: eager ? 'eager' : 'lazy',
    decoding: 'async',
    ...(eager && { fetchPriority: 'high' }),
  });
  if (picture.sources.length === 0) return image;
  const sources = picture.sources.map(({ type, files }) =>
    h('source', {
      type,
      srcSet: files.map(({ file, width }) => `${address(file)} ${width}w`).join(', '),
      ...(use.sizes !== undefined && { sizes: use.sizes }),
    }),
  );
  return h('picture', sources, image);
}

/** As {@link pictureElement}, as HTML. */
export function pictureHtml(picture: Picture, use: PictureUse): string {
  return toHtml(pictureElement(picture, use));
}
