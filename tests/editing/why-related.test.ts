import { expect, it } from 'vitest';
import type { Alike } from '../../src/bulletin/alike.ts';
import { type BulletinContent, createBulletin } from '../../src/bulletin/bulletin.ts';
import { whyRelated } from '../../src/editing/why-related.ts';
import { story } from '../bulletin/build.ts';
import { bulletinOf } from '../bulletin/bulletin-of.ts';

const own = story({ id: 'own', related: ['named'] });
const others = [
  story({ id: 'named', topics: ['nong-thon-moi'], localities: ['tuyen-quang'] }),
  story({ id: 'alike' }),
];
const bulletin = bulletinOf([own, ...others]);
const alike: Alike = {
  id: 'alike',
  score: 2.75,
  terms: {
    vi: [
      { words: 'giải phóng mặt bằng', weight: 5.5 },
      { words: 'đền bù', weight: 3 },
    ],
    en: [{ words: 'site clearance', weight: 2 }],
  },
};

const WHOLE: BulletinContent = { ...bulletin.content, alike: (id) => (id === 'own' ? [alike] : []) };

const lines = (language: 'vi' | 'en') => {
  const whole = createBulletin(WHOLE);
  const { related } = whole.related(own);
  return whyRelated(related, whole, language).map(({ teaser, reasons }) => [teaser.id, ...reasons]);
};

it('tells editors in Vietnamese why stories are related, with the weights of terms and what else counts', () => {
  expect(lines('vi')).toMatchInlineSnapshot(`
    [
      [
        "named",
        "tòa soạn chọn ở “related”",
      ],
      [
        "alike",
        "giống gấp 2,75 lần mức ngẫu nhiên",
        "cùng nói về: giải phóng mặt bằng (5,5), đền bù (3)",
        "cùng nói về (bản tiếng Anh): site clearance (2)",
        "cùng chuyên mục",
        "cùng xã Mường Bằng",
        "cộng thêm 7% vì chuyên mục, chuyên đề, nơi chốn và ngày tháng",
      ],
    ]
  `);
});

it('tells editors the same in English', () => {
  expect(lines('en')).toMatchInlineSnapshot(`
    [
      [
        "named",
        "named by the editors in “related”",
      ],
      [
        "alike",
        "alike 2.75 times as much as by chance",
        "both about (in Vietnamese): giải phóng mặt bằng (5.5), đền bù (3)",
        "both about: site clearance (2)",
        "on the same topic",
        "also in Mường Bằng Commune",
        "7% added for topic, series, place and date",
      ],
    ]
  `);
});
