import { tag } from '../mdx-nodes.ts';
import type { BodyRule } from './body-rule.ts';

/** Whether an attribute's name is that of an event: `onclick`, `onError`. */
export function isEventHandler(name: string): boolean {
  return /^on/i.test(name);
}

/** `onclick` and its like run code in the reader's browser. */
export const noEventHandler: BodyRule = {
  name: 'no-event-handler',
  looksAt: 'tags',
  code: true,
  find: (element) =>
    element.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || !isEventHandler(attribute.name)) return [];
      return {
        vi: `${attribute.name} trong ${tag(element)} là mã lệnh chạy trên máy bạn đọc, không dùng được trong bài. Hãy xóa đi.`,
        en: `${attribute.name} in ${tag(element)} runs code in the reader’s browser, which an article can’t. Remove it.`,
      };
    }),
};
