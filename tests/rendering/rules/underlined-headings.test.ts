import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('A line of dashes right below words is told', () => {
  expect(problemsOf('Đề mục\n---\n\nLớn\n===')).toMatchInlineSnapshot(`
    [
      "underlined-headings:4",
      "Dòng gạch ngay dưới “Đề mục” biến dòng chữ ấy thành đề mục. Muốn có đề mục, hãy viết: ## Đề mục; muốn có đường kẻ ngang, hãy để một dòng trống ở trên dòng gạch.",
      "The line right below “Đề mục” makes a heading of it. For a heading, write: ## Đề mục; for a rule across the page, leave a blank line above the dashes.",
      "underlined-headings:7",
      "Dòng gạch ngay dưới “Lớn” biến dòng chữ ấy thành đề mục. Muốn có đề mục, hãy viết: ## Lớn; muốn có đường kẻ ngang, hãy để một dòng trống ở trên dòng gạch.",
      "The line right below “Lớn” makes a heading of it. For a heading, write: ## Lớn; for a rule across the page, leave a blank line above the dashes.",
    ]
  `);
});
