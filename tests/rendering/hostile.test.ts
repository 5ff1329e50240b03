import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { isAllowedAddress } from '../../src/rendering/addresses.ts';
import { htmlOf } from './body-of.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<script src="https://example.com/a.js" />',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload="alert(1)"><script>a</script></svg>',
  '<iframe srcdoc="&lt;script>a&lt;/script>" />',
  '<a href="javascript:alert(1)">a</a>',
  '<Figure src="javascript:a" alt="&quot; onerror=&quot;alert(1)" onload="a" style="b" />',
  '<Figure src="./a.svg" alt="b" {...{onError: alert}} />',
  '<Figure src={alert(1)} alt="a" caption="<script>b</script>" credit="</figcaption><script>" />',
  '<Quote by="<img src=x onerror=a>">b</Quote>',
  '<Quote onclick="a">\n\n{alert(1)}\n\n</Quote>',
  '<abbr title="&quot;><script>a</script>" style="a">b</abbr>',
  '<sub><Foo.Bar /></sub>',
  '<constructor />',
  '<toString {...a} />',
  '<style>p{background:url(//example.com)}</style>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt&colon;alert(1) "b\\" onclick=\\"c")',
  '[a](java&NewLine;script:alert(1))',
  '[a](&#1;javascript:a)',
  '[a](vbscript:a) [b](data:text/html;base64,PHNjcmlwdD4=)',
  '[a][b]\n\n[b]: javascript:c',
  '[a](//example.com) [b](/\\example.com)',
  '![a](javascript:b) ![c](data:image/svg+xml,<svg/onload=d>)',
  '![a" onerror="b](./c.svg "d\\" onload=\\"e")',
  '[^a]\n\n[^a]: <script>b</script> [c](javascript:d)',
  '## a {alert(1)} <b onclick="c">d</b>',
  '| a | b |\n|-|:-:|\n| <script /> | [c](javascript:d) |',
  '```js" onclick="a\n<script>\n```',
  '`<script>`',
  '{(() => { while (true); })()}',
  'import "https://example.com/a.js"',
  'export const a = process.exit()',
  '&lt;script>alert(1)&lt;/script>',
  '\\<script>alert(1)\\</script>',
];

const HARMLESS = [
  'Chi bộ họp.',
  '- một\n- hai',
  '> trích',
  '<br />',
  '**đậm**',
  '\n\n',
  ' ',
  '\n',
  '&#123;',
  '<Quote>',
  '</Quote>',
];

/** Numbers from 0 to 1, the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function elementsOf(node: Nodes): readonly Element[] {
  const within = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...within] : within;
}

const TAGS =
  /^(h[2-6]|p|em|strong|del|code|pre|blockquote|[uo]l|li|table|thead|tbody|tr|t[hd]|hr|br|su[bp]|abbr|section|a|img|picture|source|figure|figcaption|div|span|d[ltd])$/;

function expectHarmless(html: string): void {
  for (const { tagName, properties } of elementsOf(htmlToHast(html, { fragment: true }))) {
    expect(tagName).toMatch(TAGS);
    expect(Object.keys(properties).filter((name) => /^on|^style$|^srcdoc$/i.test(name))).toEqual([]);
    if (typeof properties.href === 'string') expect(isAllowedAddress(properties.href)).toBe(true);
    if (typeof properties.src === 'string') expect(properties.src).toMatch(/^\/ban-tin\/anh\//);
  }
}

test.each(HOSTILE)('%s leaves nothing on the page that runs', (text) => {
  expectHarmless(htmlOf(text));
});

test('Hostile texts mixed at random leave nothing on the page that runs', () => {
  const random = numbers(20200121);
  const pick = (list: readonly string[]) => list[Math.floor(random.next().value * list.length)] ?? '';
  for (let run = 0; run < 1500; run++) {
    const parts = Array.from({ length: 1 + Math.floor(random.next().value * 6) }, () =>
      pick(random.next().value < 0.5 ? HOSTILE : HARMLESS),
    );
    expectHarmless(htmlOf(parts.join(pick(['\n\n', '\n', ' ', '']))));
  }
});

test('Hostile texts cut at random leave nothing on the page that runs', () => {
  const random = numbers(20230610);
  for (const text of HOSTILE) {
    for (let run = 0; run < 30; run++) {
      const at = Math.floor(random.next().value * text.length);
      expectHarmless(htmlOf(`${text.slice(0, at)}${text.slice(at + 1)}`));
    }
  }
});
