import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, textOf } from './html.ts';
import { pageOf } from './site.ts';

/** The words of a page of the fixture's site. */
function words(path: string): string {
  return pageOf('fixture', path).text;
}

function elements(path: string, tagName: string): readonly Element[] {
  return elementsOf(pageOf('fixture', path).html).filter((element) => element.tagName === tagName);
}

describe('what stands around a story', () => {
  test('names who wrote and who photographed, the place and its hamlet, the source and its people', () => {
    expect(words('/tin/hop-mau-day-du/')).toContain('Bài: Nguyễn Văn Thử, Trần Thị Mẫu · Ảnh: Lê Ảnh Thử');
    expect(words('/tin/hop-mau-day-du/')).toContain(
      'thôn Thử, xã Đồng Tâm Mẫu, Đại Mẫu Theo Vũ Không Mục (Báo Mẫu)',
    );
    expect(words('/en/stories/hop-mau-day-du/')).toContain(
      'By Nguyễn Văn Thử, Trần Thị Mẫu · Photos by Lê Ảnh Thử',
    );
  });

  test('names one person once who did both, and a drawing as such', () => {
    expect(words('/tin/english-first/')).toContain('Bài, ảnh: Trần Thị Mẫu Bản dịch máy');
    expect(words('/tin/ban-dich-con-nhap/')).toContain('Bài: Ban thử nghiệm · Minh họa: Ban thử nghiệm');
  });

  test('names who made a picture once: in the byline, and below the picture only where that says more', () => {
    expect(elements('/tin/english-first/', 'figcaption')).toEqual([]);
    expect(elements('/tin/ban-dich-con-nhap/', 'figcaption')).toEqual([]);
    const [told] = elements('/tin/hop-mau-day-du/', 'figcaption');
    expect(told && textOf(told)).toBe('Cánh đồng mẫu cuối vụ. Ảnh: Lê Ảnh Thử, chụp để thử');
  });

  test('has its topics as a row of links, and the calendar of its month with the stories of its days', () => {
    expect(words('/tin/hop-mau-day-du/')).toMatch(/Từ khóa ?Sinh hoạt mẫu ?Nông thôn mẫu/);
    const { addresses, text } = pageOf('fixture', '/tin/dinh-chinh/');
    expect(text).toMatch(/Tìm theo ngày Lịch/);
    expect(addresses.filter((address) => /^\/luu-tru\/[\d/]+$/.test(address))).toEqual(
      expect.arrayContaining(['/luu-tru/2023/12/', '/luu-tru/2023/']),
    );
  });

  test('is shared by links that hold its address, where readers have one', () => {
    const shared = ({ addresses }: { readonly addresses: readonly string[] }) =>
      addresses.filter((address) => /button-share|sharer/.test(address)).map((address) => new URL(address));
    const [zalo, facebook, ...atTheEnd] = shared(pageOf('fixture', '/en/stories/dinh-chinh/'));
    const page = 'https://bantin.example/en/stories/dinh-chinh/';
    expect(JSON.parse(atob(zalo?.searchParams.get('d') ?? ''))).toEqual({ url: page });
    expect(facebook?.searchParams.get('u')).toBe(page);
    expect(atTheEnd).toEqual([zalo, facebook]);
    expect(shared(pageOf('under-a-path', '/en/stories/dinh-chinh/'))).toEqual([]);
  });

  test('says whose its editors’ note is', () => {
    expect(words('/tin/hop-mau-day-du/')).toContain('Ghi chú của Ban biên tập Văn bản mà bài mẫu');
    expect(words('/en/stories/hop-mau-day-du/')).toContain('Editor’s note The text that this sample');
  });

  test('links authors and the source, and nobody without a page', () => {
    const { addresses } = pageOf('fixture', '/tin/hop-mau-day-du/');
    expect(addresses).toContain('https://bao-mau.example/con-duong?so=1&trang=2');
    expect(addresses.filter((address) => address.startsWith('/tac-gia/'))).toEqual(
      expect.arrayContaining(['/tac-gia/nguyen-van-thu/', '/tac-gia/tran-thi-mau/', '/tac-gia/le-anh-thu/']),
    );
    expect(pageOf('fixture', '/tin/dinh-chinh/').addresses).toContain('/tac-gia/phong-vien-nguon/');
    expect(words('/tac-gia/phong-vien-nguon/')).toContain('Tin viết theo bài, ảnh của tác giả này 1 tin');
  });

  test('says what a former unit is part of today, or in how many it was divided', () => {
    expect(words('/tin/ngay-cuoi-don-vi-cu/')).toContain(
      'xã Tân Lập Mẫu (cũ), huyện Yên Mẫu (cũ), Bắc Mẫu (cũ) (nay thuộc xã Đồng Tâm Mẫu và xã Tân Hóa Mẫu)',
    );
    expect(words('/tin/thi-tran-chia-ba/')).toContain('(địa bàn nay thuộc 3 xã)');
    expect(words('/tin/khong-ro-thang/')).toContain('Năm 2020 Bắc Mẫu');
  });

  test('shows signs of a title as they were written, in headline, title and lists', () => {
    const title = 'Thi đua “hai tốt” & giữ tỷ lệ <5% ở "xóm cuối"';
    expect(pageOf('fixture', '/tin/tieu-de-co-dau/').title).toBe(`${title} – Bản tin Mẫu`);
    expect(words('/tin/tieu-de-co-dau/')).toContain(`${title} Dấu &, <b> và "ngoặc"`);
    expect(words('/luu-tru/2024/05/18/')).toContain(title);
  });
});

