import { h } from 'hastscript';
import type { Component } from './render-context.ts';

/** `<KeyFigures>` of KeyFigures */
export const keyFigures: Component = ({ children }) => h('dl.key-figures', ...children);

/** `<KeyFigure value label />` */
export const keyFigure: Component = ({ attribute }) =>
  h('div', h('dt', attribute('label')), h('dd', attribute('value')));
