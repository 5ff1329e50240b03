import { decoded } from '../../routing/decoded.ts';
import { propertyOf } from '../mdx-nodes.ts';
import { type BodyRule, excerpt, inMarkdown } from './body-rule.ts';

/** A picture says what it shows, for those who can't see it. */
export const pictureAlt: BodyRule = {
  name: 'picture-alt',
  looksAt: 'elements',
  names: ['img'],
  find(image) {
    if (propertyOf(image, 'alt').trim() !== '') return undefined;
    const source = excerpt(decoded(propertyOf(image, 'src')));
    const right = inMarkdown(source);
    return {
      vi: `Hình “${source}” thiếu lời mô tả cho người không nhìn thấy hình. Hãy viết: ![Chi bộ họp ở nhà văn hóa bản](${right})`,
      en: `The picture “${source}” lacks a description for those who can’t see it. Write: ![The cell meets in the hamlet’s hall](${right})`,
    };
  },
};