describe('a translation', () => {
  test('says at its head what made it, before the story', () => {
    const { text } = pageOf('fixture', '/en/stories/dinh-chinh/');
    const [byline, line, body] = ['By ', 'Machine translation', 'Corrections'].map((part) =>
      text.indexOf(part),
    );
    expect(byline).toBeGreaterThan(0);
    expect(line).toBeGreaterThan(byline ?? 0);
    expect(body).toBeGreaterThan(line ?? 0);
  });

  test('says how it came about and when, and that the original was changed since', () => {
    expect(words('/en/stories/dinh-chinh/')).toContain(
      'Machine translation, not yet reviewed by a person. Responsible: Test desk',
    );
    expect(words('/en/stories/dinh-chinh/')).toContain('This translation is older than the original');
    expect(words('/tin/english-first/')).toContain('Bản dịch máy, Ban thử nghiệm, Trần Thị Mẫu hiệu đính');
    expect(words('/tin/english-first/')).not.toContain('cũ hơn bản gốc');
    expect(words('/en/stories/hop-mau-day-du/')).toContain('Translated by Test desk');
  });

  test('shows a correction that has not been translated in the language of the original', () => {
    const corrected = elements('/en/stories/dinh-chinh/', 'span').find((one) =>
      textOf(one).startsWith('Sửa số hộ'),
    );
    expect(corrected && attribute(corrected, 'lang')).toBe('vi');
    expect(words('/en/stories/dinh-chinh/')).toContain('The hamlet’s name was corrected to Thử.');
    expect(words('/tin/dinh-chinh/')).toContain('15/12/2023: Sửa tên thôn thành thôn Thử.');
  });

  test('labels every story in the other language that it leads to, related or before and after', () => {
    expect(words('/en/stories/dinh-chinh/')).toContain(
      'Next story Ngày cuối năm của bản thử (in Vietnamese)',
    );
    expect(words('/tin/english-first/')).toContain(
      'Bài trước A sample story without Vietnamese (bằng tiếng Anh)',
    );
    expect(words('/en/stories/dinh-chinh/')).toContain(
      'Tin đã đăng mà bản dịch còn là bản nháp (in Vietnamese)',
    );
  });
});
