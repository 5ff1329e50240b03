import { describe, expect, it } from 'vitest';
import { garbledIn } from '../../../src/content-model/encoding/garbled.ts';

describe('text that was right', () => {
  it.each([
    'Ông São Tomé và bà Nuñez ăn Gruyère cùng Müller ở façade; H’Mông, Krông Pắc, 30 km², ±2, £5, Êđê, K’Ho, Xơ Đăng.',
    'Điều §1, § 5, ©2020 Bản Tin, Vina® Intel®, 20µm và 50 µg, 5×7, 3 × 4 × 5, 10÷2, 1ª 2º Mª',
    '« tin vui » «Bé An» «cá»… « an » và « bé »',
    'HỢP TÁC XÃ” và “MÔ HÌNH XÃ”, CÁ’, HÁT VÀ…, ĐÃ… BÃ—CÁ; XÃ¹ XÃ² TÀ™',
    'Loïc, où vas-tu? Noël, naïve, Zoë, Citroën, août, goût, boîte, maître, Haïti, Saïgon, boxe thaï',
    '¿Qué pasa, señor Ñandú? ¡Olé! El niño de España, año nuevo, mañana',
    'São Paulo, João, coração, informações, não são, irmã, mãe, pão, avô, você, português',
    'Schöne Grüße aus Köln, Düsseldorf, Österreich; für Fußgänger über Straße',
    'Smörgåsbord, få så på må gå, Ålesund, Århus, Jørgensen, Þór, Björk Guðmundsdóttir, kipeä',
    'Ðại hội Ðảng bộ, Ðông Ðô, ðường, Ðà Nẵng',
    'Em bé, chú bé, bé ba, nhà lá, xã, là, và, thì, chú ý, bà con; toàn hoá hoà khoá ngoài toán quà',
    'soft\u00ADware in\u00ADformation đ\u00ADã, a·b, m·n, l·i, • mục, bé-an, x-quang, k-pop',
    '½ thìa, ¼ chén, ¾ lít; 30°C; 5¢, ¥500, ¤; 30\u00A0km; 2020\u00A0–\u00A02025',
    'Pokémon, café, résumé, crème brûlée, Champs-Élysées, Dvořák, Łódź, Škoda, 😀 👨‍👩‍👧',
    'Cát bụi 5 µm, 3 µm và 10 μg; đo bằng µm, không phải µg.',
    'Á hậu, Ý Yên, Ấn Độ, Ồ, Ừ; Ñ là một chữ của tiếng Tây Ban Nha.',
  ])('is left alone: %s', (text) => {
    expect(garbledIn(text)).toBeUndefined();
  });
});

