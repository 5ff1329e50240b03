import type { Bilingual } from '../bulletin/language.ts';

/** The words of feeds, of what leads to them, and of the page that explains them. */
export const FEED_WORDS = {
  vi: {
    follow: 'Theo dõi',
    followBulletin: 'Theo dõi bản tin',
    how: 'Theo dõi bằng cách nào?',
    followPlace: (place: string) => `Theo dõi ${place}`,
    firstDayOf: (period: string) =>
      `Tin này ghi thời gian là ${period}, không rõ ngày. Ngày trong nguồn cấp tin là ngày đầu của thời gian ấy.`,

    title: 'Theo dõi bản tin',
    description: 'Cách nhận tin mới của cả bản tin, của một chuyên mục hay một địa phương.',
    introduction:
      'Bạn có thể nhận tin mới mà không cần mở trang này mỗi ngày. Không phải đăng ký, không mất tiền, và bản tin không biết ai đang theo dõi.',
    mine: 'Địa phương của tôi, trên máy này',
    mineText:
      'Ở trang của một địa phương hoặc ở cuối một bài, bấm “Thêm vào địa phương của tôi”: từ đó, trang nhất trên máy này có tin mới nhất của nơi ấy. Danh sách chỉ nằm trong trình duyệt của bạn; xóa dữ liệu trình duyệt thì danh sách mất theo.',
    none: 'Bản tin này chưa có nguồn cấp tin (RSS), vì chưa được đăng ở một địa chỉ cố định.',
    what: 'Nguồn cấp tin là gì?',
    whatText:
      'Nguồn cấp tin là một địa chỉ luôn có 30 tin mới nhất, viết cho phần mềm đọc. Bạn đưa địa chỉ ấy cho một phần mềm đọc tin trên điện thoại hay máy tính; từ đó, có tin mới là phần mềm cho bạn biết. Một phần mềm theo dõi được nhiều tờ báo cùng lúc.',
    steps: 'Cách làm',
    stepsText: [
      'Chọn một phần mềm đọc tin: tìm “đọc RSS” trong kho ứng dụng của điện thoại. Một số trình duyệt và phần mềm thư điện tử có sẵn chức năng này.',
      'Ở danh sách dưới đây, nhấn giữ liên kết “RSS” của nguồn cấp tin bạn muốn (trên máy tính thì bấm chuột phải), rồi chọn chép địa chỉ liên kết.',
      'Trong phần mềm đọc tin, chọn thêm nguồn mới rồi dán địa chỉ vào.',
    ],
    raw: 'Bấm thẳng vào liên kết thì trình duyệt có thể hiện những dòng chữ khó đọc, hoặc tải về một tệp. Không có gì hỏng cả: những dòng ấy dành cho phần mềm.',
    whole: 'Cả bản tin',
    allStories: 'Tất cả tin',
    provinces: 'Tỉnh, thành phố',
    others: 'Nơi khác và tác giả',
    othersText:
      'Mỗi xã, phường, mỗi đơn vị cũ và mỗi tác giả cũng có nguồn cấp tin riêng, gồm tiêu đề và đoạn mở đầu của tin. Liên kết ở đầu trang của nơi ấy hay của tác giả ấy.',
    which: 'RSS, Atom hay JSON Feed?',
    whichText:
      'Đó là ba cách viết của cùng một nguồn cấp tin, với cùng những tin ấy. Nếu không biết chọn cách nào, hãy chọn RSS: phần mềm đọc tin nào cũng hiểu.',
  },
  en: {
    follow: 'Follow',
    followBulletin: 'Follow the bulletin',
    how: 'How to follow',
    followPlace: (place: string) => `Follow ${place}`,
    firstDayOf: (period: string) =>
      `This story is dated ${period}; its day is not known. The day that the feed gives is the first of that time.`,

    title: 'Follow the bulletin',
    description: 'How to get new stories of the whole bulletin, of a topic or of a place.',
    introduction:
      'You can get new stories without opening this site every day. There is nothing to sign up for or to pay, and the bulletin doesn’t know who follows it.',
    mine: 'My places, on this device',
    mineText:
      'On the page of a place or at the end of a story, press “Add to my places”: from then on, the front page on this device has the newest stories from there. The list is kept in your browser alone, and is lost when the browser’s data is deleted.',
    none: 'This bulletin has no feeds (RSS) yet, since it isn’t published at a lasting address.',
    what: 'What is a feed?',
    whatText:
      'A feed is an address that always holds the 30 newest stories, written for programs. You give that address to a feed reader on your phone or computer; from then on, it tells you when there is a new story. One feed reader can follow many papers.',
    steps: 'How to do it',
    stepsText: [
      'Choose a feed reader: look for “RSS reader” in the app store of your phone. Some browsers and mail programs have one built in.',
      'In the lists below, press and hold the link “RSS” of the feed that you want (on a computer, click it with the right button), and choose to copy the link’s address.',
      'In the feed reader, choose to add a feed, and paste the address.',
    ],
    raw: 'If you click a link, your browser may show lines that are hard to read, or save a file. Nothing is broken: those lines are for programs.',
    whole: 'The whole bulletin',
    allStories: 'All stories',
    provinces: 'Provinces and cities',
    others: 'Other places and authors',
    othersText:
      'Each commune and ward, each former unit and each author has a feed too, with the headlines and first paragraphs of the stories. The link is at the top of the page of that place or author.',
    which: 'RSS, Atom or JSON Feed?',
    whichText:
      'These are three ways to write the same feed, with the same stories. If you don’t know which to choose, take RSS: every feed reader understands it.',
  },
} as const satisfies Bilingual<object>;
