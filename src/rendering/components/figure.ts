import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { pictureElement } from '../picture-element.ts';
import type { Component, RenderContext } from './render-context.ts';

/** How wide a picture is shown: the column of text, or the screen where that is narrower. */
const SIZES = '(min-width: 48rem) 44rem, 100vw';

/** A picture of a body; its description where the picture can't be had. */
export function picture(source: string, alt: string, { asset, href }: RenderContext): ElementContent {
  const found = asset(source);
  return found?.asset === 'picture'
    ? pictureElement(found, { alt, sizes: SIZES, href })
    : { type: 'text', value: alt };
}

/** A picture with its caption and the name of who took or drew it. */
export function captioned(shown: ElementContent, caption: string, credit: string): Element {
  if (!caption && !credit) return h('figure.figure', [shown]);
  const words = [caption, credit && h('span.credit', credit)].filter((part) => part !== '');
  const spaced = words.flatMap((part, at) => (at ? [' ', part] : [part]));
  return h('figure.figure', [shown, h('figcaption', spaced)]);
}

/** `<Figure src alt caption credit />` */
export const figure: Component = ({ attribute }, context) =>
  captioned(picture(attribute('src'), attribute('alt'), context), attribute('caption'), attribute('credit'));
