import { expect, test } from 'vitest';
import { cleanDrawing } from '../../src/rendering/drawing.ts';

const NAMESPACES =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:ink="http://www.inkscape.org/namespaces/inkscape"';

function clean(content: string, attributes = 'viewBox="0 0 1200 675"') {
  return cleanDrawing(`<svg ${NAMESPACES} ${attributes}>\n${content}<path d="M0 0h9v9z"/></svg>`);
}

function faultsOf(content: string, attributes?: string) {
  const drawing = clean(content, attributes);
  return 'svg' in drawing ? [] : drawing.map(({ rule, line, vi, en }) => [rule.code ?? false, line, vi, en]);
}

function svgOf(content: string, attributes?: string): string {
  const drawing = clean(content, attributes);
  return 'svg' in drawing ? drawing.svg : '';
}

test('The size of a drawing is that of its viewBox', () => {
  expect(clean('', 'viewBox="0 0 1200 675" width="50%"')).toEqual({
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 1200 675"><path d="M0 0h9v9z"/></svg>',
    width: 1200,
    height: 675,
  });
});

test('What editor programs note for themselves goes without a word', () => {
  const svg = svgOf(
    '<?xml-stylesheet href="a.css"?><!-- a --><metadata>b</metadata><ink:grid/><rect ink:label="c" class="d" data-e="f" style="line-height:2" width="9" height="9"/>',
  );
  expect(svg).toMatch(
    /^<svg xmlns="[^"]*" width="1200" height="675" viewBox="[^"]*"><path d="[^"]*"\/><path d="[^"]*"\/><\/svg>$/,
  );
});

test('Styles become attributes', () => {
  expect(
    svgOf('<style>.a{fill:#00f}</style><rect class="a" style="opacity:.5" width="9" height="9"/>'),
  ).toContain('<path fill="#00f" d="M0 0h9v9H0z" opacity=".5"/>');
});

test('What points within the drawing stays', () => {
  const svg = svgOf(
    '<defs><linearGradient id="a"><stop offset="1" stop-color="red"/></linearGradient><circle id="b" r="9"/></defs><use xlink:href="#b" fill="url(#a)"/><use href="#b" x="9"/>',
  );
  expect(svg).toMatch(
    /<linearGradient id="(\w)">.*<circle id="(\w)".*<use xlink:href="#\2" fill="url\(#\1\)"\/><use x="9" href="#\2"\/>/,
  );
});

test.each([
  '<script>x</script>',
  '<a xlink:href="#b"><path d="M0 0h9"/></a>',
  '<image href="#b"/>',
  '<foreignObject><p>x</p></foreignObject>',
  '<animate attributeName="x"/>',
  '<set attributeName="href" to="javascript:x"/>',
  '<style>@import "https://example.com/a.css";</style><rect width="9" height="9"/>',
  '<feImage href="#b"/>',
  '<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>',
])('%s is a fault and code', (content) => {
  const name = /<([\w:]+)/.exec(content)?.[1] ?? '';
  expect(faultsOf(content)).toEqual([
    [
      true,
      2,
      `Hình vẽ có <${name}>, không dùng được. Hãy xóa phần này trong chương trình vẽ, hoặc lưu lại dạng “Plain SVG”.`,
      `The drawing holds <${name}>, which can’t be used. Delete it in the drawing program, or save as “Plain SVG”.`,
    ],
  ]);
});

test('An event handler is a fault and code', () => {
  expect(faultsOf('', 'viewBox="0 0 9 9" onload="x()"')).toEqual([
    [
      true,
      1,
      'Hình vẽ có onload, là mã lệnh chạy trên máy bạn đọc. Hãy xóa đi, hoặc lưu lại dạng “Plain SVG”.',
      `The drawing holds onload, which runs code in the reader’s browser. Remove it, or save as “Plain SVG”.`,
    ],
  ]);
});

test.each([
  ['href', 'https://example.com/a.svg#b', '<use href="https://example.com/a.svg#b"/>'],
  ['xlink:href', 'javascript:x', '<use xlink:href="javascript:x"/>'],
  ['fill', 'url(//example.com/a)', '<rect width="9" height="9" fill="url(//example.com/a)"/>'],
  ['fill', 'u\\72l(a)', '<rect width="9" height="9" fill="u\\72l(a)"/>'],
  ['mask', "url( 'a.svg#b')", `<rect width="9" height="9" mask="url( 'a.svg#b')"/>`],
])('%s="%s" is a fault and code', (name, value, content) => {
  expect(faultsOf(content)).toEqual([
    [
      true,
      2,
      `${name}="${value}" trong hình vẽ dẫn ra ngoài tệp. Hãy vẽ phần đó ngay trong tệp, chỉ dẫn tới #tên.`,
      `${name}="${value}" leads out of the drawing’s file. Draw that part in the file itself and point at #name.`,
    ],
  ]);
});

test('Entities of a document type are a fault and code', () => {
  expect(cleanDrawing('<!DOCTYPE svg [\n<!ENTITY a "b">]><svg/>')).toEqual([
    {
      rule: { name: 'no-code-in-drawings', code: true },
      line: 2,
      vi: 'Hình vẽ có <!ENTITY …>, không dùng được. Hãy lưu lại dạng “Plain SVG”.',
      en: `The drawing holds <!ENTITY …>, which can’t be used. Save as “Plain SVG”.`,
    },
  ]);
});

