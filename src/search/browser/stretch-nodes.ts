import type { Language } from '../../bulletin/language.ts';
import { element } from '../../dom/element.ts';
import { vietnamesePart } from '../../i18n/localities.ts';
import type { Stretch } from '../excerpt.ts';

/** Stretches of text as they stand on a page. */
export function stretchNodes(stretches: readonly Stretch[]): readonly (string | Node)[] {
  return stretches.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

/** Vietnamese words as they stand on a page of a language. */
export function vietnamese(stretches: readonly Stretch[], language: Language): readonly (string | Node)[] {
  const nodes = stretchNodes(stretches);
  return language === 'vi' || nodes.length === 0 ? nodes : [element('span', { lang: 'vi' }, ...nodes)];
}

/** The name of a unit or hamlet as it stands on a page of a language: in English a Vietnamese name before an English kind. */
export function placeNodes(stretches: readonly Stretch[], language: Language): readonly (string | Node)[] {
  let left = vietnamesePart(stretches.map(({ text }) => text).join(''));
  const [name, kind]: [Stretch[], Stretch[]] = [[], []];
  for (const { text, marked } of stretches) {
    if (left > 0) name.push({ text: text.slice(0, left), marked });
    if (left < text.length) kind.push({ text: text.slice(left), marked });
    left = Math.max(0, left - text.length);
  }
  return [...vietnamese(name, language), ...stretchNodes(kind)];
}

/** {@link placeNodes} of a name without marks. */
export function placeName(name: string, language: Language): readonly (string | Node)[] {
  return placeNodes([{ text: name, marked: false }], language);
}
