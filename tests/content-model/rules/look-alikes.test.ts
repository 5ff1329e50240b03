import { expect, it } from 'vitest';
import { original, STORY, told } from '../content.ts';

it('tells of letters that only look like the right ones, once for each line, in any file', () => {
  const text = original(
    { title: 'Ðại hội ðảng bộ' },
    'Chi bộ họp.\n\nƉảng viên, o\uFB03ce, ＵＢＮＤ, ðồng chí.',
  );
  const topics = 'sinh-hoat-chi-bo: { name: { vi: Ðảng, en: Party } }\n';
  expect(told({ [`${STORY}/vi.mdx`]: text, 'topics.yaml': topics })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:2 error of look-alikes
    Có chữ cái trông giống mà không phải chữ cái tiếng Việt, nên khi tìm sẽ không thấy: “Ðại” → “Đại”, “ðảng” → “đảng”. Sửa tự động bằng: npm run lint:content -- --fix
    Some letters only look like the right ones, so a search would miss them: “Ðại” → “Đại”, “ðảng” → “đảng”. Have them put right by: npm run lint:content -- --fix

    articles/2020/ban-bo-hop/vi.mdx:12 error of look-alikes
    Có chữ cái trông giống mà không phải chữ cái tiếng Việt, nên khi tìm sẽ không thấy: “Ɖảng” → “Đảng”, “oﬃce,” → “office,”, “ＵＢＮＤ,” → “UBND,”, …. Sửa tự động bằng: npm run lint:content -- --fix
    Some letters only look like the right ones, so a search would miss them: “Ɖảng” → “Đảng”, “oﬃce,” → “office,”, “ＵＢＮＤ,” → “UBND,”, …. Have them put right by: npm run lint:content -- --fix

    topics.yaml:1 error of look-alikes
    Có chữ cái trông giống mà không phải chữ cái tiếng Việt, nên khi tìm sẽ không thấy: “Ðảng,” → “Đảng,”. Sửa tự động bằng: npm run lint:content -- --fix
    Some letters only look like the right ones, so a search would miss them: “Ðảng,” → “Đảng,”. Have them put right by: npm run lint:content -- --fix"
  `);
});
