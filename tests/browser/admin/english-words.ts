import { isGroup } from '../../../src/content-model/yaml-document.ts';

/** All texts of a locale file. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return isGroup(words) ? Object.values(words).flatMap(textsOf) : [];
}

/** A text for each number, where it has several. */
function variants(text: string): readonly string[] {
  const found = [...text.matchAll(/\{\{(?<variant>(?:[^{}]|\{[^{}]*\})*)\}\}/g)];
  return found.length === 0 ? [text] : found.map(({ groups }) => groups?.variant ?? '');
}

function asPattern(text: string): string {
  return text
    .split(/\{\$\w+\}|<\/?a>/)
    .map((part) => part.replaceAll(/[.*+?^$()[\]{}|\\]/g, String.raw`\$&`))
    .join('.*');
}

/** Words that are the same in Vietnamese, or names of things. */
const COMMON = /^(?:OK|Video|MIDI|JavaScript|URL|Fork|Slug|API|Domain|Fax)$/i;

/** Matches what the editor says in English (JSON of a locale file), whatever is put into it. */
export function englishWords(json: string): RegExp {
  const texts = textsOf(JSON.parse(json))
    .flatMap(variants)
    // What is left without its values must be words.
    .filter((text) => /[a-z]{3}/i.test(text.replaceAll(/\{\$\w+\}/g, '')) && !COMMON.test(text));
  return new RegExp(`^(?:${[...new Set(texts)].map(asPattern).join('|')})$`);
}
