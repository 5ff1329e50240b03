import { describe, expect, it } from 'vitest';
import { toldOf } from '../prose/wording-of.ts';

describe('words in lower case', () => {
  it('are told where no syllable is spelt so, with line and word, each once', () => {
    const fields = { lead: 'Đảng viêm hoc nghị quyêt.' };
    const text =
      'Nghị quyêt được triễn khai.\n\nBan chấp hành quiết định; bà con đồg thuận, đồg lòng.\n\n- ngành nge';
    expect(toldOf({ fields, text })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:3 warning of misspellings
      “hoc” không phải chữ viết đúng chính tả tiếng Việt. Sửa lại; nếu đúng là từ mượn hay tên riêng thì thêm vào words.yaml.
      “hoc” is not spelt as Vietnamese can be. Correct it; if it is a loan word or a name, add it to words.yaml.

      articles/2020/ban-bo-hop/vi.mdx:3 warning of misspellings
      “quyêt” không phải chữ viết đúng chính tả tiếng Việt. Sửa lại; nếu đúng là từ mượn hay tên riêng thì thêm vào words.yaml.
      “quyêt” is not spelt as Vietnamese can be. Correct it; if it is a loan word or a name, add it to words.yaml.

      articles/2020/ban-bo-hop/vi.mdx:12 warning of misspellings
      “quiết” không phải chữ viết đúng chính tả tiếng Việt. Sửa lại; nếu đúng là từ mượn hay tên riêng thì thêm vào words.yaml.
      “quiết” is not spelt as Vietnamese can be. Correct it; if it is a loan word or a name, add it to words.yaml.

      articles/2020/ban-bo-hop/vi.mdx:12 warning of misspellings
      “đồg” không phải chữ viết đúng chính tả tiếng Việt. Sửa lại; nếu đúng là từ mượn hay tên riêng thì thêm vào words.yaml.
      “đồg” is not spelt as Vietnamese can be. Correct it; if it is a loan word or a name, add it to words.yaml.

      articles/2020/ban-bo-hop/vi.mdx:14 warning of misspellings
      “nge” không phải chữ viết đúng chính tả tiếng Việt. Sửa lại; nếu đúng là từ mượn hay tên riêng thì thêm vào words.yaml.
      “nge” is not spelt as Vietnamese can be. Correct it; if it is a loan word or a name, add it to words.yaml."
    `);
  });

  it('are offered with their tone in its place', () => {
    expect(toldOf({ text: 'Kết qủa tòan xã: gìa làng đựơc mời.' })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:10 warning of misspellings
      “qủa” đặt dấu thanh sai chỗ. Viết: quả
      The tone of “qủa” stands on the wrong letter. Write: quả

      articles/2020/ban-bo-hop/vi.mdx:10 warning of misspellings
      “tòan” đặt dấu thanh sai chỗ. Viết: toàn
      The tone of “tòan” stands on the wrong letter. Write: toàn

      articles/2020/ban-bo-hop/vi.mdx:10 warning of misspellings
      “gìa” đặt dấu thanh sai chỗ. Viết: già
      The tone of “gìa” stands on the wrong letter. Write: già

      articles/2020/ban-bo-hop/vi.mdx:10 warning of misspellings
      “đựơc” đặt dấu thanh sai chỗ. Viết: được
      The tone of “đựơc” stands on the wrong letter. Write: được"
    `);
  });

  it('are told in captions and quotes too, not in code, addresses, names, units or numbers', () => {
    const text = `<Figure src="./a.svg" alt="Nhà vănn hóa" />

> Tôi rất vuii

Gõ \`lorem\` ở baotuyenquang.com.vn, lorem@ipsum.vn, [tin](https://lorem.vn/ipsum), [tin] (/tin/lorem-ipsum/), Krông Pắc, 5km, 12 km, v.v., đ/c, A4, m2, ThS.`;
    expect(
      toldOf({ text })
        .split('\n')
        .filter((line) => line.startsWith('“')),
    ).toHaveLength(4);
  });

  it('may be any word that editors vouch for, alone or joined', () => {
    const text = 'Chi bộ quay sofa-test, mở lorem.';
    expect(toldOf({ text }, { files: { 'words.yaml': '- Sofa\n- test\n- lorem\n' } })).toBe('');
    expect(toldOf({ text })).toContain('misspellings');
  });

  it('may be loan words that newspapers print as they are, alone or joined', () => {
    const text = 'Chi bộ quay video-clip, livestream trên fanpage; check-in, homestay, vắcxin, pickleball.';
    expect(toldOf({ text })).toBe('');
    expect(toldOf({ text: 'Chi bộ livestreem, homestai.' }).match(/warning of misspellings/g)).toHaveLength(
      2,
    );
  });

  it('are not looked at in English', () => {
    expect(toldOf({}, { en: { text: 'The Party cell meets monthly.' } })).toBe('');
  });
});

it('tells of a list of words that can’t be read', () => {
  expect(toldOf({}, { files: { 'words.yaml': 'video: 1\n' } })).toMatchInlineSnapshot(`
    "words.yaml:1 error of records
    Tệp này là danh sách từ, mỗi dòng một từ sau dấu gạch. Viết, ví dụ: - karaoke
    This file is a list of words, one a line behind a dash. Write, for example: - karaoke"
  `);
});
