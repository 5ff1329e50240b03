import { expect, it } from 'vitest';
import { original, STORY, told } from '../content.ts';

it('tells ids that the pages of a list have in their address', () => {
  const changes = {
    'articles/2020/trang/vi.mdx': original(),
    [`${STORY}/vi.mdx`]: original({ formerIds: '[page]' }),
    'series.yaml': 'page: { name: Trang }',
  };
  expect(told(changes)).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:8:formerIds.0 error of reserved-ids
    Mã “page” trùng với phần địa chỉ dành cho các trang của danh sách (…/page/2/). Đặt mã khác, ví dụ: page-moi
    The id “page” is also the part of an address that the pages of a list have (…/page/2/). Choose another id, for example: page-moi

    articles/2020/trang/vi.mdx:1 error of reserved-ids
    Mã “trang” trùng với phần địa chỉ dành cho các trang của danh sách (…/trang/2/). Đặt mã khác, ví dụ: trang-moi
    The id “trang” is also the part of an address that the pages of a list have (…/trang/2/). Choose another id, for example: trang-moi

    series.yaml:1:page error of reserved-ids
    Mã “page” trùng với phần địa chỉ dành cho các trang của danh sách (…/page/2/). Đặt mã khác, ví dụ: page-moi
    The id “page” is also the part of an address that the pages of a list have (…/page/2/). Choose another id, for example: page-moi"
  `);
});

it('lets ids contain them', () => {
  expect(told({ 'articles/2020/trang-trai/vi.mdx': original() })).toBe('');
});
