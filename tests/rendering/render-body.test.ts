import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { renderBody } from '../../src/rendering/render-body.ts';
import { bodyOf, htmlOf, typesetHtmlOf } from './body-of.ts';

test('Words of a paragraph keep their marks, and links within the bulletin stand under its base', () => {
  const text =
    '**Đậm**, *nghiêng*, ~~bỏ~~, `mã`, [trong](/tin/hop/#a), [ngoài](https://example.com/?a=1), [dưới](#ket-qua)';
  expect(htmlOf(text)).toBe(
    '<p><strong>Đậm</strong>, <em>nghiêng</em>, <del>bỏ</del>, <code>mã</code>, ' +
      '<a href="/ban-tin/tin/hop/#a">trong</a>, <a href="https://example.com/?a=1">ngoài</a>, <a href="#ket-qua">dưới</a></p>',
  );
});

test('Quotation marks, dashes and dots stay as they were typed', () => {
  expect(htmlOf('"a" -- b... $c$ :d[e] H~2~')).toBe('<p>"a" -- b... $c$ :d[e] H~2~</p>');
});

test('The HTML elements of the grammar stay', () => {
  expect(htmlOf('H<sub>2</sub>, m<sup>2</sup>, <abbr title="Hội đồng nhân dân">HĐND</abbr><br />mới')).toBe(
    '<p>H<sub>2</sub>, m<sup>2</sup>, <abbr title="Hội đồng nhân dân">HĐND</abbr><br>mới</p>',
  );
});

test('A code fence is plain', () => {
  expect(htmlOf('```\n<b> {x}\n```')).toBe('<pre><code>&#x3C;b> {x}\n</code></pre>');
});

test('A table scrolls within a named frame, and its columns are aligned without a style attribute', () => {
  expect(htmlOf('| Năm | Số |\n|-|-:|\n| 2019 | 26 |').replaceAll('\n', '')).toBe(
    '<section class="table" tabindex="0" aria-label="Bảng 1"><table aria-label="Bảng 1"><thead><tr><th scope="col">Năm</th><th scope="col" class="right">Số</th></tr></thead>' +
      '<tbody><tr><th scope="row">2019</th><td class="right">26</td></tr></tbody></table></section>',
  );
});

test('Tables are numbered, in English too', () => {
  const html = htmlOf('| a |\n|-|\n\n| b |\n|-|', 'en');
  expect(html.match(/(?<=<table )aria-label="[^"]*"/g)).toEqual([
    'aria-label="Table 1"',
    'aria-label="Table 2"',
  ]);
});

test('Footnotes are labelled in the language of the article', () => {
  const text = 'Số liệu[^nguon].\n\n[^nguon]: Báo Sơn La';
  expect(htmlOf(text)).toContain('<h2 class="sr-only" id="footnote-label">Chú thích</h2>');
  expect(htmlOf(text)).toContain('aria-label="Về chỗ chú thích 1"');
  expect(htmlOf(text, 'en')).toContain('id="footnote-label">Footnotes</h2>');
  expect(htmlOf(text, 'en')).toContain('aria-label="Back to reference 1"');
});

test('A drawing is a plain img with its width and height', () => {
  expect(htmlOf('Chữ ![Nhà sàn](./nha-san.svg) chữ')).toBe(
    '<p>Chữ <img src="/ban-tin/anh/hinh.0a1b2c3d.svg" width="640" height="360" alt="Nhà sàn" loading="lazy" decoding="async"> chữ</p>',
  );
});

test('A picture alone in its paragraph becomes a figure, its title the caption', () => {
  expect(htmlOf('![Nhà sàn](./nhà-sàn.svg "Nhà sàn ở bản Bó")')).toMatch(
    /^<figure class="figure"><img [^>]*alt="Nhà sàn"[^>]*><figcaption>Nhà sàn ở bản Bó<\/figcaption><\/figure>$/,
  );
});

test('A photograph comes in every format and size', () => {
  expect(htmlOf('<Figure src="./hop.jpg" alt="Họp" caption="Chi bộ họp" credit="Ảnh: An" />')).toBe(
    '<figure class="figure"><picture><source type="image/avif" ' +
      'srcset="/ban-tin/anh/anh.0a1b2c3d.480.avif 480w, /ban-tin/anh/anh.0a1b2c3d.800.avif 800w" sizes="(min-width: 48rem) 44rem, 100vw">' +
      '<img src="/ban-tin/anh/anh.0a1b2c3d.800.jpg" width="1600" height="900" alt="Họp" loading="lazy" decoding="async"></picture>' +
      '<figcaption>Chi bộ họp <span class="credit">Ảnh: An</span></figcaption></figure>',
  );
});

