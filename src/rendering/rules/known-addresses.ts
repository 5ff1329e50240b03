import type { Bilingual } from '../../bulletin/language.ts';
import { decoded } from '../../routing/decoded.ts';
import { isAllowedAddress, isBesideArticle, isCodeAddress } from '../addresses.ts';
import { ATTACHMENT_KINDS, isPicture, PICTURE_KINDS } from '../asset.ts';
import { isNoteLink, propertyOf, wordsOf } from '../mdx-nodes.ts';
import { meantAddress } from '../meant-address.ts';
import type { BodyRule } from './body-rule.ts';
import { excerpt } from './body-rule.ts';

/** Links lead to the web, to a mailbox or telephone, to a page of the bulletin or to a heading. */
export const knownAddresses: BodyRule = {
  name: 'known-addresses',
  find(node) {
    if (node.type !== 'element' || node.tagName !== 'a' || isNoteLink(node)) return [];
    const written = propertyOf(node, 'href');
    if (isAllowedAddress(written) || isCodeAddress(written)) return [];
    const address = decoded(written);
    if (address.trim() === '') return [noAddress(wordsOf(node))];
    const file = fileNamed(address);
    if (file !== undefined) return [leadsToFile(address, file)];
    const meant = meantAddress(address);
    return [meant === undefined ? unusable(address) : mistyped(address, meant)];
  },
};

function noAddress(words: string): Bilingual {
  const shown = excerpt(words);
  return {
    vi: `Liên kết “${shown}” chưa có địa chỉ. Hãy viết: [chữ hiện ra](https://…)`,
    en: `The link “${shown}” has no address. Write: [words to show](https://…)`,
  };
}

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

function leadsToFile(address: string, file: string): Bilingual {
  const element = isPicture(file)
    ? `<Figure src="${file}" alt="…" />`
    : `<Attachment src="${file}" title="…" />`;
  if (address === file)
    return {
      vi: `Liên kết dẫn tới tệp “${excerpt(address)}”. Hãy viết trên một dòng riêng: ${element}`,
      en: `The link leads to the file “${excerpt(address)}”. On a line of its own, write: ${element}`,
    };
  return {
    vi: `Liên kết dẫn tới tệp “${excerpt(address)}”. Hãy chép tệp vào thư mục của bài rồi viết trên một dòng riêng: ${element}`,
    en: `The link leads to the file “${excerpt(address)}”. Copy it to the article’s folder and, on a line of its own, write: ${element}`,
  };
}

function mistyped(address: string, meant: string): Bilingual {
  return {
    vi: `Địa chỉ “${excerpt(address)}” không dùng được. Hãy viết: ${meant}`,
    en: `The address “${excerpt(address)}” can’t be used. Write: ${meant}`,
  };
}

function unusable(address: string): Bilingual {
  return {
    vi: `Địa chỉ “${excerpt(address)}” không dùng được. Địa chỉ bắt đầu bằng https://, http://, mailto:, tel:, / (trang của bản tin) hoặc # (tiêu đề trong bài).`,
    en: `The address “${excerpt(address)}” can’t be used. An address begins with https://, http://, mailto:, tel:, / (a page of the bulletin) or # (a heading of the article).`,
  };
}
