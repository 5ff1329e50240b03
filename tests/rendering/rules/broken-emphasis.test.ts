import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('Bold that misses a blank, or has one too many, is told with the right text', () => {
  expect(problemsOf('**Bó:**họp\n\n** đậm ** và chữ**“đậm”** và ~~cũ ~~')).toMatchInlineSnapshot(`
    [
      "broken-emphasis:4",
      "Dấu ** trong “**Bó:**họp” in ra nguyên văn, vì thừa hoặc thiếu dấu cách hay dấu sao. Hãy viết: **Bó:** họp",
      "The ** in “**Bó:**họp” is printed as it stands, for a blank or a star too many or too few. Write: **Bó:** họp",
      "broken-emphasis:6",
      "Dấu ** trong “** đậm **” in ra nguyên văn, vì thừa hoặc thiếu dấu cách hay dấu sao. Hãy viết: **đậm**",
      "The ** in “** đậm **” is printed as it stands, for a blank or a star too many or too few. Write: **đậm**",
      "broken-emphasis:6",
      "Dấu ** trong “chữ**“đậm”**” in ra nguyên văn, vì thừa hoặc thiếu dấu cách hay dấu sao. Hãy viết: chữ **“đậm”**",
      "The ** in “chữ**“đậm”**” is printed as it stands, for a blank or a star too many or too few. Write: chữ **“đậm”**",
      "broken-emphasis:6",
      "Dấu ~~ trong “~~cũ ~~” in ra nguyên văn, vì thừa hoặc thiếu dấu cách hay dấu sao. Hãy viết: ~~cũ~~",
      "The ~~ in “~~cũ ~~” is printed as it stands, for a blank or a star too many or too few. Write: ~~cũ~~",
    ]
  `);
});

test('Bold and italics with a mark too few are told', () => {
  expect(problemsOf('Tinh thần **dân chủ * và **tập thể* ấy\n\nRồi *Bó:*họp, _Bó:_họp'))
    .toMatchInlineSnapshot(`
    [
      "broken-emphasis:4",
      "Dấu ** trong “**dân chủ *” in ra nguyên văn, vì thừa hoặc thiếu dấu cách hay dấu sao. Hãy viết: **dân chủ**",
      "The ** in “**dân chủ *” is printed as it stands, for a blank or a star too many or too few. Write: **dân chủ**",
      "broken-emphasis:4",
      "Dấu ** trong “**tập thể*” in ra nguyên văn, vì thừa hoặc thiếu dấu cách hay dấu sao. Hãy viết: **tập thể**",
      "The ** in “**tập thể*” is printed as it stands, for a blank or a star too many or too few. Write: **tập thể**",
      "broken-emphasis:6",
      "Dấu * trong “*Bó:*họp” in ra nguyên văn, vì thừa hoặc thiếu dấu cách hay dấu sao. Hãy viết: *Bó:* họp",
      "The * in “*Bó:*họp” is printed as it stands, for a blank or a star too many or too few. Write: *Bó:* họp",
      "broken-emphasis:6",
      "Dấu _ trong “_Bó:_họp” in ra nguyên văn, vì thừa hoặc thiếu dấu cách hay dấu sao. Hãy viết: _Bó:_ họp",
      "The _ in “_Bó:_họp” is printed as it stands, for a blank or a star too many or too few. Write: _Bó:_ họp",
    ]
  `);
});

test('A mark alone is told, once where it was to reach over paragraphs', () => {
  expect(problemsOf('Tinh thần *trách nhiệm cao\n\n**Đoạn một.\n\nĐoạn hai.**')).toMatchInlineSnapshot(`
    [
      "broken-emphasis:4",
      "Dấu * ở “*trách nhiệm cao” không có dấu đi cặp trong cùng đoạn, nên in ra nguyên văn. Hãy viết đủ cặp, ví dụ: *trách nhiệm cao*; muốn in dấu ấy thì viết \\*",
      "The * at “*trách nhiệm cao” has no pair in its paragraph, so it is printed as it stands. Write both, for example: *trách nhiệm cao*; to print it, write \\*",
      "broken-emphasis:6",
      "Dấu ** ở “**Đoạn một.” không có dấu đi cặp trong cùng đoạn, nên in ra nguyên văn. Hãy viết đủ cặp, ví dụ: **Đoạn một.**; muốn in dấu ấy thì viết \\*\\*",
      "The ** at “**Đoạn một.” has no pair in its paragraph, so it is printed as it stands. Write both, for example: **Đoạn một.**; to print it, write \\*\\*",
    ]
  `);
});

test('An end before its start is the mark of a note, and stars in sums and codes are none', () => {
  expect(
    problemsOf('Giá cũ** còn cao.\n\n**Giá năm 2019.\n\nTính 2**3=8, a*b*c, gọi *100*1234#.'),
  ).toMatchInlineSnapshot(`[]`);
});
