import { h } from 'hastscript';
import type { Component } from './render-context.ts';

/** `<Quote by>…</Quote>` */
export const quote: Component = ({ attribute, children }) => {
  const by = attribute('by');
  return h('figure.quote', h('blockquote', ...children), by ? h('figcaption', `— ${by}`) : undefined);
};
