import { expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { LANGUAGES } from '../../src/bulletin/language.ts';
import { translationDesk } from '../../src/bulletin/translation-desk.ts';
import { translationList } from '../../src/cli/translation-list.ts';
import { article, story } from '../bulletin/build.ts';

const machine = article({
  language: 'en',
  translation: { by: ['ban-bien-tap'], method: 'machine', date: calendarDate('2020-02-01') },
});
const STORIES = [
  story({ id: 'hop' }),
  story({ id: 'meeting', original: 'en', articles: { en: article({ language: 'en', title: 'A meeting' }) } }),
  story({
    id: 'xa',
    date: '2019',
    updated: '2020-03-01',
    articles: { vi: article({ title: 'Xã' }), en: machine },
  }),
];
const DESK = translationDesk(STORIES, LANGUAGES);

it('lists by reason and language, with the command that begins or the file to be looked at', () => {
  expect(translationList(DESK, { language: 'vi', format: 'text', folder: 'content' })).toMatchInlineSnapshot(`
    "Chưa có bản dịch (2)
      sang tiếng Việt (1)
        2020-01-21  A meeting
          npm run new -- --translate meeting
      sang tiếng Anh (1)
        2020-01-21  Sinh hoạt chi bộ ở Mường Bằng
          npm run new -- --translate hop

    Bản dịch cũ hơn bản gốc (1)
      sang tiếng Anh (1)
        2019  Xã
          content/articles/2019/xa/en.mdx

    Bản dịch máy chưa có người hiệu đính (1)
      sang tiếng Anh (1)
        2019  Xã
          content/articles/2019/xa/en.mdx"
  `);
  expect(translationList(DESK, { language: 'en', format: 'text', folder: 'content' })).toContain(
    'Not translated (2)\n  into Vietnamese (1)\n    2020-01-21  A meeting\n',
  );
});

it('gives programs the same by reason, with files as seen from where the command runs', () => {
  const told: unknown = JSON.parse(translationList(DESK, { language: 'en', format: 'json', folder: 'bai' }));
  expect(told).toMatchObject({
    missing: [{ story: 'hop', language: 'en', file: 'bai/articles/2020/hop/en.mdx' }, { story: 'meeting' }],
    begun: [],
    outdated: [{ story: 'xa' }],
    unreviewed: [{ story: 'xa', original: 'vi', title: 'Xã', date: '2019' }],
  });
});

it('says when there is nothing to translate', () => {
  const telling = { language: 'vi', format: 'text', folder: 'content' } as const;
  expect(translationList(translationDesk([], LANGUAGES), telling)).toBe('Không còn gì phải dịch.');
});

it('is empty in a bulletin in Vietnamese alone', () => {
  const stories = [story({ id: 'hop' })];
  const telling = { language: 'vi', format: 'text', folder: 'content' } as const;
  expect(translationList(translationDesk(stories, ['vi']), telling)).toBe('Không còn gì phải dịch.');
});
