import { isCodeAddress } from '../addresses.ts';
import { propertyOf } from '../mdx-nodes.ts';
import { type BodyRule, excerpt } from './body-rule.ts';
import { sourceOf } from './files-beside-article.ts';

/** A link or picture whose address runs code, such as `javascript:…`. */
export const noCodeAddress: BodyRule = {
  name: 'no-code-address',
  looksAt: 'nodes',
  code: true,
  find(node) {
    const source = sourceOf(node);
    const address = source ?? (node.type === 'element' ? propertyOf(node, 'href') : '');
    if (!isCodeAddress(address)) return undefined;
    const instead = source === undefined ? 'https://…' : './hop-chi-bo.svg';
    return {
      vi: `Địa chỉ “${excerpt(address)}” là mã lệnh, không dùng được trong bài. Hãy thay bằng: ${instead}`,
      en: `The address “${excerpt(address)}” is code, which an article can’t hold. Put in its place: ${instead}`,
    };
  },
};
