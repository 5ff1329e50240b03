import type { Language } from '../bulletin/language.ts';
import { MARKS } from '../content-model/marks.ts';
import type { BulletinFacts, Spelt } from './facts.ts';

/** A page by hand that a new bulletin begins with. */
export interface PageText {
  /** Its frontmatter. */
  readonly fields: Readonly<Record<string, string | boolean | undefined>>;
  readonly body: string;
}

/** Words that a page names as they are: in MDX, signs of Markdown, elements and expressions are escaped. */
function plain(words: string): string {
  return words.replaceAll(/[\\`*_{}[\]<>#&!|~]/g, String.raw`\$&`);
}

function inLanguage(words: Spelt, language: Language): string {
  return language === 'vi' ? words.vi : (words.en ?? words.vi);
}

/** Paragraphs of which some may be missing. */
function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter((each) => each !== undefined).join('\n\n');
}

const [VI, EN] = [MARKS.write.vi, MARKS.write.en];

function about({ name, publisher, languages }: BulletinFacts, language: Language): PageText {
  const own = inLanguage(name, language);
  const by = publisher.name && plain(inLanguage(publisher.name, language));
  const isTranslated = languages.length > 1;
  if (language === 'vi')
    return {
      fields: { title: 'Giới thiệu', description: `${own}: ai làm, viết về những gì và tin lấy từ đâu.` },
      body: paragraphs(
        by === undefined
          ? `${VI} Bản tin này của cơ quan nào.`
          : `Bạn đang đọc ${plain(own)}, bản tin của ${by}.`,
        `${VI} Bản tin viết về những việc gì, ở đâu, cho ai đọc, ra đời từ khi nào.`,
        '## Tin lấy từ đâu',
        `${VI} Ai viết tin, tin lấy từ những nguồn nào, ai kiểm tra trước khi đăng.`,
        '## Ngày và nơi',
        'Mỗi tin ghi ngày và nơi của việc được kể. Tên xã, huyện là tên vào lúc ấy; nơi nào đã được sắp xếp lại từ ngày 1/7/2025 thì có thêm tên hiện nay. Tìm theo tên cũ hay tên mới đều thấy.',
        ...(isTranslated
          ? [
              '## Bản dịch',
              'Mỗi bản dịch có ghi ai phụ trách, dịch bằng cách nào và dịch khi nào. Bản dịch máy chưa có người hiệu đính được ghi rõ như vậy.',
            ]
          : []),
      ),
    };
  return {
    fields: {
      title: 'About',
      description: `${own}: who makes it, what it tells of and where its stories come from.`,
      segment: 'about',
    },
    body: paragraphs(
      by === undefined
        ? `${EN} Who publishes this bulletin.`
        : `You are reading ${plain(own)}, published by ${by}.`,
      `${EN} What the bulletin tells of, where, for whom, and since when.`,
      '## Where the stories come from',
      `${EN} Who writes the stories, from which sources, and who checks them before they are published.`,
      '## Dates and places',
      'A story bears the date and the place of what it tells. Communes and districts have the names of their day. Where a unit was reorganised on 1 July 2025, the name of today stands beside it, and a story is found under either.',
      '## Translations',
      'A translation says who is responsible for it, how it was made and when. A machine translation that nobody has reviewed says just that.',
    ),
  };
}

function contact({ publisher }: BulletinFacts, language: Language): PageText {
  const { address, phone, email } = publisher;
  const isReachable = address !== undefined || phone !== undefined || email !== undefined;
  if (language === 'vi')
    return {
      fields: {
        title: 'Liên hệ',
        description: 'Báo lỗi, góp ý và gửi tin cho tòa soạn.',
        imprint: true,
      },
      body: paragraphs(
        'Bạn thấy một tên người, một con số hay một địa danh chưa đúng? Xin báo cho tòa soạn, kèm địa chỉ của trang và điều cần sửa. Lỗi được sửa ngay trong tin, và mục “Đính chính” cuối tin ghi rõ đã sửa gì, ngày nào.',
        'Bạn có chuyện ở nơi mình sống muốn kể? Gửi cho tòa soạn vài dòng: chuyện gì, ở đâu, ngày nào, ai biết rõ; có ảnh thì gửi kèm.',
        isReachable ? undefined : `${VI} Địa chỉ, điện thoại hoặc thư điện tử của tòa soạn.`,
      ),
    };
  return {
    fields: {
      title: 'Contact',
      description: 'Report a mistake, make a suggestion or send a story to the newsroom.',
      segment: 'contact',
    },
    body: paragraphs(
      'Have you seen a name, a figure or a place that is not right? Please tell the newsroom, with the address of the page and what should change. Mistakes are put right in the story itself, and “Corrections” at its end says what was changed and when.',
      'Is there a story where you live that should be told? Send the newsroom a few lines: what happened, where, on which day, and who knows more; with a picture, if there is one.',
      isReachable ? undefined : `${EN} The newsroom’s address, telephone number or e-mail address.`,
    ),
  };
}

function privacy({ name }: BulletinFacts, language: Language): PageText {
  const own = inLanguage(name, language);
  if (language === 'vi')
    return {
      fields: { title: 'Quyền riêng tư', description: `${own} không theo dõi bạn đọc.` },
      body: paragraphs(
        'Trang này không đặt cookie, không đếm lượt xem, không gắn mã theo dõi và không tải gì từ nơi khác: mọi thứ trên trang đều đến từ chính địa chỉ bạn đang xem.',
        'Đọc tin không cần đăng ký, cũng không cần bật JavaScript.',
        'Những gì bạn chọn chỉ nằm trong trình duyệt của thiết bị này, không gửi đi đâu: cỡ chữ, nền sáng hay tối, danh sách “Đọc sau” và những địa phương bạn theo dõi.',
        'Để đọc được khi không có mạng, trình duyệt còn giữ bản sao của trang nhất, các trang bạn đã đọc và các tin đã lưu, nhiều nhất chừng 60 trang; khi dùng Wi-Fi thì thêm mười tin mới nhất. Ai dùng chung thiết bị đều có thể thấy những bản sao ấy. Xóa dữ liệu của trang này trong phần cài đặt của trình duyệt là xóa hết.',
        'Bấm “Zalo” hay “Facebook” ở dòng chia sẻ là mở trang của Zalo hay Facebook, và ở đó áp dụng quy định của họ; trước khi bạn bấm, họ không biết gì. Nút “Nghe” chỉ dùng giọng đọc có sẵn trong thiết bị.',
        'Máy chủ phục vụ trang có thể giữ nhật ký truy cập (thời điểm, địa chỉ mạng, trang được mở) theo quy định của nơi cho thuê máy chủ. Tòa soạn không dùng nhật ký ấy để nhận ra bạn đọc.',
      ),
    };
  return {
    fields: { title: 'Privacy', description: `${own} does not track its readers.`, segment: 'privacy' },
    body: paragraphs(
      'This site sets no cookies, counts no visits, carries no tracking code and loads nothing from elsewhere: all that a page shows comes from the very address that you are reading it at.',
      'You need no account to read the stories, and no JavaScript.',
      'What you choose stays in the browser of this device and is sent nowhere: the text size, the light or dark theme, the list “Read later” and the places that you follow.',
      'So that you can read without a connection, the browser also keeps copies of the front page, of the pages that you have read and of the stories that you saved, some 60 pages at most; on Wi-Fi the newest ten stories, too. Whoever shares the device with you can see these copies. Clearing this site’s data in the browser’s settings removes all of it.',
      '“Zalo” and “Facebook” in the share row open a page of Zalo or Facebook, where their rules apply; they learn nothing until you follow the link. “Listen” uses only voices that the device itself has.',
      'The server that delivers the pages may keep an access log (time, network address, page opened) under the rules of whoever runs it. The newsroom does not use that log to identify readers.',
    ),
  };
}

/** The pages by hand that a new bulletin begins with, by their folders, in the order of its footer. */
export const PAGES: Readonly<Record<string, (facts: BulletinFacts, language: Language) => PageText>> = {
  'gioi-thieu': about,
  'lien-he': contact,
  'rieng-tu': privacy,
};
