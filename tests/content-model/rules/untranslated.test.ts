import { expect, it } from 'vitest';
import { original, STORY, told, translation } from '../content.ts';

const LONG = 'Chi bộ bản Bó họp đều vào mùng 3 hằng tháng.';

function toldOf(written: string, translated: string): string {
  return told({
    [`${STORY}/vi.mdx`]: original({}, written),
    [`${STORY}/en.mdx`]: translation({}, translated),
  });
}

it('a translation’s line in the words of the original is told', () => {
  expect(toldOf(`Một.\n\n${LONG}`, `One.\n\n${LONG}`)).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:9 warning of untranslated
    Dòng này giống hệt bản gốc, chưa dịch. Dịch đi; nếu là lời trích để nguyên văn thì đặt sau dấu “>”.
    This line is the same as in the original: it is not translated. Translate it; a quotation that stays as it is goes behind “>”."
  `);
});

it('so are the words of a picture', () => {
  const gallery = (caption: string) =>
    `<Gallery>\n<Figure src="./a.svg" alt="A" caption="${caption}" />\n</Gallery>`;
  expect(toldOf(gallery(LONG), gallery(LONG))).toContain('en.mdx:8 warning of untranslated');
  expect(toldOf(gallery(LONG), gallery('It meets.'))).not.toContain('untranslated');
});

it.each([
  ['short lines', 'Đồng chí Lường Văn Chanh'],
  ['addresses', '[Báo](https://baosonla.vn/mot/hai/ba/bon/nam/sau/bay/tam.html)'],
  ['what is quoted as it is', `> ${LONG}`],
  ['a body marked as still to be translated, which is told once', `[to translate] Text\n\n${LONG}`],
])('but not %s', (_, text) => {
  expect(toldOf(text.replace('[to translate] Text\n\n', ''), text)).not.toContain('untranslated');
});
