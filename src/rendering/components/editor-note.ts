import { h } from 'hastscript';
import { LABELS } from '../labels.ts';
import type { Component } from './render-context.ts';

/** Class of the words that all notes begin with. */
export const NOTE_TITLE = 'editor-note-title';

/** `<EditorNote>…</EditorNote>`: what the editors say of their source, apart from what it reports. */
export const editorNote: Component = ({ children }, { language }) => {
  const { editorNote: title } = LABELS[language];
  const heading = h('p.editor-note-title', title);
  return h('div.editor-note', { role: 'note', ariaLabel: title }, heading, ...children);
};
