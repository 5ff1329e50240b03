import { h } from 'hastscript';
import { LABELS } from '../labels.ts';
import type { Component } from './render-context.ts';

/** `<Gallery>` of Figures */
export const gallery: Component = ({ children }, { language }) =>
  h('div.gallery', { role: 'group', ariaLabel: LABELS[language].gallery(children.length) }, ...children);