test('A drawing without viewBox is a fault', () => {
  expect(faultsOf('', 'width="9" height="9"')).toEqual([
    [
      false,
      1,
      'Hình vẽ không cho biết kích thước. Hãy viết trong thẻ <svg>, ví dụ: viewBox="0 0 1200 675"',
      'The drawing does not tell its size. In the tag <svg>, write for example: viewBox="0 0 1200 675"',
    ],
  ]);
});

test('A file that is no SVG is a fault', () => {
  expect(faultsOf('</g>')).toEqual([
    [
      false,
      2,
      'Không đọc được hình vẽ (Unexpected close tag). Hãy mở tệp bằng chương trình vẽ và lưu lại dạng “Plain SVG”.',
      `The drawing can’t be read (Unexpected close tag). Open it in a drawing program and save as “Plain SVG”.`,
    ],
  ]);
});

test('Namespaces that aren’t named are added, as browsers show nothing without', () => {
  const bare = (content: string, attributes = '') => {
    const drawing = cleanDrawing(
      `<svg viewBox="0 0 90 50" ${attributes}><path id="a" d="M0 0h9v9z"/>${content}</svg>`,
    );
    return 'svg' in drawing ? drawing.svg : '';
  };
  const named = /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width/;
  expect(bare('')).toMatch(named);
  expect(bare('', 'xmlns="http://www.w3.org/1999/xhtml"')).toMatch(named);
  expect(bare('<use xlink:href="#a" x="9"/>')).toMatch(
    /^<svg xmlns="[^"]*svg" xmlns:xlink="[^"]*xlink" .*<use xlink:href="#a" x="9"\/>/,
  );
});

const SHAPE = '<path d="M0 0h9v9z"/>';
const nestedBy = (reference: (id: string) => string) =>
  `<g id="a0">${SHAPE}</g>` +
  Array.from({ length: 9 }, (_, at) => `<g id="a${at + 1}">${reference(`#a${at}`).repeat(10)}</g>`).join('');

test.each([
  ['uses of uses', nestedBy((id) => `<use href="${id}"/>`)],
  ['uses by a name in percent codes', nestedBy((id) => `<use href="${id.replace('a', '%61')}"/>`)],
  ['patterns of patterns', nestedBy((id) => `<rect fill="url(${id})" width="9" height="9"/>`)],
  ['masks of masks', nestedBy((id) => `<g mask="url( '${id}' )">${SHAPE}</g>`)],
  ['masks by a style', nestedBy((id) => `<g style="mask:url(${id})">${SHAPE}</g>`)],
  ['a use of itself', `<g id="a"><use href="#a"/></g>`],
  ['a circle of uses', `<g id="a"><use href="#b"/></g><g id="b"><use xlink:href="#a"/></g>`],
  [
    'markers',
    `<marker id="m">${SHAPE.repeat(99)}</marker><path marker-mid="url(#m)" d="${'M1 2 3 4'.repeat(5_000)}"/>`,
  ],
  ['filters', `<filter id="f"><feFlood/></filter>${`<g filter="url(#f)">${SHAPE}</g>`.repeat(150)}`],
])('%s are counted as often as they are drawn', (_, content) => {
  const [[, , vi, en] = [], ...others] = faultsOf(content);
  expect(others).toEqual([]);
  expect(vi).toMatch(/^Tệp có [\d.]+ phần tử phải vẽ trở lên .*; giới hạn là 100\.000\./);
  expect(en).toMatch(/^The file has [\d,]+ or more elements to draw .*; the limit is 100,000\./);
});

test.each([
  ['elements', SHAPE.repeat(9_000)],
  ['bytes', `<text>${'a'.repeat(1_100_000)}</text>`],
  ['levels of nesting', `${'<g>'.repeat(3_000)}${SHAPE}${'</g>'.repeat(3_000)}`],
  [
    'pairs of style rule and element',
    `<style>${'.a{fill:red}'.repeat(1_000)}</style>${'<path class="a" d="M0 0h9"/>'.repeat(1_000)}`,
  ],
  ['units in one coordinate or size', '<circle r="1e308"/>'],
  ['units in one coordinate or size', '<path d="M0 0H99999999999z"/>'],
])('Too many %s are a fault', (counted, content) => {
  expect(faultsOf(content)).toEqual([
    [false, undefined, expect.any(String), expect.stringContaining(` ${counted}; the limit is `)],
  ]);
});

test.each(['0 0 1e308 9', '0 0 9 Infinity', '0 0 NaN 9', '0 0 -9 9', '0 0 0 9', '0 0 1e-9 9', '0 0 9', ''])(
  'A viewBox of %j is no size',
  (viewBox) => {
    expect(faultsOf('', `viewBox="${viewBox}"`)).toHaveLength(1);
  },
);

test('A drawing of many parts, a map with a filter and a mask are none too large', () => {
  const map = Array.from(
    { length: 3_000 },
    (_, at) => `<path fill="#12345678" d="M${at} 500000.5l9 9 9-9z"/>`,
  ).join('');
  const around = `<filter id="f"><feGaussianBlur stdDeviation="4"/></filter><clipPath id="c">${SHAPE}</clipPath>`;
  expect(
    faultsOf(`${around}<g filter="url(#f)">${map}</g>${`<g clip-path="url(#c)">${SHAPE}</g>`.repeat(300)}`),
  ).toEqual([]);
});

test('Of many faults, the first are told', () => {
  expect(faultsOf(Array.from({ length: 900 }, (_, at) => `<a${at}/>`).join(''))).toHaveLength(20);
});
