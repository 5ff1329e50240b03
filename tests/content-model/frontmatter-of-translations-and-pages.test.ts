import { describe, expect, it } from 'vitest';
import { mdx, original, read, STORY, told, translation } from './content.ts';

const VI = `${STORY}/vi.mdx`;

describe('the frontmatter of a translation', () => {
  it('is told what is missing', () => {
    const en = mdx({ title: 'Bản Bó', translation: '{ method: google }' });
    expect(told({ [`${STORY}/en.mdx`]: en })).toMatchInlineSnapshot(`
      "articles/2020/ban-bo-hop/en.mdx:1:lead error of frontmatter
      Thiếu “lead”. Thêm vào, ví dụ: lead: Chi bộ bản Bó họp đều vào mùng 3 hằng tháng.
      “lead” is missing. Add it, for example: lead: Chi bộ bản Bó họp đều vào mùng 3 hằng tháng.

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
  it('gives its title and description', () => {
    const about = mdx({ title: 'Giới thiệu', description: 'Bản tin là gì' });
    expect(read({ 'pages/about/vi.mdx': about }).model.pages).toEqual([
      {
        id: 'about',
        language: 'vi',
        file: 'pages/about/vi.mdx',
        title: 'Giới thiệu',
        description: 'Bản tin là gì',
      },
    ]);
  });

  it('is told when it lacks a title', () => {
    expect(told({ 'pages/about/en.mdx': mdx({ description: 'x', layout: 'y' }) })).toMatchInlineSnapshot(`
      "pages/about/en.mdx:1:title error of frontmatter
      Thiếu “title”. Thêm vào, ví dụ: title: Bản Bó họp chi bộ mùng 3 hằng tháng
      “title” is missing. Add it, for example: title: Bản Bó họp chi bộ mùng 3 hằng tháng

      pages/about/en.mdx:3:layout error of frontmatter
      Không có mục “layout”. Bỏ dòng này, hoặc dùng một trong các mục: title, description
      There is no field “layout”. Remove it, or use one of: title, description"
    `);
  });
});
