import type { BodyRule } from './body-rule.ts';

/** Emphasis of figures alone, between other figures: a product was intended. */
const PRODUCT = /^\*+[\d\s.,]+\*+$/;

/** How far a sum is looked for on either side. */
const REACH = 30;

/** Stars between figures are signs of a product, which Markdown takes for emphasis: `5*3*2`. */
export const vanishedStars: BodyRule = {
  name: 'vanished-stars',
  looksAt: 'elements',
  severity: 'warning',
  names: ['em', 'strong'],
  find({ position }, source) {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined || !PRODUCT.test(source.slice(start, end))) return undefined;
    const before = /[\d.,*]+$/.exec(source.slice(Math.max(0, start - REACH), start))?.[0];
    const behind = /^[\d.,*]+/.exec(source.slice(end, end + REACH))?.[0];
    if (before === undefined || behind === undefined) return undefined;
    const sum = (before + source.slice(start, end) + behind).replace(/[.,]+$/, '');
    const right = sum.replaceAll(/\*+/g, ' × ');
    return {
      vi: `Dấu * trong “${sum}” không in ra mà làm chữ nghiêng. Hãy viết dấu nhân: ${right}`,
      en: `The stars in “${sum}” aren’t printed but make words italic. Write the sign of multiplication: ${right}`,
    };
  },
};
