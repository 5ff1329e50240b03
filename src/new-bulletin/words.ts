import type { Language } from '../bulletin/language.ts';
import { MARKS } from '../content-model/marks.ts';
import type { Spoken } from '../new-story/words.ts';

/** What the end of the command says of the new bulletin. */
export interface Made {
  readonly name: string;
  /** How many sample stories were moved out. */
  readonly samples: number;
  /** Where they are now. */
  readonly kept: string;
  readonly isInGit: boolean;
}

/** Accents that are proposed, each readable on the page. */
export const ACCENTS = [
  { value: '#a4211a', name: { vi: 'Đỏ', en: 'Red' } },
  { value: '#0a5f38', name: { vi: 'Xanh lá', en: 'Green' } },
  { value: '#1a4f8b', name: { vi: 'Xanh lam', en: 'Blue' } },
  { value: '#0f5e66', name: { vi: 'Xanh cổ vịt', en: 'Teal' } },
  { value: '#7a4211', name: { vi: 'Nâu', en: 'Brown' } },
  { value: '#6b2c7a', name: { vi: 'Tím', en: 'Purple' } },
] as const;

const VI = {
  welcome: 'Lập bản tin của tòa soạn. Đổi ý giữa chừng thì bấm Ctrl+C: chưa có gì thay đổi.',
  name: 'Tên bản tin',
  nameInEnglish: 'Tên bằng tiếng Anh',
  languages: 'Bản tin bằng tiếng gì?',
  both: 'Tiếng Việt và tiếng Anh',
  vietnamese: 'Chỉ tiếng Việt',
  home: 'Tỉnh, huyện hay xã mà tòa soạn phụ trách: gõ tên, không dấu cũng được',
  none: 'Không ghi',
  publisher: 'Cơ quan ra bản tin (Enter nếu chưa ghi)',
  publisherInEnglish: 'Tên cơ quan bằng tiếng Anh',
  parent: 'Cơ quan chủ quản (Enter nếu không có)',
  licence: 'Giấy phép, ví dụ: Giấy phép số 12/GP-STTTT ngày 01/02/2026 (Enter nếu không có)',
  responsible: 'Người chịu trách nhiệm nội dung (Enter nếu chưa ghi)',
  address: 'Địa chỉ (Enter nếu chưa ghi)',
  phone: 'Điện thoại (Enter nếu chưa ghi)',
  email: 'Thư điện tử (Enter nếu chưa ghi)',
  colour: 'Màu nhấn: tên bản tin, liên kết, đường kẻ',
  otherColour: 'Màu khác',
  ownColour: 'Mã màu: # và sáu chữ số hệ 16, ví dụ: #0a5f38',
  topics: 'Chuyên mục (phím cách: chọn hoặc bỏ; Enter: xong)',
  noTopic: 'Cần ít nhất một chuyên mục. Chọn một dòng bằng phím cách, hoặc viết chuyên mục mới ở câu sau.',
  newTopic: 'Thêm chuyên mục mới (Enter: không thêm)',
  newTopicInEnglish: (topic: string) => `“${topic}” bằng tiếng Anh`,
  required: 'Cần điền mục này.',
  wrongTopic: (topic: string) =>
    `Chuyên mục “${topic}” cần có chữ cái hoặc chữ số. Viết tên khác, ví dụ: Văn hóa`,
  sameTopic: (topic: string, id: string) =>
    `Chuyên mục “${topic}” trùng mã “${id}” với một chuyên mục khác. Viết tên khác, hoặc bỏ một trong hai.`,
  move: (count: number, folder: string) =>
    `Chuyển ${count} tin mẫu và các tệp mẫu sang thư mục ${folder}, rồi ghi bản tin mới vào content?`,
  moveNo: 'Không, để nguyên như cũ',
  moveYes: 'Có, chuyển đi',
  cancelled: 'Đã thôi, không có gì thay đổi.',
  missing: (flags: string) =>
    `Thiếu ${flags}. Viết thêm, ví dụ: --name "Bản tin của huyện"; hoặc chạy lệnh trong cửa sổ dòng lệnh, không có --yes, để được hỏi từng mục.`,
  noConsent: (count: number, folder: string) =>
    `${count} tin mẫu sẽ được chuyển sang thư mục ${folder}. Đồng ý thì thêm --move-samples.`,
  wrongLanguages: (value: string) => `--languages: không dùng được “${value}”. Dùng một trong: vi; vi,en`,
  noEnglish: (flag: string) => `${flag}: bản tin chỉ có tiếng Việt. Bỏ ${flag}, hoặc dùng --languages vi,en.`,
  isOwn: (name: string) =>
    `Đây đã là bản tin của tòa soạn (“${name}”), nên không ghi gì. Muốn đổi tên, màu, thông tin tòa soạn thì sửa content/bulletin.yaml, hoặc mở “Tòa soạn” trong trang soạn bài (npm run admin).`,
  otherStories: (paths: string) =>
    `Trong content có những thứ không phải tin mẫu: ${paths}. Không ghi gì, để khỏi lẫn tin của tòa soạn với tin mẫu. Chuyển những thứ ấy ra ngoài thư mục content, chạy lại npm run init, rồi đưa vào lại.`,
  uncommitted: (paths: string) =>
    `Những tệp này có thay đổi chưa lưu vào git: ${paths}. Không ghi gì. Lưu lại bằng git add và git commit, hoặc bỏ thay đổi bằng git restore, rồi chạy lại.`,
  failed: (reason: string) =>
    `Không ghi được vào thư mục content: ${reason}. Mọi thứ vẫn như cũ. Đóng các chương trình đang mở tệp ở đó, xem có quyền ghi và đĩa còn chỗ không, rồi chạy lại.`,
  made: ({ name, samples, kept, isInGit }: Made) =>
    `Đã lập “${name}”.
  ${samples} tin mẫu và các tệp mẫu nay nằm ở ${kept}, không cần nữa thì xóa${isInGit ? '; git cũng còn giữ' : ''}.
  1. Mở content/pages, viết vào những chỗ có dấu ${MARKS.write.vi} rồi xóa dấu.
  2. Viết tin đầu tiên: npm run new, hoặc npm run admin
  3. Kiểm tra: npm run lint:content
  4. Xem trang: npm run dev, rồi mở http://localhost:4321/
  5. Lưu vào git: git add -A, rồi git commit -m "Lập bản tin"
Đăng trang lên mạng: xem mục “Lập bản tin của mình” trong content/README.md.`,
} as const;

