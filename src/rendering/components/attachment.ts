import { h } from 'hastscript';
import { attachmentAddress } from '../asset.ts';
import { fileSize } from '../labels.ts';
import type { Component } from './render-context.ts';

/** `<Attachment src title />`; its title alone where the file can't be had. */
export const attachment: Component = ({ attribute }, { asset, href, language }) => {
  const found = asset(attribute('src'));
  const title = attribute('title');
  if (found?.asset !== 'attachment') return h('p.attachment', title);
  const link = h('a', { href: href(attachmentAddress(found)), download: true }, title);
  return h('p.attachment', link, ' ', h('span', `(${found.kind}, ${fileSize(found.bytes, language)})`));
};
