import type { Bilingual } from '../bulletin/language.ts';

/** How a newsroom begins, on the front page of a bulletin without stories: apart from the words of pages that have a script. */
export const FIRST_STORY = {
  vi: {
    title: 'Viết tin đầu tiên',
    why: 'Bản tin đã sẵn sàng mà chưa có tin nào. Có tin rồi thì trang nhất hiện tin ở đây, thay cho lời mời này.',
    steps: [
      {
        what: 'Tạo tin bằng một trong hai lệnh, gõ trong thư mục bản tin: lệnh thứ nhất hỏi từng câu, lệnh thứ hai mở trang soạn bài trong trình duyệt.',
        commands: ['npm run new', 'npm run admin'],
      },
      { what: 'Xem bài như bạn đọc sẽ thấy, cả khi còn là bản nháp.', commands: ['npm run dev'] },
      { what: 'Hết nháp thì kiểm tra, rồi dựng trang.', commands: ['npm run lint:content', 'npm run build'] },
    ],
    editor: 'Mở trang soạn bài',
    guide: 'Từng bước, kèm hình: cẩm nang content/README.md trong thư mục bản tin.',
  },
  en: {
    title: 'Write the first story',
    why: 'The bulletin is ready and has no stories yet. As soon as there is one, the front page shows it here, in place of this invitation.',
    steps: [
      {
        what: 'Make the story by one of two commands, typed in the folder of the bulletin: the first asks one thing after another, the second opens the web editor (in Vietnamese).',
        commands: ['npm run new', 'npm run admin'],
      },
      { what: 'See it as readers will, while it is a draft too.', commands: ['npm run dev'] },
      {
        what: 'When it is a draft no more, check it and build the site.',
        commands: ['npm run lint:content', 'npm run build'],
      },
    ],
    editor: 'Open the web editor',
    guide: 'Step by step, with pictures: the guide content/README.md in the folder of the bulletin.',
  },
} as const satisfies Bilingual<object>;
