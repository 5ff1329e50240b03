import { isCodeAddress } from '../addresses.ts';
import { propertyOf } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';
import { excerpt } from './body-rule.ts';

/** A link or picture whose address runs code, such as `javascript:…`. */
export const noCodeAddress: BodyRule = {
  name: 'no-code-address',
  find(node) {
    if (node.type !== 'element') return [];
    const address = propertyOf(node, 'href') || propertyOf(node, 'src');
    if (!isCodeAddress(address)) return [];
    return [
      {
        vi: `Địa chỉ "${excerpt(address)}" là mã lệnh, không dùng được trong bài. Hãy thay bằng địa chỉ https://….`,
        en: `The address "${excerpt(address)}" is code, which an article can't hold. Put an https://… address in its place.`,
      },
    ];
  },
};
