import { expect, it } from 'vitest';
import { original, STORY, told } from '../content.ts';

it('tells the line and the words whose accents are separate characters, in any file', () => {
  const text = original({}, 'Chi bộ họp.\nĐảng viên nêu gương.').replace(
    'Đảng viên',
    'Đảng viên'.normalize('NFD'),
  );
  const topics = 'sinh-hoat-chi-bo: { name: Sinh hoạt chi bộ ấy }\n'.normalize('NFD');
  expect(told({ [`${STORY}/vi.mdx`]: text, 'topics.yaml': topics })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:11 error of nfc
    Chữ “Đảng”, “viên” có dấu gõ bằng Unicode tổ hợp nên khi tìm sẽ không thấy. Gõ lại bằng Unicode dựng sẵn (NFC), hoặc sửa tự động bằng: npm run lint:content -- --fix
    “Đảng”, “viên”: accents are typed as separate characters, so a search would miss the text. Type it again in composed form (NFC), or have it put right by: npm run lint:content -- --fix

    topics.yaml:1 error of nfc
    Chữ “hoạt”, “bộ”, “ấy” có dấu gõ bằng Unicode tổ hợp nên khi tìm sẽ không thấy. Gõ lại bằng Unicode dựng sẵn (NFC), hoặc sửa tự động bằng: npm run lint:content -- --fix
    “hoạt”, “bộ”, “ấy”: accents are typed as separate characters, so a search would miss the text. Type it again in composed form (NFC), or have it put right by: npm run lint:content -- --fix"
  `);
});
