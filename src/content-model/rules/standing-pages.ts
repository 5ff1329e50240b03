import { type Language, otherLanguage } from '../../bulletin/language.ts';
import { standingPagesOf, type StandingPageText } from '../standing-pages.ts';
import type { Place } from '../yaml-document.ts';
import type { ContentRule, RuleContext } from './rule.ts';

/** Folders of the site that aren't pages, and what stands beside the pages of a list. */
const TAKEN: readonly string[] = [
  '404',
  'admin',
  'anh',
  'ban-dich',
  'en',
  'ma-qr',
  'page',
  'pagefind',
  'tep',
  'trang',
  'translations',
  'vi',
];

const NAMES = { vi: 'vi.mdx', en: 'en.mdx' } as const;

function badName({ id, file }: StandingPageText) {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return [];
  return {
    file,
    vi: `Tên thư mục “${id}” là địa chỉ của trang, nên chỉ gồm chữ thường không dấu, chữ số và gạch nối. Đổi tên, ví dụ: gioi-thieu`,
    en: `The folder’s name “${id}” is the address of the page, so it may hold only lower-case letters without accents, digits and hyphens. Rename it, for example: gioi-thieu`,
  };
}

function missingLanguages(
  texts: readonly StandingPageText[],
  { files, newsroom: { newsroom } }: RuleContext,
) {
  const folders = new Set(texts.map(({ id }) => id));
  return [...folders].flatMap((id) =>
    newsroom.languages.flatMap((language) => {
      const file = `pages/${id}/${NAMES[language]}`;
      if (files.texts.has(file)) return [];
      return {
        file: `pages/${id}/${NAMES[otherLanguage(language)]}`,
        vi: `Thiếu ${file}. Viết tệp ấy${language === 'en' ? '; bản tin chỉ có tiếng Việt thì ghi languages: [vi] trong bulletin.yaml.' : '.'}`,
        en: `${file} is missing. Write it${language === 'en' ? ', or say languages: [vi] in bulletin.yaml where the bulletin is in Vietnamese alone.' : '.'}`,
      };
    }),
  );
}

/** Where the address of a page is written: in its frontmatter, or by its folder alone. */
function placeOf({ file, segment, document }: StandingPageText): Place {
  return segment === undefined ? { file } : document.at(['segment']);
}

/** Two pages at one address, or one where the software has a page or folder of its own. */
function takenAddresses(texts: readonly StandingPageText[], { resolveAddress }: RuleContext) {
  const segments = new Map(standingPagesOf(texts).map((page) => [page.id, page.segments]));
  const isOwn = (segment: string, language: Language): boolean =>
    TAKEN.includes(segment) ||
    resolveAddress?.(language === 'vi' ? `/${segment}/` : `/en/${segment}/`) !== undefined;
  const before = new Map<string, string>();
  return texts.flatMap((text) => {
    const segment = segments.get(text.id)?.[text.language] ?? text.id;
    const other = before.get(`${text.language} ${segment}`);
    before.set(`${text.language} ${segment}`, text.file);
    if (isOwn(segment, text.language))
      return {
        ...placeOf(text),
        vi: `Địa chỉ “${segment}” đã dùng cho phần khác của bản tin. Chọn tên khác, ví dụ: ${segment}-moi`,
        en: `The address “${segment}” is taken by another part of the bulletin. Choose another, for example: ${segment}-moi`,
      };
    if (other === undefined) return [];
    return {
      ...placeOf(text),
      vi: `Địa chỉ “${segment}” trùng với trang ở ${other}. Chọn tên khác, ví dụ: ${segment}-moi`,
      en: `The address “${segment}” is that of the page at ${other}. Choose another, for example: ${segment}-moi`,
    };
  });
}

/** Each page written by hand is there in all languages of the bulletin, at an address of its own. */
export const standingPages: ContentRule = {
  name: 'standing-pages',
  looksAt: 'records',
  find(context) {
    const { pages } = context;
    return [
      ...pages.flatMap(badName),
      ...missingLanguages(pages, context),
      ...takenAddresses(pages, context),
    ];
  },
};