/** The words of the command in a language. */
export type Words = Spoken<typeof VI>;

const EN: Words = {
  welcome: 'A newsroom’s own bulletin. Ctrl+C stops at any time: nothing has changed until the end.',
  name: 'Name of the bulletin',
  nameInEnglish: 'Its name in English',
  languages: 'Which languages is it in?',
  both: 'Vietnamese and English',
  vietnamese: 'Vietnamese alone',
  home: 'Province, district or commune that the newsroom covers: type a name, accents are optional',
  none: 'None',
  publisher: 'Publisher (Enter for none)',
  publisherInEnglish: 'Its name in English',
  parent: 'Parent body (Enter for none)',
  licence: 'Licence, for example: Giấy phép số 12/GP-STTTT ngày 01/02/2026 (Enter for none)',
  responsible: 'Who is responsible for the content (Enter for none)',
  address: 'Address (Enter for none)',
  phone: 'Telephone (Enter for none)',
  email: 'E-mail (Enter for none)',
  colour: 'Accent colour: name of the bulletin, links, rules',
  otherColour: 'Another',
  ownColour: 'The colour: # and six hexadecimal digits, for example: #0a5f38',
  topics: 'Topics (space to choose or leave out, Enter when done)',
  noTopic:
    'One topic is needed at least. Choose a line with the space bar, or write a new one at the next question.',
  newTopic: 'Another topic, in Vietnamese (Enter for none)',
  newTopicInEnglish: (topic) => `“${topic}” in English`,
  required: 'This can’t be left out.',
  wrongTopic: (topic) =>
    `The topic “${topic}” needs letters or digits. Write another name, for example: Văn hóa`,
  sameTopic: (topic, id) =>
    `The topic “${topic}” has the id “${id}” of another one. Write another name, or leave out one of them.`,
  move: (count, folder) =>
    `Move ${count} sample stories and the files of the sample to the folder ${folder}, and write the new bulletin into content?`,
  moveNo: 'No, leave everything as it is',
  moveYes: 'Yes, move them',
  cancelled: 'Stopped; nothing has changed.',
  missing: (flags) =>
    `Missing: ${flags}. Add for example --name "Bulletin of the district"; or run the command in a terminal, without --yes, to be asked.`,
  noConsent: (count, folder) =>
    `${count} sample stories would be moved to the folder ${folder}. If that is meant, add --move-samples.`,
  wrongLanguages: (value) => `--languages: “${value}” can’t be used. Use one of: vi; vi,en`,
  noEnglish: (flag) =>
    `${flag}: the bulletin is in Vietnamese alone. Leave out ${flag}, or use --languages vi,en.`,
  isOwn: (name) =>
    `This is a newsroom’s own bulletin already (“${name}”), so nothing is written. To change its name, colour or imprint, edit content/bulletin.yaml, or open “Tòa soạn” in the web editor (npm run admin).`,
  otherStories: (paths) =>
    `The content holds what isn’t of the sample stories: ${paths}. Nothing is written, so that a newsroom’s stories aren’t mixed with the samples. Move it out of the content folder, run npm run init again, then bring it back.`,
  uncommitted: (paths) =>
    `These files have changes that git doesn’t have: ${paths}. Nothing is written. Keep them by git add and git commit, or drop them by git restore, then run again.`,
  failed: (reason) =>
    `The content folder can’t be written: ${reason}. Everything is as it was. Close programs that have files open there, see whether you may write there and the disk has room, then run again.`,
  made: ({ name, samples, kept, isInGit }) =>
    `Made “${name}”.
  ${samples} sample stories and the files of the sample are in ${kept} now; delete it when it isn’t needed any more${isInGit ? '. Git has them too' : ''}.
  1. Open content/pages, write where the mark ${MARKS.write.vi} or ${MARKS.write.en} stands, and remove the mark.
  2. Write the first story: npm run new, or npm run admin
  3. Check it: npm run lint:content
  4. Look at the site: npm run dev, then open http://localhost:4321/
  5. Commit it: git add -A, then git commit -m "Lập bản tin"
To publish it: see “Make it your own” in README.md.`,
};

/** The words of the command in both languages. */
export const WORDS = { vi: VI, en: EN } as const satisfies Record<Language, Words>;