test('A gallery is a named group of figures', () => {
  const text =
    '<Gallery>\n  <Figure src="./a.svg" alt="A" />\n  <Figure src="./b.svg" alt="B" />\n</Gallery>';
  expect(htmlOf(text)).toMatch(
    /^<div class="gallery" role="group" aria-label="Chùm 2 ảnh">(<figure class="figure"><img [^>]*><\/figure>){2}<\/div>$/,
  );
});

test('A quote names who said it, where known', () => {
  expect(htmlOf('<Quote by="Bí thư chi bộ">\nLàm *ngay*.\n</Quote>')).toBe(
    '<figure class="quote"><blockquote><p>Làm <em>ngay</em>.</p></blockquote><figcaption>— Bí thư chi bộ</figcaption></figure>',
  );
  expect(htmlOf('<Quote>Làm ngay.</Quote>')).toBe(
    '<figure class="quote"><blockquote>Làm ngay.</blockquote></figure>',
  );
});

test('An editor’s note says whose it is, in the language of the article', () => {
  expect(htmlOf('<EditorNote>\nBài báo không ghi ngày.\n</EditorNote>')).toBe(
    '<div class="editor-note" role="note" aria-label="Ghi chú của Ban biên tập"><p class="editor-note-title">Ghi chú của Ban biên tập</p><p>Bài báo không ghi ngày.</p></div>',
  );
});

test('Key figures are a list of terms and values', () => {
  expect(htmlOf('<KeyFigures>\n  <KeyFigure value="26" label="đảng viên mới" />\n</KeyFigures>')).toBe(
    '<dl class="key-figures"><div><dt>đảng viên mới</dt><dd>26</dd></div></dl>',
  );
});

test('An attachment tells its kind and size in the language of the article', () => {
  const text = '<Attachment src="./nghi-quyet.pdf" title="Nghị quyết 05" />';
  expect(htmlOf(text)).toBe(
    '<p class="attachment"><a href="/ban-tin/tep/nghi-quyet.0a1b2c3d.pdf" download>Nghị quyết 05</a> <span>(PDF, 1,2 MB)</span></p>',
  );
  expect(htmlOf(text, 'en')).toContain('<span>(PDF, 1.2 MB)</span>');
});

test('A picture whose file is missing gives way to its description', () => {
  expect(htmlOf('Chữ ![Nhà sàn](./hinh-mat.svg).')).toBe('<p>Chữ Nhà sàn.</p>');
});

test('Whatever the parser may come to give, only what the grammar names is shown', () => {
  const tree = h(null, [
    h('p', { onClick: 'a()', style: 'color:red' }, 'b'),
    h('script', 'c()'),
    h('h1', 'd'),
  ]);
  expect(renderBody({ ...bodyOf(''), tree }, { href: (address) => address, asset: () => undefined })).toBe(
    '<p>b</p>',
  );
});

test('A file outside the folder of the article, or of another kind, is never asked for', () => {
  const parsed = bodyOf(
    '![a](../b.svg)\n\n<Figure src="./c.exe" alt="d" />\n\n<Attachment src="/etc/e.pdf" title="f" />',
  );
  const asked: string[] = [];
  renderBody(parsed, { href: (address) => address, asset: (source) => void asked.push(source) });
  expect([parsed.references.files, asked]).toEqual([[], []]);
});

test('What a body points at is told with its lines', () => {
  const text =
    '[a](/tin/x/#đích) ![b](./nhà-sàn.svg)\n\n<Attachment src="./c.pdf" title="C" />\n\nd[^1]\n\n[^1]: [e](https://e.vn/%20)';
  expect(bodyOf(text).references).toEqual({
    links: [
      { target: '/tin/x/#đích', line: 4 },
      { target: 'https://e.vn/%20', line: 10 },
    ],
    files: [
      { target: './nhà-sàn.svg', line: 4 },
      { target: './c.pdf', line: 6 },
    ],
    anchors: [],
  });
});

test('All problems of a body are told together, in the order of its lines', () => {
  const { problems } = bodyOf('# a\n\n{b}\n\n<c />\n');
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
    ['heading-levels', 4],
    ['no-expression', 6],
    ['known-elements', 8],
  ]);
});

test('Numbers stay with what they count, in words and in components, but not in code', () => {
  expect(typesetHtmlOf('Có 27 chi bộ, `27 chi bộ`.')).toBe(
    '<p>Có 27\u00A0chi bộ, <code>27 chi bộ</code>.</p>',
  );
  expect(
    typesetHtmlOf('<KeyFigures>\n<KeyFigure value="trên 90%" label="của 27 chi bộ" />\n</KeyFigures>'),
  ).toContain('<dt>của 27\u00A0chi bộ</dt><dd>trên\u00A090%</dd>');
});

test('English apostrophes are curly', () => {
  expect(typesetHtmlOf("the cell's **27 members**", 'en')).toBe(
    '<p>the cell’s <strong>27\u00A0members</strong></p>',
  );
});
