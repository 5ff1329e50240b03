import { expect, it } from 'vitest';
import { told } from '../content.ts';

it('tells a unit whose parent is not there', () => {
  const file = 'ha-giang: { name: Hà Giang }\nha-giang/huyen-x/xa-y: { name: Y }\n';
  expect(told({ 'localities/ha-giang.yaml': file })).toMatchInlineSnapshot(`
    "localities/ha-giang.yaml:2:ha-giang/huyen-x/xa-y error of units
    “ha-giang/huyen-x/xa-y” nằm trong “ha-giang/huyen-x”, mà “ha-giang/huyen-x” chưa có. Thêm, ví dụ: ha-giang/huyen-x: { name: Yên Sơn }
    “ha-giang/huyen-x/xa-y” lies in “ha-giang/huyen-x”, which is not there. Add it, for example: ha-giang/huyen-x: { name: Yên Sơn }"
  `);
});

it('tells a unit that ends before it begins', () => {
  const file = 'ha-giang: { name: Hà Giang, since: 2025-07-01, until: 2025-06-30 }\n';
  expect(told({ 'localities/ha-giang.yaml': file })).toMatchInlineSnapshot(`
    "localities/ha-giang.yaml:1:ha-giang.until error of units
    Ngày cuối (2025-06-30) sớm hơn ngày đầu (2025-07-01). Sửa một trong hai ngày.
    The last day (2025-06-30) is before the first (2025-07-01). Correct one of the two."
  `);
});
