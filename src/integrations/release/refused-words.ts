import type { Language } from '../../bulletin/language.ts';

/** How many names a message lists at most. */
const MOST_NAMES = 5;

function listed(names: readonly string[]): string {
  return `${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ', …' : ''}`;
}

const ELSEWHERE = {
  vi: 'Đặt BULLETIN_OUT là một thư mục riêng chỉ để chứa trang, ví dụ BULLETIN_OUT=dist.',
  en: 'Set BULLETIN_OUT to a folder that is there for the site alone, such as BULLETIN_OUT=dist.',
} as const;

const WORDS = {
  vi: {
    inside: (out: string, folder: string) =>
      `BULLETIN_OUT là ${out}. Không bao giờ dựng trang vào ${folder} hay bên trong đó. ${ELSEWHERE.vi}`,
    holds: (out: string, folder: string) =>
      `BULLETIN_OUT là ${out}. Dựng trang vào đó sẽ xóa ${folder}. ${ELSEWHERE.vi}`,
    file: (at: string) =>
      `${at} là một tệp, không phải thư mục, nên không dựng trang vào đó được. Dời tệp ấy đi, hoặc đặt BULLETIN_OUT sang chỗ khác.`,
    foreign: (folder: string, names: readonly string[]) =>
      `${folder} không phải là trang do lệnh build dựng${names.length > 0 ? ` (trong đó có ${listed(names)})` : ''} nên giữ nguyên, không thay. Nếu đó là trang dựng bằng phiên bản cũ chưa ghi tệp ban-tin.json, hãy xóa thư mục ấy một lần rồi dựng lại. Nếu không, hãy đổi tên nó, hoặc đặt BULLETIN_OUT sang thư mục khác.`,
    added: (folder: string, names: readonly string[]) =>
      `Trong trang đã dựng ở ${folder} có thứ không do lệnh build tạo ra: ${listed(names)}. Dựng lại sẽ xóa mất, nên dừng ở đây. Hãy dời đi; tệp nào cần đăng cùng trang thì để trong thư mục public.`,
    mounted: (folder: string, places: readonly string[]) =>
      `Trong ${folder} có ổ đĩa hay thư mục được gắn (mount): ${listed(places)}. Thay trang sẽ xóa những gì ở đó, nên dừng ở đây. Tháo ra (umount), hoặc đặt BULLETIN_OUT sang thư mục khác.`,
    insideSite: (out: string, site: string) =>
      `BULLETIN_OUT là ${out}, nằm trong trang đã dựng ở ${site}; lần dựng sau của trang ấy sẽ xóa mất. ${ELSEWHERE.vi}`,
    circle: (out: string) =>
      `${out} là một liên kết dẫn vòng về chính nó. Xóa liên kết ấy, hoặc cho nó dẫn đến một thư mục.`,
    leadsNowhere: (link: string, folder: string) =>
      `${link} là liên kết dẫn đến ${folder}, nhưng không có thư mục nào chứa chỗ đó. Tạo thư mục ấy (hoặc gắn lại ổ đĩa), hay sửa liên kết.`,
    unreadable: (at: string, code: string) =>
      `Không xem được ${at} (${code}). Cấp quyền đọc cho người chạy lệnh, hoặc đặt BULLETIN_OUT sang chỗ khác.`,
    unwritable: (folder: string, at: string) =>
      `Không dựng được trang vào ${folder} vì không ghi được vào ${at}. Cấp quyền ghi cho người chạy lệnh, hoặc đặt BULLETIN_OUT sang chỗ khác.`,
    failed: (folder: string, reason: string) =>
      `Không đưa được trang mới vào ${folder}: ${reason}. Trang cũ vẫn còn, hoặc lần build sau sẽ làm nốt. Xem đĩa còn chỗ trống không và người chạy lệnh có quyền ghi không, rồi chạy lại.`,
  },
  en: {
    inside: (out: string, folder: string) =>
      `BULLETIN_OUT is ${out}. No site is ever built in ${folder} or below it. ${ELSEWHERE.en}`,
    holds: (out: string, folder: string) =>
      `BULLETIN_OUT is ${out}. A site built there would delete ${folder}. ${ELSEWHERE.en}`,
    file: (at: string) =>
      `${at} is a file, not a folder, so no site can be built there. Move it away, or set BULLETIN_OUT to another place.`,
    foreign: (folder: string, names: readonly string[]) =>
      `${folder} is no site that a build has made${names.length > 0 ? ` (it holds ${listed(names)})` : ''}, so it stays as it is. If an older version built it, which wrote no ban-tin.json, delete the folder once and build again. Otherwise rename it, or set BULLETIN_OUT to another folder.`,
    added: (folder: string, names: readonly string[]) =>
      `The site built in ${folder} holds what no build has made: ${listed(names)}. A new site would delete it, so the build stops. Move it away; what is to be published with the site belongs in the folder public.`,
    mounted: (folder: string, places: readonly string[]) =>
      `Something is mounted in ${folder}: ${listed(places)}. To replace the site would delete what is there, so the build stops. Unmount it, or set BULLETIN_OUT to another folder.`,
    insideSite: (out: string, site: string) =>
      `BULLETIN_OUT is ${out}, inside the site built in ${site}, whose next build would delete it. ${ELSEWHERE.en}`,
    circle: (out: string) =>
      `${out} is a link that leads in a circle. Delete it, or let it lead to a folder.`,
    leadsNowhere: (link: string, folder: string) =>
      `${link} is a link to ${folder}, but there is no folder that this would lie in. Make that folder (or mount its disk), or correct the link.`,
    unreadable: (at: string, code: string) =>
      `${at} can't be looked at (${code}). Let whoever runs the build read it, or set BULLETIN_OUT to another place.`,
    unwritable: (folder: string, at: string) =>
      `No site can be built in ${folder}, as ${at} can't be written. Let whoever runs the build write there, or set BULLETIN_OUT to another place.`,
    failed: (folder: string, reason: string) =>
      `The new site couldn't be put into ${folder}: ${reason}. The old one is still there, or the next build ends what was begun. See whether the disk has room and whoever runs the build may write there, then run again.`,
  },
} as const;

/** What people are shown when a site can't be built where `BULLETIN_OUT` says: the fact, then what to do. */
export type RefusedWords = (typeof WORDS)[Language];

/** The messages in a language. */
export function refusedWords(language: Language): RefusedWords {
  return WORDS[language];
}
