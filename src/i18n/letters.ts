import type { Language } from '../bulletin/language.ts';
import { formatNumber } from './numbers.ts';

/** Words about readers' letters in Vietnamese: on pages, in their script, and in what the endpoint answers. */
const vi = {
  title: 'Thư bạn đọc',
  description: 'Viết thư cho tòa soạn, đọc thư của bạn đọc khác và câu trả lời.',
  write: 'Viết thư cho tòa soạn',
  writeAbout: 'Viết thư về tin này',
  subject: (title: string) => `Thư bạn đọc: ${title}`,
  byMail: (email: string) => `Gửi thư tới ${email}`,
  count: (letters: number) => `${formatNumber(letters, 'vi')} thư bạn đọc`,
  answer: 'Tòa soạn trả lời',
  nothing: 'Chưa có thư nào được đăng ở đây.',
  closed: 'Hiện tòa soạn không nhận thư qua trang này.',
  form: {
    name: 'Họ tên',
    email: 'E-mail, không đăng',
    place: 'Xã, phường nơi bạn ở',
    text: 'Thư',
    optional: '(không bắt buộc)',
    trap: 'Ô này để trống',
    consent: (days: number) =>
      `Tôi đồng ý để tòa soạn giữ những gì tôi ghi ở đây nhiều nhất ${days} ngày để xem xét, trả lời và có thể đăng thư kèm tên, nơi ở của tôi.`,
    send: 'Gửi thư',
    sending: 'Đang gửi…',
    failed: 'Chưa gửi được. Hãy kiểm tra mạng rồi gửi lại; thư bạn viết vẫn còn ở trên.',
  },
  thanks: {
    title: 'Tòa soạn đã nhận thư',
    text: 'Cảm ơn bạn. Thư sẽ được đọc trước khi đăng; thư không đăng sẽ được xóa.',
  },
  refused: {
    title: 'Chưa nhận được thư',
    again: 'Bấm nút quay lại của trình duyệt để sửa rồi gửi lại; những gì bạn viết thường vẫn còn ở đó.',
    yours: 'Thư bạn đã viết, để chép lại nếu cần',
  },
  back: 'Về trang bản tin',
  reasons: {
    origin: 'Thư này không được gửi từ trang của bản tin.',
    type: 'Thư phải được gửi từ mẫu trên trang, hoặc dưới dạng JSON.',
    tooLarge: 'Thư quá dài.',
    unreadable: 'Không đọc được thư: chữ không phải UTF-8.',
    tooMany: 'Đã có quá nhiều thư được gửi trong ít phút. Hãy thử lại sau.',
    tooFast: 'Thư được gửi nhanh hơn một người có thể viết. Hãy mở lại mẫu thư rồi gửi lại.',
    trap: 'Ô phải để trống đã có chữ. Hãy xóa chữ ở đó rồi gửi lại.',
    name: 'Hãy ghi họ tên, không quá 80 ký tự.',
    email: 'Hãy ghi địa chỉ e-mail đúng, ví dụ ten@example.vn.',
    place: 'Nơi ở không quá 100 ký tự.',
    text: 'Hãy viết thư, không quá 5.000 ký tự.',
    consent: 'Cần đánh dấu đồng ý thì tòa soạn mới được giữ thư.',
    story: 'Không có tin này trong bản tin.',
    language: 'Ngôn ngữ của thư phải là vi hoặc en.',
    full: 'Máy nhận thư đang gặp sự cố và chưa giữ được thư. Hãy gửi lại sau.',
    missing: 'Không có trang này.',
  },
};

/** Words about letters; every key stands in both languages. */
export type LetterWords = typeof vi;

const en: LetterWords = {
  title: 'Readers’ letters',
  description: 'Write to the newsroom, and read what other readers wrote and the answers.',
  write: 'Write to the newsroom',
  writeAbout: 'Write a letter about this story',
  subject: (title) => `Reader’s letter: ${title}`,
  byMail: (email) => `Write to ${email}`,
  count: (letters) => `${formatNumber(letters, 'en')} ${letters === 1 ? 'letter' : 'letters'}`,
  answer: 'The newsroom answers',
  nothing: 'No letter has been published here yet.',
  closed: 'The newsroom takes no letters through this page at present.',
  form: {
    name: 'Name',
    email: 'E-mail, not published',
    place: 'Where you live',
    text: 'Letter',
    optional: '(optional)',
    trap: 'Leave this field blank',
    consent: (days) =>
      `I agree that the newsroom keeps what I write here for ${days} days at most, to consider and answer it, and that it may publish the letter with my name and place.`,
    send: 'Send',
    sending: 'Sending…',
    failed: 'It could not be sent. Check the connection and send it again; what you wrote is still above.',
  },
  thanks: {
    title: 'The newsroom has your letter',
    text: 'Thank you. Letters are read before they are published; those that are not published are deleted.',
  },
  refused: {
    title: 'Your letter was not accepted',
    again: 'Go back in your browser, correct it and send it again; what you wrote is usually still there.',
    yours: 'Your letter as you wrote it, to copy if you need to',
  },
  back: 'Back to the bulletin',
  reasons: {
    origin: 'This letter was not sent from a page of the bulletin.',
    type: 'A letter has to be sent by the form on the page, or as JSON.',
    tooLarge: 'The letter is too long.',
    unreadable: 'The letter can’t be read: it isn’t UTF-8.',
    tooMany: 'Too many letters were sent within a few minutes. Please try again later.',
    tooFast: 'The letter was sent faster than anybody can write. Open the form again and send it once more.',
    trap: 'The field that has to stay blank has text in it. Remove it and send the letter again.',
    name: 'Write your name, in 80 characters at most.',
    email: 'Write a valid e-mail address, such as name@example.vn.',
    place: 'Write where you live in 100 characters at most.',
    text: 'Write a letter of 5,000 characters at most.',
    consent: 'Tick the box: the newsroom may not keep the letter otherwise.',
    story: 'The bulletin has no such story.',
    language: 'The language of a letter has to be vi or en.',
    full: 'The letter box has a fault and could not keep the letter. Please send it again later.',
    missing: 'There is no such page.',
  },
};

const WORDS = { vi, en } as const satisfies Record<Language, LetterWords>;

/** Words about letters in a language. They aren't among all `strings`: the search, which loads those, has no use for them. */
export function letterWords(language: Language): LetterWords {
  return WORDS[language];
}
