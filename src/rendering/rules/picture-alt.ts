import { decoded } from '../addresses.ts';
import { propertyOf } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';
import { excerpt } from './body-rule.ts';

/** A picture says what it shows, for those who can't see it. */
export const pictureAlt: BodyRule = {
  name: 'picture-alt',
  find(node) {
    if (node.type !== 'element' || node.tagName !== 'img') return [];
    if (propertyOf(node, 'alt').trim() !== '') return [];
    const source = excerpt(decoded(propertyOf(node, 'src')));
    return [
      {
        vi: `Hình “${source}” thiếu lời mô tả cho người không nhìn thấy hình. Hãy viết: ![Chi bộ họp ở nhà văn hóa bản](${source})`,
        en: `The picture “${source}” lacks a description for those who can’t see it. Write: ![The cell meets in the hamlet’s hall](${source})`,
      },
    ];
  },
};
