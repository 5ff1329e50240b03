import type { Nodes } from 'hast';
import { decoded } from '../../routing/decoded.ts';
import { intendedPath } from '../../routing/intended-path.ts';
import { readWholeAddress } from '../../routing/whole-address.ts';
import { isAllowedAddress, isBesideArticle, isCodeAddress } from '../addresses.ts';
import { intendedAddress } from '../intended-address.ts';
import { attributeOf, isJsx, propertyOf } from '../mdx-nodes.ts';
import { type BodyRule, excerpt, inMarkdown } from './body-rule.ts';

/** The file that a picture or attachment names, as written; undefined for any other node. */
export function sourceOf(node: Nodes): string | undefined {
  if (isJsx(node))
    return node.name === 'Figure' || node.name === 'Attachment' ? attributeOf(node, 'src') : undefined;
  if (node.type !== 'element' || node.tagName !== 'img') return undefined;
  return decoded(propertyOf(node, 'src'));
}

/** Where an attachment leads that is no file; undefined for one that seems to be a file. */
function pageAddress(source: string): string | undefined {
  const whole = readWholeAddress(source, { base: '/' });
  const path = /^(?:https?:\/\/[^/]*|www\.[^/]*)?(.*)$/is.exec(source)?.[1] ?? '';
  if (/\.\w+$/.test(path.replace(/[?#].*/s, ''))) return undefined;
  const address = whole ? (intendedPath(whole.path) ?? whole.path) : source;
  return isAllowedAddress(address) ? address : intendedAddress(address);
}

/** Pictures and attachments lie in the article's own folder. */
export const filesBesideArticle: BodyRule = {
  name: 'files-beside-article',
  looksAt: 'nodes',
  find(node) {
    const source = sourceOf(node);
    if (!source || isBesideArticle(source) || isCodeAddress(source)) return undefined;
    const page = isJsx(node) && node.name === 'Attachment' ? pageAddress(source) : undefined;
    if (page !== undefined) {
      const title = isJsx(node) ? (attributeOf(node, 'title') ?? '…') : '';
      return {
        vi: `<Attachment> đưa ra tệp cạnh bài, mà “${excerpt(source)}” không phải tệp. Hãy viết liên kết: [${title}](${page})`,
        en: `<Attachment> offers a file beside the article, and “${excerpt(source)}” is none. Write a link: [${title}](${page})`,
      };
    }
    const name = /[^/\\]+$/.exec(source)?.[0] ?? 'hop-chi-bo.svg';
    const beside = isBesideArticle(`./${name}`) ? `./${name}` : './hop-chi-bo.svg';
    const example = isJsx(node) ? beside : inMarkdown(beside);
    return {
      vi: `Tệp “${excerpt(source)}” không nằm trong thư mục của bài. Hãy chép tệp vào đó rồi viết: ${example}`,
      en: `The file “${excerpt(source)}” is not in the article’s folder. Copy it there and write: ${example}`,
    };
  },
};
