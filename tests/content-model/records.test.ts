import { describe, expect, it } from 'vitest';
import { original, read, STORY, told } from './content.ts';

describe('topics, series and authors', () => {
  it('keep the order of their file, which is that of the menu', () => {
    const { model } = read({});
    expect(model.topics.map(({ id }) => id)).toEqual(['sinh-hoat-chi-bo', 'nong-thon-moi']);
    expect(model.series).toEqual([{ id: 'nghi-quyet', name: { vi: 'Nghị quyết', en: 'Resolutions' } }]);
  });

  it('may have one name for both languages', () => {
    expect(read({}).model.authors[1]).toEqual({
      id: 'ngoc-hung',
      name: { vi: 'Ngọc Hưng', en: 'Ngọc Hưng' },
      kind: 'person',
    });
  });

  it('are told what is wrong with each entry; the others stay', () => {
    const topics = `sinh-hoat-chi-bo: { name: Sinh hoạt chi bộ }
dan-van: { name: { vi: Dân vận }, colour: red }
can-bo:
dang-vien: { title: x }
ly-luan: []
`;
    const { model } = read({ 'topics.yaml': topics });
    expect(model.topics.map(({ id }) => id)).toEqual(['sinh-hoat-chi-bo']);
    expect(told({ 'topics.yaml': topics })).toMatchInlineSnapshot(`
      "topics.yaml:2:dan-van.name.en error of records
      Thiếu “en”. Thêm vào, ví dụ: en: Editorial desk; hoặc viết một lần cho mọi thứ tiếng: name: Dân vận
      “en” is missing. Add it, for example: en: Editorial desk; or write it once for all languages: name: Dân vận

      topics.yaml:2:dan-van.colour error of records
      Không có mục “colour”. Bỏ dòng này, hoặc dùng một trong các mục: name, description
      There is no field “colour”. Remove it, or use one of: name, description

      topics.yaml:3:can-bo error of records
      “can-bo” để trống. Điền vào, ví dụ: can-bo: { name: … }
      “can-bo” is blank. Fill it in, for example: can-bo: { name: … }

      topics.yaml:4:dang-vien.name error of records
      Thiếu “name”. Thêm vào, ví dụ: name: { vi: Chi bộ, en: Party cell }
      “name” is missing. Add it, for example: name: { vi: Chi bộ, en: Party cell }

      topics.yaml:4:dang-vien.title error of records
      Không có mục “title”. Bỏ dòng này, hoặc dùng một trong các mục: name, description
      There is no field “title”. Remove it, or use one of: name, description

      topics.yaml:5:ly-luan error of records
      Giá trị đang là danh sách trống, nhưng phải là một nhóm mục con. Viết, ví dụ: ly-luan: { name: … }
      The value is an empty list, but must be a group of fields. Write, for example: ly-luan: { name: … }"
    `);
  });

  it('tell what an author can be', () => {
    expect(told({ 'authors.yaml': 'ban-bien-tap: { name: Ban biên tập, kind: robot }' }))
      .toMatchInlineSnapshot(`
      "authors.yaml:1:ban-bien-tap.kind error of records
      Giá trị đang là “robot”, nhưng phải là person (người) hoặc newsroom (tòa soạn). Viết, ví dụ: kind: person
      The value is “robot”, but must be person or newsroom. Write, for example: kind: person"
    `);
  });

  it('must be a file of entries', () => {
    expect(told({ 'topics.yaml': '- sinh-hoat-chi-bo\n' })).toMatchInlineSnapshot(`
      "topics.yaml:1 error of records
      Tệp này phải gồm các mục theo mã, ví dụ: van-hoa: { name: { vi: Văn hóa, en: Culture } }
      This file must hold entries by id, for example: van-hoa: { name: { vi: Văn hóa, en: Culture } }"
    `);
  });

  it('leave a story out whose topic is written but wrong, and tell of the topic alone', () => {
    const { model, problems } = read({ 'topics.yaml': 'sinh-hoat-chi-bo: { name: {} }' });
    expect(model.stories).toEqual([]);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['topics.yaml']));
  });

  it('may be missing altogether', () => {
    const changes = { 'series.yaml': undefined, [`${STORY}/vi.mdx`]: original() };
    expect(told(changes)).toBe('');
  });
});

