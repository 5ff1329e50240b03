import type { Nodes } from 'hast';
import { decoded, isBesideArticle, isCodeAddress } from '../addresses.ts';
import { attributeOf, isJsx, propertyOf } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';
import { excerpt, inMarkdown } from './body-rule.ts';

/** Pictures and attachments lie in the article's own folder. */
export const filesBesideArticle: BodyRule = {
  name: 'files-beside-article',
  find(node) {
    const source = sourceOf(node);
    if (!source || isBesideArticle(source) || isCodeAddress(source)) return [];
    const name = /[^/\\]+$/.exec(source)?.[0] ?? 'hop-chi-bo.svg';
    const beside = isBesideArticle(`./${name}`) ? `./${name}` : './hop-chi-bo.svg';
    const example = isJsx(node) ? beside : inMarkdown(beside);
    return [
      {
        vi: `Tệp “${excerpt(source)}” không nằm trong thư mục của bài. Hãy chép tệp vào đó rồi viết: ${example}`,
        en: `The file “${excerpt(source)}” is not in the article’s folder. Copy it there and write: ${example}`,
      },
    ];
  },
};

/** The file that a picture or attachment names, as written; undefined for any other node. */
export function sourceOf(node: Nodes): string | undefined {
  if (isJsx(node)) {
    return node.name === 'Figure' || node.name === 'Attachment' ? attributeOf(node, 'src') : undefined;
  }
  if (node.type !== 'element' || node.tagName !== 'img') return undefined;
  return decoded(propertyOf(node, 'src'));
}
