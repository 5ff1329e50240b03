import { expect, it } from 'vitest';
import { bodyOf } from './body-of.ts';

const FRONTMATTER = '---\ntitle: Họp chi bộ\n---\n';

/** Kind, line and words of each passage. */
const passages = (text: string) =>
  bodyOf(text).passages.map(({ kind, line, text: words }) => `${kind} ${line}: ${words.trimEnd()}`);

it('A body’s words are read passage by passage, with the line that each begins on', () => {
  const text = `## Kết *quả*

Chi bộ **họp**
ở [bản](/tin/x/) Bó[^1].

- một
  - hai

> trích

| a | b |
| - | - |
| c | d |

<Figure src="./a.svg" alt="Nhà" caption="Nhà mới" />

<Quote by="Ông A">
Nói thật
</Quote>

CO<sub>2</sub> và <abbr title="Hội đồng nhân dân">HĐND</abbr>

[^1]: Ghi chú`;
  expect(passages(text)).toEqual([
    'label 4: Kết quả',
    'sentences 6: Chi bộ họp\nở bản Bó.',
    'sentences 9: một',
    'sentences 10: hai',
    'sentences 12: trích',
    'label 14: a',
    'label 14: b',
    'sentences 16: c',
    'sentences 16: d',
    'label 18: Nhà',
    'label 18: Nhà mới',
    'sentences 21: Nói thật',
    'label 24: Hội đồng nhân dân',
    'sentences 24: CO2 và HĐND',
    'sentences 26: Ghi chú',
  ]);
});

it('Code, addresses that stand for themselves and descriptions are no part of a sentence', () => {
  expect(passages('Gõ `a b` ở https://a.vn/x nhé ![Nhà](./a.svg)\n\n```\nmã\n```')).toEqual([
    'label 4: Nhà',
    'sentences 4: Gõ \uFFFC ở \uFFFC nhé',
  ]);
});

it('A passage knows where its words stand in the file', () => {
  const text = 'Chi *bộ* `mã` họp';
  const source = FRONTMATTER + text;
  const [passage] = bodyOf(text).passages;
  expect(passage?.spans.map(({ start, end }) => source.slice(start, end))).toEqual([
    'Chi ',
    'bộ',
    ' ',
    ' họp',
  ]);
});
