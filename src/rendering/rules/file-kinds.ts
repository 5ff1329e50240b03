import type { Nodes } from 'hast';
import { endingOf, foreignByName } from '../../bulletin/file-kinds.ts';
import { isBesideArticle } from '../addresses.ts';
import { ATTACHMENT_KINDS, PICTURE_KINDS } from '../asset.ts';
import { isJsx } from '../mdx-nodes.ts';
import { type BodyRule, excerpt } from './body-rule.ts';
import { sourceOf } from './files-beside-article.ts';

function kindsFor(node: Nodes): readonly string[] {
  return isJsx(node) && node.name === 'Attachment' ? ATTACHMENT_KINDS : PICTURE_KINDS;
}

/** The file that a picture or attachment names, where it may be read: beside the article, and of a known kind. */
export function fileOf(node: Nodes): string | undefined {
  const source = sourceOf(node);
  const isUsable = source && isBesideArticle(source) && kindsFor(node).includes(endingOf(source));
  return isUsable ? source : undefined;
}

/** Only kinds of files that pages can show, or that are safe to offer. */
export const fileKinds: BodyRule = {
  name: 'file-kinds',
  looksAt: 'nodes',
  find(node) {
    const source = sourceOf(node);
    if (!source || !isBesideArticle(source) || fileOf(node) !== undefined) return undefined;
    const foreign = foreignByName(source);
    if (foreign)
      return {
        vi: `Không dùng được “${excerpt(source)}”. Đây là ${foreign.name.vi}. ${foreign.remedy.vi}`,
        en: `“${excerpt(source)}” can’t be used. This is ${foreign.name.en}. ${foreign.remedy.en}`,
      };
    const kinds = kindsFor(node).join(', ');
    return {
      vi: `Tệp “${excerpt(source)}” thuộc loại không dùng được ở đây. Các loại dùng được: ${kinds}.`,
      en: `The file “${excerpt(source)}” is of a kind that can’t be used here. These can: ${kinds}.`,
    };
  },
};
