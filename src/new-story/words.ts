import type { Language } from '../bulletin/language.ts';
import { MARKS } from '../content-model/marks.ts';

const VI = {
  welcome: 'Tin mới',
  welcomeTranslation: (title: string) => `Bản dịch của “${title}”`,
  language: 'Bản gốc viết bằng tiếng gì?',
  languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  title: 'Tít',
  lead: 'Sapo: một, hai câu mở đầu',
  date: (today: string) => `Ngày của tin: ngày/tháng/năm, tháng/năm hoặc năm (Enter: hôm nay, ${today})`,
  place: 'Địa phương: gõ tên, không dấu cũng được',
  anotherPlace: 'Thêm địa phương nữa?',
  hamlet: 'Thôn, bản, tổ dân phố (Enter nếu không có)',
  author: 'Tác giả',
  anotherAuthor: 'Thêm tác giả nữa?',
  section: 'Chuyên mục chính',
  anotherTopic: 'Thêm chuyên mục nữa?',
  series: 'Chuyên đề',
  id: 'Mã tin, phần cuối của địa chỉ (giữ mãi về sau)',
  by: 'Người dịch hoặc phụ trách bản dịch',
  anotherBy: 'Thêm người nữa?',
  method: 'Dịch bằng cách nào?',
  none: 'Không',
  nothingTyped: 'Chưa chọn được gì. Gõ tên rồi chọn một dòng.',
  nothingFound: (typed: string, near: string) =>
    `Không có mục nào tên “${typed}”.${near || ' Sửa chữ đã gõ rồi chọn một dòng.'}`,
  find: {
    typed: 'Tìm:',
    found: (count: number) => `(${count} mục)`,
    keys: '↑/↓ chọn • Enter nhận • gõ chữ để tìm',
  },
  readDate: (date: string) => `Ngày của tin: ${date}`,
  readPlace: (places: string) => `Địa phương: ${places}`,
  required: 'Cần điền mục này.',
  since: (year: string) => `từ ${year}`,
  cancelled: 'Đã thôi, chưa tạo tệp nào.',
  missing: (flags: readonly string[], example: string) =>
    `Thiếu ${flags.join(', ')}. Viết thêm, ví dụ: ${example}; hoặc chạy lệnh trong cửa sổ dòng lệnh, không có --yes, để được hỏi từng mục.`,
  oneOf: (flag: string, value: string, values: string) =>
    `${flag}: không dùng được “${value}”. Dùng một trong: ${values}`,
  taken: (id: string, free: string) => `--id: mã “${id}” đã dùng. Chọn mã khác, ví dụ: ${free}`,
  wrongFlag: (flag: string, mode: string) => `${flag} không dùng cùng ${mode}. Bỏ ${flag}.`,
  exists: (file: string) => `Đã có ${file}; lệnh này không ghi đè. Mở tệp ấy ra sửa.`,
  noStory: (id: string, offered: string, story: string) =>
    `Không có tin “${id}”.${offered} Viết mã tin, ví dụ: npm run new -- --translate ${story}`,
  brokenStory: (file: string) =>
    `Bản gốc ${file} còn lỗi nên chưa dịch được. Xem lỗi bằng: npm run lint:content`,
  oneLanguage:
    'Bản tin chỉ có tiếng Việt nên không có bản dịch. Muốn đăng cả tiếng Anh, ghi languages: [vi, en] trong bulletin.yaml.',
  made: (file: string) => `Đã tạo ${file}`,
  doubtful: 'Nên xem lại:',
  next: (story: NextSteps) =>
    `Đây là bản nháp: còn dòng “draft: true” thì bài chưa lên trang.
  1. Mở tệp, ${story.translates ? 'dịch' : 'viết'} ở những chỗ có dấu ${story.mark} rồi xóa dấu.
  2. Xem bài: npm run dev, rồi mở ${story.address}
  3. Kiểm tra: npm run lint:content
  4. Xong thì xóa dòng “draft: true”.${story.canBeTranslated ? `\n  5. Dịch: npm run new -- --translate ${story.id}` : ''}`,
} as const;

