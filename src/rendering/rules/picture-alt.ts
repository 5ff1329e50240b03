import { decoded } from '../../routing/decoded.ts';
import { propertyOf } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';
import { excerpt, inMarkdown } from './body-rule.ts';

/** A picture says what it shows, for those who can't see it. */
export const pictureAlt: BodyRule = {
  name: 'picture-alt',
  elements: ['img'],
  find(node) {
    if (node.type !== 'element' || node.tagName !== 'img') return [];
    if (propertyOf(node, 'alt').trim() !== '') return [];
    const address = decoded(propertyOf(node, 'src'));
    const [source, right] = [excerpt(address), inMarkdown(excerpt(address))];
    return [
      {
        vi: `Hình “${source}” thiếu lời mô tả cho người không nhìn thấy hình. Hãy viết: ![Chi bộ họp ở nhà văn hóa bản](${right})`,
        en: `The picture “${source}” lacks a description for those who can’t see it. Write: ![The cell meets in the hamlet’s hall](${right})`,
      },
    ];
  },
};
