import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('Marks of other programs are told with what takes their place', () => {
  expect(problemsOf('Nhớ ==điều này==: 30 km^2, m^3^, H~2~O &nbsp 5')).toMatchInlineSnapshot(`
    [
      "printed-marks:4",
      "“==điều này==” in ra nguyên văn, vì dấu này không có nghĩa trong bài. Hãy viết: **điều này**",
      "“==điều này==” is printed as it stands: the mark means nothing in an article. Write: **điều này**",
      "printed-marks:4",
      "“km^2” in ra nguyên văn, vì dấu này không có nghĩa trong bài. Hãy viết: km<sup>2</sup>",
      "“km^2” is printed as it stands: the mark means nothing in an article. Write: km<sup>2</sup>",
      "printed-marks:4",
      "“m^3^” in ra nguyên văn, vì dấu này không có nghĩa trong bài. Hãy viết: m<sup>3</sup>",
      "“m^3^” is printed as it stands: the mark means nothing in an article. Write: m<sup>3</sup>",
      "printed-marks:4",
      "“H~2~” in ra nguyên văn, vì dấu này không có nghĩa trong bài. Hãy viết: H<sub>2</sub>",
      "“H~2~” is printed as it stands: the mark means nothing in an article. Write: H<sub>2</sub>",
      "printed-marks:4",
      "“&nbsp” in ra nguyên văn, vì dấu này không có nghĩa trong bài. Hãy viết: &nbsp;",
      "“&nbsp” is printed as it stands: the mark means nothing in an article. Write: &nbsp;",
    ]
  `);
});
