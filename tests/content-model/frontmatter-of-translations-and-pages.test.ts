import { describe, expect, it } from 'vitest';
import { mdx, original, read, STORY, told, translation } from './content.ts';

const VI = `${STORY}/vi.mdx`;

describe('the frontmatter of a translation', () => {
  it('is told what is missing', () => {
    const en = mdx({ title: 'Bản Bó', translation: '{ method: google }' });
    expect(told({ [`${STORY}/en.mdx`]: en })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/en.mdx:1:lead error of frontmatter
      Thiếu “lead”. Thêm vào, ví dụ: lead: Chi bộ thôn 5 họp đều vào mùng 3 hằng tháng.
      “lead” is missing. Add it, for example: lead: Chi bộ thôn 5 họp đều vào mùng 3 hằng tháng.

      articles/2020/ban-bo-hop/en.mdx:3:translation.by error of frontmatter
      Thiếu “by”. Thêm vào, ví dụ: by: ban-bien-tap
      “by” is missing. Add it, for example: by: ban-bien-tap

      articles/2020/ban-bo-hop/en.mdx:3:translation.method error of frontmatter
      Giá trị đang là “google”, nhưng phải là một trong: human, machine, machine-reviewed. Viết, ví dụ: method: human
      The value is “google”, but must be one of: human, machine, machine-reviewed. Write, for example: method: human

      articles/2020/ban-bo-hop/en.mdx:3:translation.date error of frontmatter
      Thiếu “date”. Thêm vào, ví dụ: date: 2020-02-01
      “date” is missing. Add it, for example: date: 2020-02-01"
    `);
  });

  it('takes words only, and a correction may go untranslated', () => {
    const vi = original({
      corrections: '[{ date: 2020-01-31, text: Một. }, { date: 2020-02-01, text: Hai. }]',
    });
    const en = translation({ corrections: '[{}, { text: Two. }]', draft: 'true' });
    expect(told({ [VI]: vi, [`${STORY}/en.mdx`]: en })).toBe('');
  });
});

describe('the frontmatter of a page', () => {
  it('gives its titles, its address in each language, and whether the imprint follows', () => {
    const pages = {
      'pages/gioi-thieu/vi.mdx': mdx({ title: 'Giới thiệu', description: 'Bản tin là gì' }),
      'pages/gioi-thieu/en.mdx': mdx({ title: 'About', segment: 'about' }),
      'pages/lien-he/vi.mdx': mdx({ title: 'Liên hệ', imprint: 'true' }),
    };
    expect(read(pages).model.pages).toEqual([
      {
        id: 'gioi-thieu',
        segments: { vi: 'gioi-thieu', en: 'about' },
        titles: { vi: 'Giới thiệu', en: 'About' },
        imprint: false,
      },
      {
        id: 'lien-he',
        segments: { vi: 'lien-he', en: 'lien-he' },
        titles: { vi: 'Liên hệ' },
        imprint: true,
      },
    ]);
  });

  it('says its English address in the English file alone, where the imprint isn’t', () => {
    const pages = {
      'pages/lien-he/vi.mdx': mdx({ title: 'Liên hệ', segment: 'contact' }),
      'pages/lien-he/en.mdx': mdx({ title: 'Contact', imprint: 'true', segment: 'Contact us' }),
    };
    expect(told(pages)).toMatchInlineSnapshot(`
      "pages/lien-he/en.mdx:3:imprint error of frontmatter
      Không có mục “imprint”. Bỏ dòng này, hoặc dùng một trong các mục: title, description, segment
      There is no field “imprint”. Remove it, or use one of: title, description, segment

      pages/lien-he/en.mdx:4:segment error of frontmatter
      Giá trị đang là “Contact us”, nhưng phải là chữ thường không dấu, chữ số và gạch nối. Viết, ví dụ: segment: about
      The value is “Contact us”, but must be lower-case letters without accents, digits and hyphens. Write, for example: segment: about

      pages/lien-he/vi.mdx:3:segment error of frontmatter
      Không có mục “segment”. Bỏ dòng này, hoặc dùng một trong các mục: title, description, imprint
      There is no field “segment”. Remove it, or use one of: title, description, imprint"
    `);
  });

  it('is told when it lacks a title', () => {
    expect(told({ 'pages/gioi-thieu/en.mdx': mdx({ description: 'x', layout: 'y' }) }))
      .toMatchInlineSnapshot(`
        "pages/gioi-thieu/en.mdx:1:title error of frontmatter
        Thiếu “title”. Thêm vào, ví dụ: title: Giới thiệu
        “title” is missing. Add it, for example: title: Giới thiệu

        pages/gioi-thieu/en.mdx:3:layout error of frontmatter
        Không có mục “layout”. Bỏ dòng này, hoặc dùng một trong các mục: title, description, segment
        There is no field “layout”. Remove it, or use one of: title, description, segment"
      `);
  });
});
