import type { Language } from '../../bulletin/language.ts';
import type { LetterStatus } from '../store/database.ts';

const vi = {
  title: 'Duyệt thư bạn đọc',
  signIn: 'Đăng nhập',
  password: 'Mật khẩu',
  wrong: 'Mật khẩu không đúng.',
  tooMany: 'Đã thử quá nhiều lần. Hãy đợi mười phút rồi thử lại.',
  closed:
    'Trang này chưa mở: đặt LETTERS_PASSWORD_HASH bằng mã mà lệnh npm run letters -- password cho, rồi chạy lại máy nhận thư.',
  signOut: 'Đăng xuất',
  statuses: { new: 'Chưa duyệt', approved: 'Đã đăng', rejected: 'Đã loại' } satisfies Record<
    LetterStatus,
    string
  >,
  none: 'Không có thư nào ở đây.',
  more: (count: number) => `Còn ${count} thư nữa; duyệt những thư này thì chúng hiện ra.`,
  answer: 'Tòa soạn trả lời (không bắt buộc)',
  approve: 'Duyệt đăng',
  reject: 'Loại',
  printed: 'Tệp:',
  email: 'E-mail',
  place: 'Nơi ở',
  story: 'Tin',
  forget: 'Xóa mọi thư của một người',
  forgetEmail: 'E-mail của người ấy',
  forgotten: (count: number) => `Đã xóa ${count} thư.`,
  erase: 'Xóa hẳn',
  failed: 'Không ghi được. Hãy xem nhật ký của máy nhận thư rồi làm lại.',
  expired: 'Trang này đã mở quá lâu. Hãy làm lại từ đầu.',
};

/** Words of the moderation page. */
export type AdminWords = typeof vi;

const en: AdminWords = {
  title: 'Readers’ letters: moderation',
  signIn: 'Sign in',
  password: 'Password',
  wrong: 'This is not the password.',
  tooMany: 'There were too many attempts. Wait for ten minutes.',
  closed:
    'This page is closed: set LETTERS_PASSWORD_HASH to what npm run letters -- password prints, and start the server again.',
  signOut: 'Sign out',
  statuses: { new: 'Waiting', approved: 'Published', rejected: 'Rejected' },
  none: 'There are no letters here.',
  more: (count) => `There are ${count} more, which show when these are handled.`,
  answer: 'Answer of the newsroom (optional)',
  approve: 'Publish',
  reject: 'Reject',
  printed: 'File:',
  email: 'E-mail',
  place: 'Place',
  story: 'Story',
  forget: 'Erase all letters of a person',
  forgetEmail: 'E-mail address of that person',
  forgotten: (count) => `${count} letters are erased.`,
  erase: 'Erase',
  failed: 'It could not be written. See the log of the server, and do it again.',
  expired: 'This page was open for too long. Please start again.',
};

/** Words of the moderation page in a language. */
export function adminWords(language: Language): AdminWords {
  return language === 'vi' ? vi : en;
}
