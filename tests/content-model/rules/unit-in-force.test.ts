import { describe, expect, it } from 'vitest';
import { original, told } from '../content.ts';

function dated(date: string, locality: string): Record<string, string | undefined> {
  return {
    'articles/2020/ban-bo-hop/vi.mdx': undefined,
    [`articles/${date.slice(0, 4)}/tin/vi.mdx`]: original({ date, locality }),
  };
}

describe('a unit that was no longer in force', () => {
  it('is told with what took its place', () => {
    expect(told(dated('2025-07-01', 'son-la/huyen-mai-son/xa-muong-bang'))).toMatchInlineSnapshot(`
      "articles/2025/tin/vi.mdx:5:locality error of unit-in-force
      Đơn vị son-la/huyen-mai-son/xa-muong-bang (xã Mường Bằng, huyện Mai Sơn, Sơn La, đến 2025) chỉ tồn tại đến hết ngày 2025-06-30, mà tin ghi ngày 2025-07-01. Dùng đơn vị thay thế: son-la/xa-chieng-mung (xã Chiềng Mung, Sơn La)
      The unit son-la/huyen-mai-son/xa-muong-bang (Mường Bằng Commune, Mai Sơn District, Sơn La Province, until 2025) existed only until 2025-06-30, but the story is dated 2025-07-01. Use what took its place: son-la/xa-chieng-mung (Chiềng Mung Commune, Sơn La Province)"
    `);
  });

  it('is told with all that took a district’s place', () => {
    expect(told(dated('2026', '[son-la, son-la/huyen-mai-son]'))).toMatchInlineSnapshot(`
      "articles/2026/tin/vi.mdx:5:locality.1 error of unit-in-force
      Đơn vị son-la/huyen-mai-son (huyện Mai Sơn, Sơn La, đến 2025) chỉ tồn tại đến hết ngày 2025-06-30, mà tin ghi ngày 2026. Dùng đơn vị thay thế: son-la/xa-chieng-mung (xã Chiềng Mung, Sơn La)
      The unit son-la/huyen-mai-son (Mai Sơn District, Sơn La Province, until 2025) existed only until 2025-06-30, but the story is dated 2026. Use what took its place: son-la/xa-chieng-mung (Chiềng Mung Commune, Sơn La Province)"
    `);
  });

  it('is told with the unit in force at the time, where there were several one after another', () => {
    const chain = `son-la: { name: Sơn La }
son-la/xa-a: { name: A, until: 2000-12-31, successors: son-la/xa-b }
son-la/xa-b: { name: B, since: 2001-01-01, until: 2010-12-31, successors: son-la/xa-c }
son-la/xa-c: { name: C, since: 2011-01-01 }
`;
    const changes = { ...dated('2015', 'son-la/xa-a'), 'localities/son-la.yaml': chain };
    expect(told(changes)).toMatchInlineSnapshot(`
      "articles/2015/tin/vi.mdx:5:locality error of unit-in-force
      Đơn vị son-la/xa-a (xã A, Sơn La, đến 2000) chỉ tồn tại đến hết ngày 2000-12-31, mà tin ghi ngày 2015. Dùng đơn vị thay thế: son-la/xa-c (xã C, Sơn La)
      The unit son-la/xa-a (A Commune, Sơn La Province, until 2000) existed only until 2000-12-31, but the story is dated 2015. Use what took its place: son-la/xa-c (C Commune, Sơn La Province)"
    `);
  });

  it('is told where nothing is known to have followed', () => {
    const end = 'son-la: { name: Sơn La }\nson-la/xa-a: { name: A, until: 2000-12-31 }\n';
    expect(told({ ...dated('2001', 'son-la/xa-a'), 'localities/son-la.yaml': end })).toMatchInlineSnapshot(`
      "articles/2001/tin/vi.mdx:5:locality error of unit-in-force
      Đơn vị son-la/xa-a (xã A, Sơn La, đến 2000) chỉ tồn tại đến hết ngày 2000-12-31, mà tin ghi ngày 2001. Sửa ngày, hoặc chọn đơn vị khác.
      The unit son-la/xa-a (A Commune, Sơn La Province, until 2000) existed only until 2000-12-31, but the story is dated 2001. Correct the date, or choose another unit."
    `);
  });
});

describe('a unit that was not yet in force', () => {
  it('is told with what stood in its place', () => {
    expect(told(dated('2025-06-30', 'son-la/xa-chieng-mung'))).toMatchInlineSnapshot(`
      "articles/2025/tin/vi.mdx:5:locality error of unit-in-force
      Đơn vị son-la/xa-chieng-mung (xã Chiềng Mung, Sơn La) chỉ có từ ngày 2025-07-01, mà tin ghi ngày 2025-06-30. Dùng đơn vị thời ấy: son-la/huyen-mai-son/xa-muong-bang (xã Mường Bằng, huyện Mai Sơn, Sơn La, đến 2025)
      The unit son-la/xa-chieng-mung (Chiềng Mung Commune, Sơn La Province) has existed only since 2025-07-01, but the story is dated 2025-06-30. Use a unit of that time: son-la/huyen-mai-son/xa-muong-bang (Mường Bằng Commune, Mai Sơn District, Sơn La Province, until 2025)"
    `);
  });

  it('is told where nothing is known to have been before', () => {
    const start = 'son-la: { name: Sơn La }\nson-la/xa-a: { name: A, since: 2000-01-01 }\n';
    expect(told({ ...dated('1999', 'son-la/xa-a'), 'localities/son-la.yaml': start })).toMatchInlineSnapshot(`
      "articles/1999/tin/vi.mdx:5:locality error of unit-in-force
      Đơn vị son-la/xa-a (xã A, Sơn La) chỉ có từ ngày 2000-01-01, mà tin ghi ngày 1999. Sửa ngày, hoặc chọn đơn vị khác.
      The unit son-la/xa-a (A Commune, Sơn La Province) has existed only since 2000-01-01, but the story is dated 1999. Correct the date, or choose another unit."
    `);
  });
});

it.each([
  ['2025-06-30', 'son-la/huyen-mai-son/xa-muong-bang'],
  ['2025', 'son-la/huyen-mai-son/xa-muong-bang'],
  ['2025-07', 'son-la/xa-chieng-mung'],
  ['2025', 'son-la/xa-chieng-mung'],
])('a story of %s may lie in %s', (date, locality) => {
  expect(told(dated(date, locality))).toBe('');
});
