import { expect, it } from 'vitest';
import { original, STORY, told, translation } from '../content.ts';

it('controls, marks of direction and characters of one font are errors; the rest is a warning', () => {
  const lines = [
    'Chi bộ \u202Ehọp.',
    'Chi\u00A0bộ họp vi\u200Bệc.',
    '\uF0B7 Một việc.',
    'Nhà 30\u00A0m², 👨‍👩‍👧.',
    'A\u0000B',
    '\u200BĐầu dòng.',
  ];
  const text = original({}, lines.join('\n\n'));
  expect(told({ [`${STORY}/vi.mdx`]: text })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:10 error of invisible-characters
    Có ký tự điều khiển không nhìn thấy (U+202E, sau “Chi bộ”). Xóa vài chữ quanh chỗ ấy rồi gõ lại.
    There is a control character that nobody sees (U+202E, behind “Chi bộ”). Delete a few letters around it and type them again.

    articles/2020/ban-bo-hop/vi.mdx:12 warning of invisible-characters
    Có ký tự không nhìn thấy hoặc dấu cách lạ (U+00A0, sau “Chi”). Sửa tự động bằng: npm run lint:content -- --fix
    There is a character that nobody sees, or an unusual blank (U+00A0, behind “Chi”). Have it put right by: npm run lint:content -- --fix

    articles/2020/ban-bo-hop/vi.mdx:14 error of invisible-characters
    Có ký tự riêng của một phông chữ, bạn đọc chỉ thấy một ô vuông (U+F0B7, đầu dòng). Thay bằng chữ thường dùng; dấu đầu dòng thì viết “- ”.
    There is a character of one font alone, which readers see as a box (U+F0B7, at the beginning of the line). Replace it by an ordinary one; for a bullet, write “- ”.

    articles/2020/ban-bo-hop/vi.mdx:18 error of invisible-characters
    Có ký tự điều khiển không nhìn thấy (U+0000, sau “A”). Xóa vài chữ quanh chỗ ấy rồi gõ lại.
    There is a control character that nobody sees (U+0000, behind “A”). Delete a few letters around it and type them again.

    articles/2020/ban-bo-hop/vi.mdx:20 warning of invisible-characters
    Có ký tự không nhìn thấy hoặc dấu cách lạ (U+200B, đầu dòng). Sửa tự động bằng: npm run lint:content -- --fix
    There is a character that nobody sees, or an unusual blank (U+200B, at the beginning of the line). Have it put right by: npm run lint:content -- --fix"
  `);
});

it('in YAML, which is read to the letter, they are errors, and what follows from them is not told again', () => {
  const files = {
    [`${STORY}/vi.mdx`]: original({ author: 'ban-bien-tap\u200B' }),
    [`${STORY}/en.mdx`]: translation({
      title: undefined,
      lead: undefined,
      'title:\u00A0Meeting\nlead': 'Lead.',
    }),
    'series.yaml': 'nghi-quyet: { name: { vi: Nghị\u00A0quyết, en: Resolutions } }\n',
  };
  expect(told(files)).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:3 error of invisible-characters
    Có ký tự không nhìn thấy hoặc dấu cách lạ (U+00A0, sau “title:”). Sửa tự động bằng: npm run lint:content -- --fix
    There is a character that nobody sees, or an unusual blank (U+00A0, behind “title:”). Have it put right by: npm run lint:content -- --fix

    articles/2020/ban-bo-hop/vi.mdx:6 error of invisible-characters
    Có ký tự không nhìn thấy hoặc dấu cách lạ (U+200B, sau “author: ban-bien-tap”). Sửa tự động bằng: npm run lint:content -- --fix
    There is a character that nobody sees, or an unusual blank (U+200B, behind “author: ban-bien-tap”). Have it put right by: npm run lint:content -- --fix

    series.yaml:1 error of invisible-characters
    Có ký tự không nhìn thấy hoặc dấu cách lạ (U+00A0, sau “: { name: { vi: Nghị”). Sửa tự động bằng: npm run lint:content -- --fix
    There is a character that nobody sees, or an unusual blank (U+00A0, behind “: { name: { vi: Nghị”). Have it put right by: npm run lint:content -- --fix"
  `);
});
