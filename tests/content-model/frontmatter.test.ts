import { describe, expect, it } from 'vitest';
import { mdx, original, read, STORY, told } from './content.ts';

const VI = `${STORY}/vi.mdx`;

describe('the frontmatter of an original', () => {
  it('has no problems in the small content that the tests build on', () => {
    expect(told({})).toBe('');
  });

  it('takes every field that it can have', () => {
    const fields = {
      hamlet: 'bản Bó',
      series: 'nghi-quyet',
      kind: 'brief',
      photoBy: '[ban-bien-tap, ngoc-hung]',
      source:
        '{ name: Báo Sơn La, author: [ngoc-hung, Lò Văn A], photoBy: Lò Văn A, date: 2020-01, url: "https://baosonla.vn/a?b=1" }',
      updated: '2020-02',
      corrections: '[{ date: 2020-02-01, text: "Sửa: 12 đảng viên." }]',
      formerIds: '[ban-bo-mung-3]',
      withdrawn: '{ date: 2021, reason: Số liệu sai. }',
      publishAt: '2020-01-22T06:00:30+07:00',
      draft: 'false',
    };
    const { model, problems } = read({ [VI]: original(fields) });
    expect(problems).toEqual([]);
    expect(model.stories).toMatchObject([
      {
        hamlet: 'bản Bó',
        kind: 'brief',
        updated: '2020-02',
        withdrawn: { date: '2021' },
        publishAt: '2020-01-22T06:00:30+07:00',
      },
    ]);
  });

  it('tells every field that is missing, with an example of each', () => {
    expect(told({ [VI]: mdx({ hamlet: 'bản Bó' }) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:1:title error of frontmatter
      Thiếu “title”. Thêm vào, ví dụ: title: Chi bộ thôn 5 họp mùng 3 hằng tháng
      “title” is missing. Add it, for example: title: Chi bộ thôn 5 họp mùng 3 hằng tháng

      articles/2020/ban-bo-hop/vi.mdx:1:lead error of frontmatter
      Thiếu “lead”. Thêm vào, ví dụ: lead: Chi bộ thôn 5 họp đều vào mùng 3 hằng tháng.
      “lead” is missing. Add it, for example: lead: Chi bộ thôn 5 họp đều vào mùng 3 hằng tháng.

      articles/2020/ban-bo-hop/vi.mdx:1:date error of frontmatter
      Thiếu “date”. Thêm vào, ví dụ: date: 2020-01-21
      “date” is missing. Add it, for example: date: 2020-01-21

      articles/2020/ban-bo-hop/vi.mdx:1:locality error of frontmatter
      Thiếu “locality”. Thêm vào, ví dụ: locality: son-la/xa-chieng-mung
      “locality” is missing. Add it, for example: locality: son-la/xa-chieng-mung

      articles/2020/ban-bo-hop/vi.mdx:1:author error of frontmatter
      Thiếu “author”. Thêm vào, ví dụ: author: ban-bien-tap
      “author” is missing. Add it, for example: author: ban-bien-tap

      articles/2020/ban-bo-hop/vi.mdx:1:topics error of frontmatter
      Thiếu “topics”. Thêm vào, ví dụ: topics: [sinh-hoat-chi-bo]
      “topics” is missing. Add it, for example: topics: [sinh-hoat-chi-bo]"
    `);
  });

  it('tells blank fields, required or not', () => {
    expect(told({ [VI]: original({ title: '', lead: '"  "', series: '' }) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:2:title error of frontmatter
      “title” để trống. Điền vào, ví dụ: title: Chi bộ thôn 5 họp mùng 3 hằng tháng
      “title” is blank. Fill it in, for example: title: Chi bộ thôn 5 họp mùng 3 hằng tháng

      articles/2020/ban-bo-hop/vi.mdx:3:lead error of frontmatter
      “lead” để trống. Điền vào, ví dụ: lead: Chi bộ thôn 5 họp đều vào mùng 3 hằng tháng.
      “lead” is blank. Fill it in, for example: lead: Chi bộ thôn 5 họp đều vào mùng 3 hằng tháng.

      articles/2020/ban-bo-hop/vi.mdx:8:series error of frontmatter
      “series” để trống. Điền vào, ví dụ: series: nghi-quyet
      “series” is blank. Fill it in, for example: series: nghi-quyet"
    `);
  });

  it('tells what is missing within groups', () => {
    const fields = {
      photo: '{ caption: Nhà sàn }',
      source: '{ date: 2020 }',
      withdrawn: '{}',
      corrections: '[{}]',
    };
    expect(told({ [VI]: original(fields) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:8:photo.src error of frontmatter
      Thiếu “src”. Thêm vào, ví dụ: src: ./nha-san.svg
      “src” is missing. Add it, for example: src: ./nha-san.svg

      articles/2020/ban-bo-hop/vi.mdx:8:photo.alt error of frontmatter
      Thiếu “alt”. Thêm vào, ví dụ: alt: Nhà sàn bên sườn đồi
      “alt” is missing. Add it, for example: alt: Nhà sàn bên sườn đồi

      articles/2020/ban-bo-hop/vi.mdx:9:source.name error of frontmatter
      Thiếu “name”. Thêm vào, ví dụ: name: Báo tỉnh
      “name” is missing. Add it, for example: name: Báo tỉnh

      articles/2020/ban-bo-hop/vi.mdx:10:withdrawn.date error of frontmatter
      Thiếu “date”. Thêm vào, ví dụ: date: 2020-02-01
      “date” is missing. Add it, for example: date: 2020-02-01

      articles/2020/ban-bo-hop/vi.mdx:10:withdrawn.reason error of frontmatter
      Thiếu “reason”. Thêm vào, ví dụ: reason: Số liệu chưa được kiểm chứng.
      “reason” is missing. Add it, for example: reason: Số liệu chưa được kiểm chứng.

      articles/2020/ban-bo-hop/vi.mdx:11:corrections.0.date error of frontmatter
      Thiếu “date”. Thêm vào, ví dụ: date: 2020-02-01
      “date” is missing. Add it, for example: date: 2020-02-01

      articles/2020/ban-bo-hop/vi.mdx:11:corrections.0.text error of frontmatter
      Thiếu “text”. Thêm vào, ví dụ: text: Sửa số đảng viên từ 11 thành 12.
      “text” is missing. Add it, for example: text: Sửa số đảng viên từ 11 thành 12."
    `);
  });

  it('takes no kind of story but those that there are', () => {
    expect(told({ [VI]: original({ kind: 'tin-van' }) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:8:kind error of frontmatter
      Giá trị đang là “tin-van”, nhưng phải là brief (tin vắn). Viết, ví dụ: kind: brief
      The value is “tin-van”, but must be brief. Write, for example: kind: brief"
    `);
  });

  it('offers the nearest known field for one that is unknown, or all of them', () => {
    const fields = { tittle: 'x', slug: 'y', source: '{ name: Báo Sơn La, authors: ngoc-hung }' };
    expect(told({ [VI]: original(fields) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:8:tittle error of frontmatter
      Không có mục “tittle”. Có phải là “title”? Sửa lại tên mục, hoặc bỏ dòng này.
      There is no field “tittle”. Is “title” meant? Correct the name, or remove the field.

      articles/2020/ban-bo-hop/vi.mdx:9:slug error of frontmatter
      Không có mục “slug”. Bỏ dòng này, hoặc dùng một trong các mục: title, lead, date, locality, hamlet, author, topics, series, kind, photoBy, photo, source, updated, corrections, formerIds, related, withdrawn, publishAt, draft
      There is no field “slug”. Remove it, or use one of: title, lead, date, locality, hamlet, author, topics, series, kind, photoBy, photo, source, updated, corrections, formerIds, related, withdrawn, publishAt, draft

      articles/2020/ban-bo-hop/vi.mdx:10:source.authors error of frontmatter
      Không có mục “authors”. Có phải là “author”? Sửa lại tên mục, hoặc bỏ dòng này.
      There is no field “authors”. Is “author” meant? Correct the name, or remove the field."
    `);
  });

  it('tells values of a wrong type', () => {
    const fields = {
      title: '2020',
      lead: '[a]',
      topics: 'sinh-hoat-chi-bo',
      author: '{ id: ban-bien-tap }',
      series: 'true',
      photo: './nha-san.svg',
      corrections: '{ date: 2020, text: x }',
      formerIds: '[]',
      draft: 'yes',
    };
    expect(told({ [VI]: original(fields) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:2:title error of frontmatter
      YAML đọc “2020” thành số chứ không phải chữ. Đặt trong ngoặc kép: "2020"
      YAML reads “2020” as a number, not as text. Put it in double quotes: "2020"

      articles/2020/ban-bo-hop/vi.mdx:3:lead error of frontmatter
      Giá trị đang là một danh sách, nhưng phải là một dòng chữ. Viết, ví dụ: lead: Chi bộ thôn 5 họp đều vào mùng 3 hằng tháng.
      The value is a list, but must be a line of text. Write, for example: lead: Chi bộ thôn 5 họp đều vào mùng 3 hằng tháng.

      articles/2020/ban-bo-hop/vi.mdx:6:author error of frontmatter
      Giá trị đang là một nhóm mục con, nhưng phải là một giá trị hoặc một danh sách không trống. Viết, ví dụ: author: ban-bien-tap
      The value is a group of fields, but must be one value or a list that isn’t empty. Write, for example: author: ban-bien-tap

      articles/2020/ban-bo-hop/vi.mdx:7:topics error of frontmatter
      “sinh-hoat-chi-bo” phải nằm trong danh sách. Viết trong ngoặc vuông: topics: [sinh-hoat-chi-bo]
      “sinh-hoat-chi-bo” must stand in a list. Write it in square brackets: topics: [sinh-hoat-chi-bo]

      articles/2020/ban-bo-hop/vi.mdx:8:series error of frontmatter
      YAML đọc “true” thành giá trị đúng/sai chứ không phải chữ. Đặt trong ngoặc kép: "true"
      YAML reads “true” as a truth value, not as text. Put it in double quotes: "true"

      articles/2020/ban-bo-hop/vi.mdx:9:photo error of frontmatter
      Giá trị đang là “./nha-san.svg”, nhưng phải là một nhóm mục con. Viết, ví dụ: photo: { src: ./nha-san.svg, alt: Nhà sàn bên sườn đồi }
      The value is “./nha-san.svg”, but must be a group of fields. Write, for example: photo: { src: ./nha-san.svg, alt: Nhà sàn bên sườn đồi }

      articles/2020/ban-bo-hop/vi.mdx:10:corrections error of frontmatter
      Giá trị đang là một nhóm mục con, nhưng phải là danh sách các nhóm mục con. Viết, ví dụ: corrections: [{ date: 2020-02-01, text: Sửa số đảng viên từ 11 thành 12. }]
      The value is a group of fields, but must be a list of groups of fields. Write, for example: corrections: [{ date: 2020-02-01, text: Sửa số đảng viên từ 11 thành 12. }]

      articles/2020/ban-bo-hop/vi.mdx:11:formerIds error of frontmatter
      Giá trị đang là danh sách trống, nhưng phải là một danh sách không trống. Viết, ví dụ: formerIds: [hop-chi-bo-thang-3]
      The value is an empty list, but must be a list that isn’t empty. Write, for example: formerIds: [hop-chi-bo-thang-3]

      articles/2020/ban-bo-hop/vi.mdx:12:draft error of frontmatter
      Giá trị đang là “yes”, nhưng phải là true hoặc false. Viết, ví dụ: draft: true
      The value is “yes”, but must be true or false. Write, for example: draft: true"
    `);
  });

  it('tells a title with line breaks', () => {
    expect(told({ [VI]: original({ title: '"a\\nb"' }) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:2:title error of frontmatter
      “title” có chỗ xuống dòng. Viết liền trên một dòng.
      “title” has a line break. Write it on one line."
    `);
  });

  it('tells an id that a list names twice', () => {
    expect(told({ [VI]: original({ topics: '[nong-thon-moi, sinh-hoat-chi-bo, nong-thon-moi]' }) }))
      .toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:7:topics error of frontmatter
      “nong-thon-moi” ghi hai lần trong một danh sách. Bỏ một lần.
      “nong-thon-moi” stands in the list twice. Remove one."
    `);
  });

  it('tells a time without offset, and an address that is not on the web', () => {
    const fields = {
      publishAt: '2026-12-01T06:00',
      source: '{ name: Báo Sơn La, url: "javascript:alert(1)" }',
    };
    expect(told({ [VI]: original(fields) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:8:publishAt error of frontmatter
      Giá trị đang là “2026-12-01T06:00”, nhưng phải là ngày và giờ có múi giờ. Viết, ví dụ: publishAt: 2026-12-01T06:00+07:00
      The value is “2026-12-01T06:00”, but must be a day and time with its offset from UTC. Write, for example: publishAt: 2026-12-01T06:00+07:00

      articles/2020/ban-bo-hop/vi.mdx:9:source.url error of frontmatter
      Giá trị đang là “javascript:alert(1)”, nhưng phải là địa chỉ web bắt đầu bằng http:// hoặc https://. Viết, ví dụ: url: https://example.vn/
      The value is “javascript:alert(1)”, but must be a web address that begins with http:// or https://. Write, for example: url: https://example.vn/"
    `);
  });

  it.each(['2026-02-30T06:00+07:00', '2026-12-01T24:00+07:00', '2026-12-01', '2026-12-01T06:00+7'])(
    'refuses %s as a time of publication',
    (publishAt) => {
      expect(read({ [VI]: original({ publishAt }) }).problems).toMatchObject([
        { field: 'publishAt', line: 8 },
      ]);
    },
  );
});

describe('a date', () => {
  it.each([
    ['2020', '2020'],
    ['2020-01', '2020-01'],
    ['2020-01-21', '2020-01-21'],
    ['"2020-01-21"', '2020-01-21'],
  ])('written %s is read as %s', (written, date) => {
    const { model, problems } = read({ [VI]: original({ date: written }) });
    expect(problems).toEqual([]);
    expect(model.stories).toMatchObject([{ date }]);
  });

  it('with the day first is told with the right form', () => {
    expect(told({ [VI]: original({ date: '5/3/2026' }) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:4:date error of frontmatter
      Ngày “5/3/2026” viết chưa đúng mẫu năm-tháng-ngày. Viết: date: 2026-03-05
      The date “5/3/2026” is not in the form year-month-day. Write: date: 2026-03-05 (read with the day before the month)"
    `);
  });

  it('that does not exist is told', () => {
    expect(told({ [VI]: original({ date: '2020-02-30' }) })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/vi.mdx:4:date error of frontmatter
      “2020-02-30” không phải là ngày có thật. Viết năm-tháng-ngày, năm-tháng hoặc năm, ví dụ: date: 2020-01-21
      “2020-02-30” is not a date that exists. Write year-month-day, year-month or year, for example: date: 2020-01-21"
    `);
  });

  it.each([
    ['3/2026', '2026-03'],
    ['2026-3-5', '2026-03-05'],
    ['5.3.2026', '2026-03-05'],
    ['05-03-2026', '2026-03-05'],
  ])('written %s is offered as %s', (date, meant) => {
    const [problem] = read({ [VI]: original({ date }) }).problems;
    expect(problem?.message.vi).toContain(`Viết: date: ${meant}`);
    expect(problem?.message.en).toContain(`Write: date: ${meant}`);
  });

  it.each(['', '31/2/2026', '20200121', '2020.5', 'true', '[2020]', 'hôm qua'])(
    'written %j is refused',
    (date) => {
      const { model, problems } = read({ [VI]: original({ date }) });
      expect(problems).toMatchObject([{ rule: 'frontmatter', field: 'date', line: 4 }]);
      expect(model.stories).toEqual([]);
    },
  );
});

it('a field that is written under another name is not missing too', () => {
  const { problems } = read({ [VI]: original({ title: undefined, Title: 'Họp' }) });
  expect(problems).toMatchObject([{ field: 'Title' }]);
});