/** What the end of the command says of the new file. */
export interface NextSteps {
  readonly id: string;
  readonly translates: boolean;
  /** Whether a translation may follow. */
  readonly canBeTranslated: boolean;
  readonly mark: string;
  /** Where `npm run dev` shows it. */
  readonly address: string;
}

/** The same words in any language. */
export type Spoken<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Spoken<T[Key]>;
};

/** The words of the command in a language. */
export type Words = Spoken<typeof VI>;

const EN: Words = {
  welcome: 'A new story',
  welcomeTranslation: (title) => `A translation of “${title}”`,
  language: 'Which language is the original in?',
  languages: { vi: 'Vietnamese', en: 'English' },
  title: 'Title',
  lead: 'Lead: the first sentence or two',
  date: (today) => `Date of the story: day month year, month year or year (Enter: today, ${today})`,
  place: 'Place: type a name, accents are optional',
  anotherPlace: 'Another place?',
  hamlet: 'Hamlet or residential group (Enter for none)',
  author: 'Author',
  anotherAuthor: 'Another author?',
  section: 'Main topic',
  anotherTopic: 'Another topic?',
  series: 'Series',
  id: 'Id of the story, the last part of its address (for good)',
  by: 'Who translates, or answers for the translation',
  anotherBy: 'Anyone else?',
  method: 'How is it translated?',
  none: 'None',
  nothingTyped: 'Nothing is chosen yet. Type a name and choose a line.',
  nothingFound: (typed, near) =>
    `There is nothing named “${typed}”.${near || ' Correct what is typed and choose a line.'}`,
  find: {
    typed: 'Search:',
    found: (count) => `(${count} found)`,
    keys: '↑/↓ to choose • Enter to take • type to search',
  },
  readDate: (date) => `Date of the story: ${date}`,
  readPlace: (places) => `Place: ${places}`,
  required: 'This can’t be left out.',
  since: (year) => `since ${year}`,
  cancelled: 'Stopped; no file was made.',
  missing: (flags, example) =>
    `Missing: ${flags.join(', ')}. Add for example ${example}; or run the command in a terminal, without --yes, to be asked.`,
  oneOf: (flag, value, values) => `${flag}: “${value}” can’t be used. Use one of: ${values}`,
  taken: (id, free) => `--id: the id “${id}” is taken. Choose another, for example: ${free}`,
  wrongFlag: (flag, mode) => `${flag} can’t be used with ${mode}. Leave out ${flag}.`,
  exists: (file) => `${file} exists already, and nothing is overwritten. Open that file instead.`,
  noStory: (id, offered, story) =>
    `There is no story “${id}”.${offered} Write the id of a story, for example: npm run new -- --translate ${story}`,
  brokenStory: (file) =>
    `The original ${file} has errors, so it can’t be translated yet. See them by: npm run lint:content`,
  oneLanguage:
    'The bulletin is in Vietnamese alone, so there are no translations. To publish in English too, set languages: [vi, en] in bulletin.yaml.',
  made: (file) => `Made ${file}`,
  doubtful: 'Worth another look:',
  next: (story) =>
    `It is a draft: as long as it has the line “draft: true”, it isn’t published.
  1. Open the file, ${story.translates ? 'translate' : 'write'} where the mark ${story.mark} stands, and remove the mark.
  2. Look at it: npm run dev, then open ${story.address}
  3. Check it: npm run lint:content
  4. When it is ready, remove the line “draft: true”.${story.canBeTranslated ? `\n  5. Translate it: npm run new -- --translate ${story.id}` : ''}`,
};

/** The words of the command in both languages. */
export const WORDS = { vi: VI, en: EN } as const satisfies Record<Language, Words>;

/** The mark that an editor is to look for in a new file. */
export function markOf(translates: boolean, language: Language): string {
  return MARKS[translates ? 'translate' : 'write'][language];
}
