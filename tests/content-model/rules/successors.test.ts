import { expect, it } from 'vitest';
import { told } from '../content.ts';

function gazetteer(...lines: readonly string[]): Record<string, string> {
  return { 'localities/ha-giang.yaml': ['ha-giang: { name: Hà Giang }', ...lines, ''].join('\n') };
}

it('tells a successor that is not there, and the nearest', () => {
  const x = 'ha-giang/xa-x: { name: X, until: 2025-06-30, successors: [son-la/xa-chieng-mun] }';
  expect(told(gazetteer(x))).toMatchInlineSnapshot(`
    "localities/ha-giang.yaml:2:ha-giang/xa-x.successors.0 error of successors
    Đơn vị thay thế “son-la/xa-chieng-mun” chưa có trong localities/. Gần nhất: son-la/xa-chieng-mung (xã Chiềng Mung, Sơn La). Sửa mã, hoặc thêm đơn vị ấy.
    The successor “son-la/xa-chieng-mun” is not in localities/. Nearest: son-la/xa-chieng-mung (Chiềng Mung Commune, Sơn La Province). Correct the id, or add that unit."
  `);
});

it('tells successors of a unit without an end', () => {
  const x = 'ha-giang/xa-x: { name: X, successors: [ha-giang] }';
  expect(told(gazetteer(x))).toMatchInlineSnapshot(`
    "localities/ha-giang.yaml:2:ha-giang/xa-x.until error of successors
    Đơn vị đã có “successors” mà chưa ghi ngày cuối cùng còn tồn tại. Thêm, ví dụ: until: 2025-06-30
    The unit has “successors” but no last day in force. Add it, for example: until: 2025-06-30"
  `);
});

it('tells a successor that came later or had gone', () => {
  const units = [
    'ha-giang/xa-x: { name: X, until: 2024-06-30, successors: [son-la/xa-chieng-mung, ha-giang/xa-y] }',
    'ha-giang/xa-y: { name: Y, until: 2024-06-30 }',
  ];
  expect(told(gazetteer(...units))).toMatchInlineSnapshot(`
    "localities/ha-giang.yaml:2:ha-giang/xa-x.successors.0 error of successors
    “son-la/xa-chieng-mung” chỉ có từ 2025-07-01, muộn hơn ngày phải thay đơn vị này (2024-07-01). Sửa “until” ở đây, hoặc “since” ở đó.
    “son-la/xa-chieng-mung” has existed only since 2025-07-01, later than the day it should have followed on (2024-07-01). Correct “until” here, or “since” there.

    localities/ha-giang.yaml:2:ha-giang/xa-x.successors.1 error of successors
    “ha-giang/xa-y” chỉ tồn tại đến 2024-06-30, nên không thể thay đơn vị này từ 2024-07-01. Ghi đơn vị còn tồn tại vào ngày ấy.
    “ha-giang/xa-y” existed only until 2024-06-30, so it can’t have followed on 2024-07-01. Write a unit in force on that day."
  `);
});

it('takes a successor that begins the day after, or was there before', () => {
  const units = [
    'ha-giang/xa-x: { name: X, until: 2023-12-31, successors: [ha-giang/xa-y, ha-giang/xa-z] }',
    'ha-giang/xa-y: { name: Y, since: 2024-01-01 }',
    'ha-giang/xa-z: { name: Z, since: 2001-01-01, until: 2024-01-01 }',
  ];
  expect(told(gazetteer(...units))).toBe('');
});

it('tells units that succeed each other in a circle', () => {
  const units = [
    'ha-giang/xa-x: { name: X, until: 2024-01-01, successors: [ha-giang/xa-y] }',
    'ha-giang/xa-y: { name: Y, until: 2024-01-01, successors: [ha-giang/xa-z] }',
    'ha-giang/xa-z: { name: Z, until: 2024-01-01, successors: [ha-giang/xa-x] }',
  ];
  expect(told(gazetteer(...units))).toMatchInlineSnapshot(`
    "localities/ha-giang.yaml:2:ha-giang/xa-x.successors error of successors
    Các đơn vị thay thế nhau thành vòng: ha-giang/xa-x → ha-giang/xa-y → ha-giang/xa-z → ha-giang/xa-x. Bỏ một đơn vị khỏi “successors”.
    The successors go round in a circle: ha-giang/xa-x → ha-giang/xa-y → ha-giang/xa-z → ha-giang/xa-x. Remove one of them from “successors”.

    localities/ha-giang.yaml:3:ha-giang/xa-y.successors error of successors
    Các đơn vị thay thế nhau thành vòng: ha-giang/xa-y → ha-giang/xa-z → ha-giang/xa-x → ha-giang/xa-y. Bỏ một đơn vị khỏi “successors”.
    The successors go round in a circle: ha-giang/xa-y → ha-giang/xa-z → ha-giang/xa-x → ha-giang/xa-y. Remove one of them from “successors”.

    localities/ha-giang.yaml:4:ha-giang/xa-z.successors error of successors
    Các đơn vị thay thế nhau thành vòng: ha-giang/xa-z → ha-giang/xa-x → ha-giang/xa-y → ha-giang/xa-z. Bỏ một đơn vị khỏi “successors”.
    The successors go round in a circle: ha-giang/xa-z → ha-giang/xa-x → ha-giang/xa-y → ha-giang/xa-z. Remove one of them from “successors”."
  `);
});

it('says nothing of a successor whose own entry is wrong', () => {
  const units = [
    'ha-giang/xa-x: { name: X, until: 2024-01-01, successors: [ha-giang/xa-y] }',
    'ha-giang/xa-y: { name: Y, code: 1 }',
  ];
  expect(told(gazetteer(...units))).not.toContain('successors');
});