describe('text that is garbled', () => {
  it('tells the kind, the first line, its words and what was recovered', () => {
    expect(garbledIn('---\ntitle: Tin\nlead: Chi bộ “§¶ng bé x· häp” tối qua.\n')).toEqual({
      kind: 'tcvn3',
      line: 3,
      sample: '§¶ng bé x·',
      becomes: 'Đảng bộ xã',
      fixed: '---\ntitle: Tin\nlead: Chi bộ “Đảng bộ xã họp” tối qua.\n',
    });
  });

  it('by characters that were replaced can’t be mended', () => {
    expect(garbledIn('Tin\nChi b\uFFFD họp rồi.')).toEqual({
      kind: 'replaced',
      line: 2,
      sample: 'b\uFFFD họp rồi.',
    });
  });

  it.each([
    ['tcvn3', '§¶ng bé', 'Đảng bộ'],
    ['tcvn3', 'Chi bé b¶n Bã häp.', 'Chi bộ bản Bó họp.'],
    ['tcvn3', '®¶ng bé', 'đảng bộ'],
    ['tcvn3', 'H§ND x· Kr«ng P¾c, §¾k L¾k, K’Ho vµ § 5.', 'HĐND xã Krông Pắc, Đắk Lắk, K’Ho và § 5.'],
    ['tcvn3', 'V¨n b¶n th- viÖn tr-êng ®-îc göi', 'Văn bản thư viện trường được gửi'],
    ['tcvn3', 'Nh\u00B5 tr\u2212êng v\u03BC ®\u2212êng', 'Nhà trường và đường'],
    ['tcvn3', 'Bí thư nói: “§¶ng bé x·” và bé An vỗ tay.', 'Bí thư nói: “Đảng bộ xã” và bé An vỗ tay.'],
    ['tcvn3', 'locality: son-la/tp-son-la\nlead: Ngµy héi', 'locality: son-la/tp-son-la\nlead: Ngày hội'],
    ['vni', 'Ñaûng boä', 'Đảng bộ'],
    ['vni', 'ÑAÛNG BOÄ tænh, Aán Ñoä', 'ĐẢNG BỘ tỉnh, Ấn Độ'],
    ['vni', 'Ngöôøi daân Kroâng Paéc, Ñaék Laék, HÑND', 'Người dân Krông Pắc, Đắk Lắk, HĐND'],
    ['vni', 'Chi bộ họp.\n\nChi boä hoïp toaøn theå.', 'Chi bộ họp.\n\nChi bộ họp toàn thể.'],
    ['utf8-as-latin1', 'Ä\u0090áº£ng bá»™ xÃ£', 'Đảng bộ xã'],
    ['utf8-as-latin1', 'ÄÃ£ hoÌ£p xong cÃ¡c Ä‘oÌ‚Ì€ng', 'Đã ho\u0323p xong các đo\u0302\u0300ng'],
    ['utf8-as-latin1', 'Ã„Â\u0090Ã¡ÂºÂ£ng bÃ¡Â»â„¢', 'Đảng bộ'],
    ['utf8-as-latin1', 'Itâ€™s â€œgoodâ€\u009d: 30Â°C, 5â‚¬ ðŸ˜€', 'It’s “good”: 30°C, 5€ 😀'],
    ['utf8-as-latin1', 'Ä‘áº£ng á»§y lÃ  gÃ¬, hÃ ng ngÆ°á»i', 'đảng ủy là gì, hàng người'],
    ['utf8-as-latin1', 'TỔ “MÃ”\nghi: ngÆ°á»\u009Di dÃ¢n', 'TỔ “MÃ”\nghi: người dân'],
    ['windows-1258-as-1252', 'ÐaÒng bôò xaÞ hoòp', 'Đảng bộ xã họp'],
  ])('as %s is fixed: %s', (kind, text, fixed) => {
    const found = garbledIn(text);
    expect(found?.kind).toBe(kind);
    expect(found?.fixed).toBe(fixed);
  });
});

describe('what is not certain', () => {
  it.each([
    ['a capital of TCVN3 begins a sentence', 'B¶n häp. ý kiÕn ®óng.', 'Bản họp. Ý kiến đúng.', 'ý', 'Ý'],
    ['a capital of TCVN3 is in a name', 'T¹i x· Êp B¾c häp.', 'Tại xã Ấp Bắc họp.', 'Êp', 'Ấp'],
    ['a capital of TCVN3 is a country’s', 'N­íc óc häp.', 'Nước Úc họp.', 'óc', 'Úc'],
    ['capitals of TCVN3 are typed with caps lock', 'CéNG HßA X·', 'CỘNG HÒA XÃ', 'CéNG', 'CỘNG'],
    ['a headline may be in the font of capitals', '## ®¹i héi ®¶ng bé', '## Đại hội đảng bộ', '®¹i', 'Đại'],
    ['soft hyphens were lost', 'V¨n b¶n ®îc göi', 'Văn bản được gửi', '®îc', 'được'],
    ['bytes were lost', 'Ä‘áº£ng vá» há»p', 'đảng về họp', 'vá»', 'về'],
  ])('is proposed: %s', (_, text, proposed, word, recovered) => {
    const found = garbledIn(text);
    expect(found?.fixed).toBeUndefined();
    expect(found?.proposed).toBe(proposed);
    expect(found?.doubt).toEqual({ line: 1, word, proposed: recovered });
  });

  it('is not what stands small in every font', () => {
    expect(garbledIn('Häp ë M­êng B»ng, §¶ng ñy b¸o c¸o vµ ñng hé.')?.fixed).toBe(
      'Họp ở Mường Bằng, Đảng ủy báo cáo và ủng hộ.',
    );
  });

  it('leaves no text half fixed', () => {
    expect(garbledIn('Ñaûng boä hoïp.\n\nT¹i x· Êp B¾c häp.')).toMatchObject({
      proposed: 'Đảng bộ họp.\n\nTại xã Ấp Bắc họp.',
    });
  });
});

it('takes time in step with the length of a text', () => {
  const pieces = ['Ä', 'á»', 'Ã ', '§¶', '®-', 'aù', '“', '\n', 'ơ', 'á»™', '\u00AD'];
  for (const piece of pieces) expect(() => garbledIn(piece.repeat(50_000))).not.toThrow();
});
