import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('Two # without a blank are told, one is a hashtag', () => {
  expect(problemsOf('##Kết quả\n\n#hashtag\nChữ\n####Việc')).toMatchInlineSnapshot(`
    [
      "glued-headings:4",
      "Dòng “##Kết quả” không thành đề mục, vì thiếu dấu cách sau dấu #. Hãy viết: ## Kết quả",
      "The line “##Kết quả” is no heading: it lacks the blank behind the #. Write: ## Kết quả",
      "glued-headings:8",
      "Dòng “####Việc” không thành đề mục, vì thiếu dấu cách sau dấu #. Hãy viết: #### Việc",
      "The line “####Việc” is no heading: it lacks the blank behind the #. Write: #### Việc",
    ]
  `);
});
