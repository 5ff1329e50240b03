import { expect, it } from 'vitest';
import { original, STORY, told } from '../content.ts';

const only = (body: string) => told({ [`${STORY}/vi.mdx`]: original({ topics: '[x]' }, body) });

it('letters that are lost', () => {
  expect(only('Một.\n\nChi b\uFFFD\uFFFD họp.')).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:12 error of garbled
    Có chữ đã mất, chỉ còn dấu “�”: “b�� họp.”. Gõ lại, hoặc chép lại từ bản gốc; tệp chép từ Word thì lưu với Encoding là UTF-8.
    Letters are lost; only “�” is left of them: “b�� họp.”. Type them again, or copy them again from where they came."
  `);
});

it('UTF-8 that was read by another table', () => {
  expect(only('Chi bộ họp.\n\nÄáº£ng bá»™ xÃ£ há»p.')).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:12 error of garbled
    Chữ UTF-8 bị đọc nhầm bảng mã: “Äáº£ng bá»™ xÃ£” → “Đảng bộ xã”. Sửa tự động bằng: npm run lint:content -- --fix
    UTF-8 was read by the wrong table: “Äáº£ng bá»™ xÃ£” → “Đảng bộ xã”. Have it converted by: npm run lint:content -- --fix"
  `);
});

it('text typed for fonts of the time before Unicode', () => {
  expect(only('Chi bé b¶n Bã häp, §¶ng bé x· M­êng B»ng.')).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:10 error of garbled
    Chữ gõ bằng bảng mã TCVN3 (ABC), không phải Unicode: “bé b¶n Bã” → “bộ bản Bó”. Sửa tự động bằng: npm run lint:content -- --fix
    The text is typed in TCVN3 (ABC), not in Unicode: “bé b¶n Bã” → “bộ bản Bó”. Have it converted by: npm run lint:content -- --fix"
  `);
  expect(only('Chi boä baûn Boù hoïp, Ñaûng boä xaõ Möôøng Baèng.')).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:10 error of garbled
    Chữ gõ bằng bảng mã VNI, không phải Unicode: “boä baûn Boù” → “bộ bản Bó”. Sửa tự động bằng: npm run lint:content -- --fix
    The text is typed in VNI, not in Unicode: “boä baûn Boù” → “bộ bản Bó”. Have it converted by: npm run lint:content -- --fix"
  `);
});

it('capitals that TCVN3 has no codes for are proposed, not guessed', () => {
  expect(only('Chi bé Êp B¾c häp.')).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:10 error of garbled
    Chữ gõ bằng bảng mã TCVN3 (ABC), không phải Unicode: “bé Êp B¾c” → “bộ Ấp Bắc”. Không chắc mọi chữ (dòng 10: “Êp” có lẽ là “Ấp”), nên hãy chuyển mã bằng UniKey (Ctrl+Shift+F6) rồi đọc lại, nhất là chữ hoa có dấu.
    The text is typed in TCVN3 (ABC), not in Unicode: “bé Êp B¾c” → “bộ Ấp Bắc”. Not every letter is certain (line 10: “Êp” is perhaps “Ấp”), so convert it with UniKey (Ctrl+Shift+F6) and read it again, capitals with accents above all."
  `);
});
