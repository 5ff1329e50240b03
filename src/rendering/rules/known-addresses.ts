import { decoded } from '../../routing/decoded.ts';
import { isAllowedAddress, isBesideArticle, isCodeAddress } from '../addresses.ts';
import { ATTACHMENT_KINDS, isPicture, PICTURE_KINDS } from '../asset.ts';
import { intendedAddress } from '../intended-address.ts';
import { isNoteLink, propertyOf, textOf } from '../mdx-nodes.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

const FILE_KINDS: readonly string[] = [
  ...ATTACHMENT_KINDS,
  ...PICTURE_KINDS,
  ...['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx'],
];

/** The name of a file on this computer, as one beside the article would be written; undefined for other addresses. */
function fileNamed(address: string): string | undefined {
  const kind = /^(?!h*t+ps?[:/]|www\.|\/\/).*\.([a-z]+)$/is.exec(address)?.[1]?.toLowerCase() ?? '';
  const name = `./${address.split(/[/\\]/).at(-1) ?? ''}`;
  return FILE_KINDS.includes(kind) && isBesideArticle(name) ? name : undefined;
}

/** Links lead to the web, to a mailbox or telephone, to a page of the bulletin or to a heading. */
export const knownAddresses: BodyRule = {
  name: 'known-addresses',
  looksAt: 'elements',
  names: ['a'],
  find(link) {
    const written = propertyOf(link, 'href');
    if (isNoteLink(link) || isAllowedAddress(written) || isCodeAddress(written)) return undefined;
    const address = decoded(written);
    const shown = excerpt(address);
    if (address.trim() === '')
      return {
        vi: `Liên kết “${excerpt(textOf(link))}” chưa có địa chỉ. Hãy viết: [chữ hiện ra](https://…)`,
        en: `The link “${excerpt(textOf(link))}” has no address. Write: [words to show](https://…)`,
      };
    const file = fileNamed(address);
    if (file !== undefined) {
      const element = isPicture(file)
        ? `<Figure src="${file}" alt="…" />`
        : `<Attachment src="${file}" title="…" />`;
      const [vi, en] =
        address === file
          ? ['Hãy viết trên một dòng riêng', 'On a line of its own, write']
          : [
              'Hãy chép tệp vào thư mục của bài rồi viết trên một dòng riêng',
              'Copy it to the article’s folder and, on a line of its own, write',
            ];
      return {
        vi: `Liên kết dẫn tới tệp “${shown}”. ${vi}: ${element}`,
        en: `The link leads to the file “${shown}”. ${en}: ${element}`,
      };
    }
    const right = intendedAddress(address);
    const [vi, en] =
      right === undefined
        ? [
            'Địa chỉ bắt đầu bằng https://, http://, mailto:, tel:, / (trang của bản tin) hoặc # (tiêu đề trong bài).',
            'An address begins with https://, http://, mailto:, tel:, / (a page of the bulletin) or # (a heading of the article).',
          ]
        : [`Hãy viết: ${right}`, `Write: ${right}`];
    return {
      vi: `Địa chỉ “${shown}” không dùng được. ${vi}`,
      en: `The address “${shown}” can’t be used. ${en}`,
    };
  },
};
