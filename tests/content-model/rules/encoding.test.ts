import { expect, it } from 'vitest';
import type { WrongEncoding } from '../../../src/content-model/content-files.ts';
import { readContent } from '../../../src/content-model/read-content.ts';
import { contentFiles, original, STORY } from '../content.ts';

/** All that is told where the base's story is saved in some way; its text is full of other mistakes. */
function toldOf(saved: WrongEncoding): string {
  const file = `${STORY}/vi.mdx`;
  const files = contentFiles({ [file]: original({ date: '1/2/3', topics: '[x]' }, '[cần viết] Ðảng.') });
  const { problems } = readContent(
    { ...files, encodings: new Map([[file, saved]]) },
    new Map(),
    new Date('2026-12-01T12:00+07:00'),
  );
  return problems
    .map(
      ({ line, severity, rule, message }) =>
        `${line ?? ''} ${severity} of ${rule}\n${message.vi}\n${message.en}`,
    )
    .join('\n\n');
}

it('a file that isn’t UTF-8 is told of once, with its encoding and the way to save it', () => {
  expect(toldOf({ encoding: 'windows-1258', isCertain: true, first: { line: 3, sample: 'x' } }))
    .toMatchInlineSnapshot(`
    "3 error of encoding
    Tệp lưu bằng Windows-1258 chứ không phải UTF-8, nên chữ có dấu hiện sai. Sửa tự động bằng: npm run lint:content -- --fix; hoặc trong VS Code, bấm tên bảng mã ở góc dưới bên phải, chọn “Reopen with Encoding” → Windows-1258, rồi “Save with Encoding” → UTF-8.
    The file is saved as Windows-1258, not as UTF-8, so letters with accents come out wrong. Have it converted by: npm run lint:content -- --fix; or in VS Code, click the encoding at the bottom right, choose “Reopen with Encoding” → Windows-1258, then “Save with Encoding” → UTF-8."
  `);
});

it('what isn’t certain is left to the editor', () => {
  expect(toldOf({ encoding: 'windows-1252', isCertain: false })).toMatchInlineSnapshot(`
    "1 error of encoding
    Tệp không lưu bằng UTF-8 mà có lẽ bằng Windows-1252, nên chữ có dấu hiện sai. Hãy thử trong VS Code, bấm tên bảng mã ở góc dưới bên phải, chọn “Reopen with Encoding” → Windows-1252, rồi “Save with Encoding” → UTF-8; đọc được thì mới lưu.
    The file is not saved as UTF-8 but perhaps as Windows-1252, so letters with accents come out wrong. Try this: in VS Code, click the encoding at the bottom right, choose “Reopen with Encoding” → Windows-1252, then “Save with Encoding” → UTF-8; save it only if it can be read."
  `);
  expect(toldOf({ encoding: 'unknown', isCertain: false })).toMatchInlineSnapshot(`
    "1 error of encoding
    Tệp không phải văn bản UTF-8, và không rõ lưu bằng bảng mã nào. Mở bằng chương trình đã tạo ra nó rồi lưu lại dạng văn bản, Encoding chọn UTF-8.
    The file is no text in UTF-8, and its encoding can’t be told. Open it in the program that made it and save it as text again, with the encoding UTF-8."
  `);
});
