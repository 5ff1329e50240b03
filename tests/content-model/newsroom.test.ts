import { describe, expect, it } from 'vitest';
import { UNNAMED } from '../../src/bulletin/newsroom.ts';
import { read, told } from './content.ts';

const WHOLE = `name: { vi: Bản tin Mai Sơn, en: Mai Sơn Bulletin }
tagline: Chuyện cơ sở
languages: [vi]
home: son-la/huyen-mai-son
publisher:
  name: Huyện ủy Mai Sơn
  licence: Giấy phép số 12
  phone: "0212 3852 123"
  email: toasoan@example.vn
colour: "#0A5F38"
links: { zalo: https://zalo.me/1 }
letters: https://thu.example/letters
letterEmail: none
letterDays: 30
related: 6
listLength: 30
cards: 0
`;

describe('bulletin.yaml', () => {
  it('says whose bulletin it is; one text stands for both languages', () => {
    expect(told({ 'bulletin.yaml': WHOLE })).toBe('');
    expect(read({ 'bulletin.yaml': WHOLE }).model.newsroom).toEqual({
      name: { vi: 'Bản tin Mai Sơn', en: 'Mai Sơn Bulletin' },
      tagline: { vi: 'Chuyện cơ sở', en: 'Chuyện cơ sở' },
      languages: ['vi'],
      home: 'son-la/huyen-mai-son',
      publisher: {
        name: { vi: 'Huyện ủy Mai Sơn', en: 'Huyện ủy Mai Sơn' },
        licence: { vi: 'Giấy phép số 12', en: 'Giấy phép số 12' },
        phone: '0212 3852 123',
        email: 'toasoan@example.vn',
      },
      colour: '#0a5f38',
      links: { zalo: 'https://zalo.me/1' },
      front: {},
      letters: 'https://thu.example/letters',
      letterEmail: 'none',
      letterDays: 30,
      related: 6,
      listLength: 30,
      cards: 0,
    });
  });

  it('needs a name, and nothing else', () => {
    const { model } = read({ 'bulletin.yaml': 'name: Bản tin Mai Sơn' });
    expect(model.newsroom).toEqual({ ...UNNAMED, name: { vi: 'Bản tin Mai Sơn', en: 'Bản tin Mai Sơn' } });
  });

  it('must be there', () => {
    expect(told({ 'bulletin.yaml': undefined })).toMatchInlineSnapshot(`
      "bulletin.yaml error of records
      Chưa có bulletin.yaml, nơi ghi đây là bản tin của ai. Tạo tệp ấy trong thư mục content với ít nhất một dòng, ví dụ: name: Bản tin của huyện
      There is no bulletin.yaml, which says whose bulletin this is. Make that file in the content folder with one line at least, for example: name: District Bulletin"
    `);
    expect(read({ 'bulletin.yaml': undefined }).model.newsroom).toBe(UNNAMED);
  });

  it('is told what is wrong in it', () => {
    const wrong = `nme: Bản tin
tagline: { vi: Chuyện }
languages: [en]
publisher: { phone: 0212, email: toasoan, fax: x }
colour: red
links: { facebook: facebook.com/x, myspace: https://x.example/ }
footer: []
front: lead
related: 0
listLength: 12.5
cards: 10001
`;
    expect(told({ 'bulletin.yaml': wrong })).toMatchInlineSnapshot(`
      "bulletin.yaml:1:nme error of records
      Không có mục “nme”. Có phải là “name”? Sửa lại tên mục, hoặc bỏ dòng này.
      There is no field “nme”. Is “name” meant? Correct the name, or remove the field.

      bulletin.yaml:2:tagline.en error of records
      Thiếu “en”. Thêm vào, ví dụ: en: Stories from the grassroots; hoặc viết một lần cho mọi thứ tiếng: tagline: Chuyện
      “en” is missing. Add it, for example: en: Stories from the grassroots; or write it once for all languages: tagline: Chuyện

      bulletin.yaml:3:languages error of records
      Giá trị đang là một danh sách, nhưng phải là [vi, en] hoặc [vi]. Viết, ví dụ: languages: [vi, en]
      The value is a list, but must be [vi, en] or [vi]. Write, for example: languages: [vi, en]

      bulletin.yaml:4:publisher.phone error of records
      YAML đọc “0212” thành số chứ không phải chữ. Đặt trong ngoặc kép: "0212"
      YAML reads “0212” as a number, not as text. Put it in double quotes: "0212"

      bulletin.yaml:4:publisher.email error of records
      Giá trị đang là “toasoan”, nhưng phải là địa chỉ thư điện tử. Viết, ví dụ: email: toasoan@example.vn
      The value is “toasoan”, but must be an e-mail address. Write, for example: email: toasoan@example.vn

      bulletin.yaml:4:publisher.fax error of records
      Không có mục “fax”. Bỏ dòng này, hoặc dùng một trong các mục: name, parent, licence, responsible, address, phone, email
      There is no field “fax”. Remove it, or use one of: name, parent, licence, responsible, address, phone, email

      bulletin.yaml:5:colour error of records
      Giá trị đang là “red”, nhưng phải là một màu viết bằng # và sáu chữ số hệ 16, đặt trong ngoặc kép. Viết, ví dụ: colour: "#a51d1d"
      The value is “red”, but must be a colour as # and six hexadecimal digits, in double quotes. Write, for example: colour: "#a51d1d"

      bulletin.yaml:6:links.facebook error of records
      Giá trị đang là “facebook.com/x”, nhưng phải là địa chỉ web bắt đầu bằng http:// hoặc https://. Viết, ví dụ: facebook: https://www.facebook.com/example
      The value is “facebook.com/x”, but must be a web address that begins with http:// or https://. Write, for example: facebook: https://www.facebook.com/example

      bulletin.yaml:6:links.myspace error of records
      Không có mục “myspace”. Bỏ dòng này, hoặc dùng một trong các mục: facebook, zalo, youtube, tiktok
      There is no field “myspace”. Remove it, or use one of: facebook, zalo, youtube, tiktok

      bulletin.yaml:7:footer error of records
      Giá trị đang là danh sách trống, nhưng phải là một danh sách không trống. Viết, ví dụ: footer: [gioi-thieu, lien-he, rieng-tu]
      The value is an empty list, but must be a list that isn’t empty. Write, for example: footer: [gioi-thieu, lien-he, rieng-tu]

      bulletin.yaml:8:front error of records
      Giá trị đang là “lead”, nhưng phải là một nhóm mục con. Viết, ví dụ: front: { lead: hop-chi-bo-thang-3 }
      The value is “lead”, but must be a group of fields. Write, for example: front: { lead: hop-chi-bo-thang-3 }

      bulletin.yaml:9:related error of records
      Giá trị đang là “0”, nhưng phải là số nguyên từ 1 đến 8. Viết, ví dụ: related: 4
      The value is “0”, but must be a whole number from 1 to 8. Write, for example: related: 4

      bulletin.yaml:10:listLength error of records
      Giá trị đang là “12.5”, nhưng phải là số nguyên từ 5 đến 100. Viết, ví dụ: listLength: 20
      The value is “12.5”, but must be a whole number from 5 to 100. Write, for example: listLength: 20

      bulletin.yaml:11:cards error of records
      Giá trị đang là “10001”, nhưng phải là số nguyên từ 0 đến 10000. Viết, ví dụ: cards: 500
      The value is “10001”, but must be a whole number from 0 to 10,000. Write, for example: cards: 500"
    `);
  });

  it.each(['[]', '[vi, vi]', '[en, vi]', 'vi', '[vi, fr]', '{ vi: x }'])(
    'takes no languages like %s',
    (value) => {
      expect(told({ 'bulletin.yaml': `name: B\nlanguages: ${value}\n` })).toContain('[vi, en]');
    },
  );

  it('isn’t a list', () => {
    expect(told({ 'bulletin.yaml': '- name\n' })).toMatchInlineSnapshot(`
      "bulletin.yaml:1 error of records
      Tệp này phải gồm các mục của bản tin, mỗi mục một dòng. Viết, ví dụ: name: Bản tin của huyện
      This file must hold the fields of the bulletin, each on a line. Write, for example: name: District Bulletin"
    `);
  });
});
