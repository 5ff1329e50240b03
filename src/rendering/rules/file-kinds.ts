import { isBesideArticle } from '../addresses.ts';
import { ATTACHMENT_KINDS, PICTURE_KINDS } from '../asset.ts';
import { isJsx } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';
import { excerpt } from './body-rule.ts';
import { sourceOf } from './files-beside-article.ts';

/** Only kinds of files that pages can show, or that are safe to offer. */
export const fileKinds: BodyRule = {
  name: 'file-kinds',
  find(node) {
    const source = sourceOf(node);
    if (!source || !isBesideArticle(source)) return [];
    const kinds: readonly string[] =
      isJsx(node) && node.name === 'Attachment' ? ATTACHMENT_KINDS : PICTURE_KINDS;
    if (kinds.includes(endingOf(source))) return [];
    return [
      {
        vi: `Tệp "${excerpt(source)}" thuộc loại không dùng được ở đây. Các loại dùng được: ${kinds.join(', ')}.`,
        en: `The file "${excerpt(source)}" is of a kind that can't be used here. These can: ${kinds.join(', ')}.`,
      },
    ];
  },
};

function endingOf(source: string): string {
  return /\.([^./\\]+)$/.exec(source)?.[1]?.toLowerCase() ?? '';
}
