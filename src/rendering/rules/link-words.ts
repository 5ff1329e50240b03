import type { Nodes } from 'hast';
import { decoded } from '../../routing/decoded.ts';
import { isJsx, isNoteLink, propertyOf, textOf } from '../mdx-nodes.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

function hasPicture(node: Nodes): boolean {
  if (node.type === 'element' && node.tagName === 'img') return true;
  if (isJsx(node) && node.name === 'Figure') return true;
  return 'children' in node && node.children.some(hasPicture);
}

/** Words that show nothing: besides spaces, there are letters and marks without a shape. */
const INVISIBLE = /^[\s\p{C}\p{M}\u115F\u1160\u2800\u3164\uFFA0]*$/u;

/** A link has words, or a picture, for readers to see and follow. */
export const linkWords: BodyRule = {
  name: 'link-words',
  looksAt: 'elements',
  names: ['a'],
  find(link) {
    const address = propertyOf(link, 'href');
    if (address === '' || isNoteLink(link) || hasPicture(link) || !INVISIBLE.test(textOf(link)))
      return undefined;
    const shown = excerpt(decoded(address));
    return {
      vi: `Liên kết tới “${shown}” không có chữ nào để bấm. Hãy viết: [chữ hiện ra](${address})`,
      en: `The link to “${shown}” has no words to click. Write: [words to show](${address})`,
    };
  },
};
