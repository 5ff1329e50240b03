import { page } from '../views/page.js';

export const data = {
  pagination: { data: 'collections.pages', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.address}index.html`,
};

export function render({ list }) {
  return page(list, list.main());
}
