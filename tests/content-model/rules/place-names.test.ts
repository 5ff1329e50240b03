import { describe, expect, it } from 'vitest';
import { toldOf } from '../prose/wording-of.ts';

const files = {
  'localities/tuyen-quang.yaml': `tuyen-quang: { name: Tuyên Quang }
tuyen-quang/huyen-chiem-hoa: { name: Chiêm Hóa, until: 2025-06-30, successors: [tuyen-quang/xa-chiem-hoa] }
tuyen-quang/xa-chiem-hoa: { name: Chiêm Hóa, since: 2025-07-01 }
tuyen-quang/xa-quy-quan: { name: Quý Quân }
tuyen-quang/huyen-na-hang: { name: Na Hang }
tuyen-quang/huyen-na-hang/thi-tran-na-hang: { name: Na Hang }
`,
};

describe('places named with their kind', () => {
  it('are told where the gazetteer spells them otherwise', () => {
    const text =
      'Đoàn đi huyện Chiêm Hoá, xã Quí Quân.\n\nNay thuộc xã Chiềng Mưng, huyện Mai Son, tỉnh Sơn La. Xã Mường Băng họp.';
    const en = { text: 'In Muong Bang Commune, Mai Son District, cells meet.' };
    expect(toldOf({ text }, { en, files })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/en.mdx:7 warning of place-names
      Tên “Muong Bang” khác với bảng địa danh. Viết: Mường Bằng
      The name “Muong Bang” is not spelt as in the gazetteer. Write: Mường Bằng

      articles/2020/ban-bo-hop/en.mdx:7 warning of place-names
      Tên “Mai Son” khác với bảng địa danh. Viết: Mai Sơn
      The name “Mai Son” is not spelt as in the gazetteer. Write: Mai Sơn

      articles/2020/ban-bo-hop/vi.mdx:10 warning of place-names
      Tên “Chiêm Hoá” khác với bảng địa danh. Viết: Chiêm Hóa
      The name “Chiêm Hoá” is not spelt as in the gazetteer. Write: Chiêm Hóa

      articles/2020/ban-bo-hop/vi.mdx:10 warning of place-names
      Tên “Quí Quân” khác với bảng địa danh. Viết: Quý Quân
      The name “Quí Quân” is not spelt as in the gazetteer. Write: Quý Quân

      articles/2020/ban-bo-hop/vi.mdx:12 warning of place-names
      Tên “Chiềng Mưng” khác với bảng địa danh. Viết: Chiềng Mung
      The name “Chiềng Mưng” is not spelt as in the gazetteer. Write: Chiềng Mung

      articles/2020/ban-bo-hop/vi.mdx:12 warning of place-names
      Tên “Mai Son” khác với bảng địa danh. Viết: Mai Sơn
      The name “Mai Son” is not spelt as in the gazetteer. Write: Mai Sơn

      articles/2020/ban-bo-hop/vi.mdx:12 warning of place-names
      Tên “Mường Băng” khác với bảng địa danh. Viết: Mường Bằng
      The name “Mường Băng” is not spelt as in the gazetteer. Write: Mường Bằng"
    `);
  });

  it('are right as the gazetteer has them, whatever stands around', () => {
    const text =
      'Ở xã Mường Bằng, huyện Mai Sơn, bí thư Đảng ủy xã Mường Bằng Lò Văn Hạnh và Chủ tịch UBND xã Trần Văn Hòa nói. Tỉnh Sơn La, TP Sơn La.';
    const en = { text: 'In Mường Bằng Commune, Mai Sơn District, Sơn La Province.' };
    expect(toldOf({ text }, { en, files })).toBe('');
  });

  it('may be any that the gazetteer hasn’t, or has far away with other accents', () => {
    expect(toldOf({ text: 'Đoàn thăm xã Phú Lâm và thị trấn Nà Hang.' }, { files })).toBe('');
  });
});
