import { h } from 'hastscript';
import type { ELEMENTS } from '../body-grammar.ts';
import { attachment } from './attachment.ts';
import { editorNote } from './editor-note.ts';
import { figure } from './figure.ts';
import { gallery } from './gallery.ts';
import { keyFigure, keyFigures } from './key-figures.ts';
import { quote } from './quote.ts';
import type { Component } from './render-context.ts';

const COMPONENTS = {
  Figure: figure,
  Gallery: gallery,
  Quote: quote,
  KeyFigures: keyFigures,
  KeyFigure: keyFigure,
  Attachment: attachment,
  EditorNote: editorNote,
  br: () => h('br'),
  sub: ({ children }) => h('sub', ...children),
  sup: ({ children }) => h('sup', ...children),
  abbr: ({ attribute, children }) => h('abbr', { title: attribute('title') }, ...children),
} as const satisfies Record<keyof typeof ELEMENTS, Component>;

const BY_NAME = new Map<string, Component>(Object.entries(COMPONENTS));

/** How an element of the grammar becomes HTML; undefined for any other. */
export function componentOf(name: string | null): Component | undefined {
  return name === null ? undefined : BY_NAME.get(name);
}
