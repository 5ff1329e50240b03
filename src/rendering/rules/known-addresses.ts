import { decoded, isAllowedAddress, isBesideArticle, isCodeAddress } from '../addresses.ts';
import { propertyOf } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';
import { excerpt } from './body-rule.ts';

/** Links lead to the web, to a mailbox or telephone, to a page of the bulletin or to a heading. */
export const knownAddresses: BodyRule = {
  name: 'known-addresses',
  find(node) {
    if (node.type !== 'element' || node.tagName !== 'a') return [];
    const written = propertyOf(node, 'href');
    if (isAllowedAddress(written) || isCodeAddress(written)) return [];
    const address = decoded(written);
    if (isBesideArticle(address)) {
      return [
        {
          vi: `Liên kết dẫn tới tệp “${excerpt(address)}”. Hãy viết trên một dòng riêng: <Attachment src="${address}" title="…" />`,
          en: `The link leads to the file “${excerpt(address)}”. On a line of its own, write: <Attachment src="${address}" title="…" />`,
        },
      ];
    }
    return [
      {
        vi: `Địa chỉ “${excerpt(address)}” không dùng được. Địa chỉ bắt đầu bằng https://, http://, mailto:, tel:, / (trang của bản tin) hoặc # (tiêu đề trong bài).`,
        en: `The address “${excerpt(address)}” can’t be used. An address begins with https://, http://, mailto:, tel:, / (a page of the bulletin) or # (a heading of the article).`,
      },
    ];
  },
};