describe('the gazetteer', () => {
  it('derives kinds from ids', () => {
    const file = `ha-noi: { name: Hà Nội, kind: thanh-pho, code: "01" }
ha-noi/quan-ba-dinh: { name: Ba Đình }
ha-noi/thi-xa-son-tay: { name: Sơn Tây }
ha-noi/tp-x: { name: X }
ha-noi/huyen-y: { name: Y }
ha-noi/huyen-y/thi-tran-z: { name: Z }
ha-noi/phuong-ba-dinh: { name: Ba Đình, since: 2025-07-01 }
ha-noi/dac-khu-d: { name: D }
ha-noi/xa-son-ha-21289: { name: Sơn Hà }
`;
    const { model, problems } = read({ 'localities/ha-noi.yaml': file });
    expect(problems).toEqual([]);
    expect(model.localities.filter(({ id }) => id.startsWith('ha-noi')).map(({ kind }) => kind)).toEqual([
      'thanh-pho',
      'quan',
      'thi-xa',
      'tp',
      'huyen',
      'thi-tran',
      'phuong',
      'dac-khu',
      'xa',
    ]);
  });

  it('takes one successor or several', () => {
    const { model } = read({});
    expect(model.localities.find(({ id }) => id.endsWith('xa-muong-bang'))).toEqual({
      id: 'son-la/huyen-mai-son/xa-muong-bang',
      kind: 'xa',
      name: 'Mường Bằng',
      until: '2025-06-30',
      successors: ['son-la/xa-chieng-mung'],
    });
  });

  it('tells ids that are not of its province, form or kind', () => {
    const file = `ha-giang: { name: Hà Giang }
son-la/xa-x: { name: X }
ha-giang/xa-Đồng: { name: Đồng }
ha-giang/yen-son: { name: Yên Sơn }
ha-giang/thi-tran-x: { name: X }
ha-giang/xa-y: { name: Y, kind: thanh-pho }
`;
    expect(told({ 'localities/ha-giang.yaml': file })).toMatchInlineSnapshot(`
      "localities/ha-giang.yaml:2:son-la/xa-x error of locality-ids
      Mã “son-la/xa-x” không bắt đầu bằng “ha-giang”, tên của tệp. Chuyển mục này sang tệp localities/son-la.yaml, hoặc sửa mã.
      The id “son-la/xa-x” does not begin with “ha-giang”, the name of the file. Move the entry to localities/son-la.yaml, or correct the id.

      localities/ha-giang.yaml:3:ha-giang/xa-Đồng error of locality-ids
      Mã “ha-giang/xa-Đồng” có ký tự lạ. Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ: tuyen-quang/xa-yen-son
      The id “ha-giang/xa-Đồng” has characters that are not allowed. Use lower-case letters without accents, digits and hyphens only, for example: tuyen-quang/xa-yen-son

      localities/ha-giang.yaml:4:ha-giang/yen-son error of locality-ids
      Mã “ha-giang/yen-son” không cho biết loại đơn vị, hoặc loại ấy không hợp cấp của mã. Mở đầu phần cuối bằng loại, ví dụ: ha-giang/xa-yen-son, ha-giang/huyen-yen-son, ha-giang/huyen-yen-son/thi-tran-yen-son
      The id “ha-giang/yen-son” does not tell the kind of unit, or one of another level. Begin its last part with the kind, for example: ha-giang/xa-yen-son, ha-giang/huyen-yen-son, ha-giang/huyen-yen-son/thi-tran-yen-son

      localities/ha-giang.yaml:5:ha-giang/thi-tran-x error of locality-ids
      Mã “ha-giang/thi-tran-x” không cho biết loại đơn vị, hoặc loại ấy không hợp cấp của mã. Mở đầu phần cuối bằng loại, ví dụ: ha-giang/xa-yen-son, ha-giang/huyen-yen-son, ha-giang/huyen-yen-son/thi-tran-yen-son
      The id “ha-giang/thi-tran-x” does not tell the kind of unit, or one of another level. Begin its last part with the kind, for example: ha-giang/xa-yen-son, ha-giang/huyen-yen-son, ha-giang/huyen-yen-son/thi-tran-yen-son

      localities/ha-giang.yaml:6:ha-giang/xa-y error of locality-ids
      “kind” chỉ ghi cho thành phố trực thuộc trung ương; loại của “ha-giang/xa-y” đã có trong mã. Bỏ “kind”.
      “kind” is written only for a city under the central government; the id “ha-giang/xa-y” already tells the kind. Remove “kind”."
    `);
  });

  it('tells codes without quotation marks, partial dates and unknown fields', () => {
    const file = `ha-giang: { name: Hà Giang, code: 02 }
ha-giang/xa-x: { name: X, since: 2025-07, until: 1/7/2025, sucessors: [] }
ha-giang/xa-y: { name: Y, kind: huyen }
`;
    expect(told({ 'localities/ha-giang.yaml': file })).toMatchInlineSnapshot(`
      "localities/ha-giang.yaml:1:ha-giang.code error of records
      YAML đọc “02” thành số chứ không phải chữ. Đặt trong ngoặc kép: "02"
      YAML reads “02” as a number, not as text. Put it in double quotes: "02"

      localities/ha-giang.yaml:2:ha-giang/xa-x.since error of records
      “2025-07” chưa đủ ngày. Viết năm-tháng-ngày, ví dụ: since: 2025-06-30
      “2025-07” is not a whole day. Write year-month-day, for example: since: 2025-06-30

      localities/ha-giang.yaml:2:ha-giang/xa-x.until error of records
      Ngày “1/7/2025” viết chưa đúng mẫu năm-tháng-ngày. Viết: until: 2025-07-01
      The date “1/7/2025” is not in the form year-month-day. Write: until: 2025-07-01 (read with the day before the month)

      localities/ha-giang.yaml:2:ha-giang/xa-x.sucessors error of records
      Không có mục “sucessors”. Có phải là “successors”? Sửa lại tên mục, hoặc bỏ dòng này.
      There is no field “sucessors”. Is “successors” meant? Correct the name, or remove the field.

      localities/ha-giang.yaml:3:ha-giang/xa-y.kind error of records
      Giá trị đang là “huyen”, nhưng phải là thanh-pho, chỉ ghi cho thành phố trực thuộc trung ương. Viết, ví dụ: kind: thanh-pho
      The value is “huyen”, but must be thanh-pho, written only for a city under the central government. Write, for example: kind: thanh-pho"
    `);
  });
});

describe('abbreviations', () => {
  it('are read by what they stand for', () => {
    const { model } = read({ 'abbreviations.yaml': 'HĐND: Hội đồng nhân dân\nMTTQ: Mặt trận Tổ quốc\n' });
    expect(model.abbreviations).toEqual({ HĐND: 'Hội đồng nhân dân', MTTQ: 'Mặt trận Tổ quốc' });
  });

  it('are told where they stand for nothing', () => {
    expect(told({ 'abbreviations.yaml': 'HĐND:\n' })).toContain('abbreviations.yaml:1:HĐND error of records');
  });
});
