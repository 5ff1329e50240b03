import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';

/** All but the characters that XML 1.0 allows (production 2, Char): not even as references. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A document as text, without the characters that no XML may hold. */
export function writeXml(root: ReturnType<typeof x>): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  const text = toXml([declaration, { type: 'text', value: '\n' }, root], { closeEmptyElements: true });
  // The end of a section is refused in any text (production 14, CharData); nothing here is one.
  return `${text.replace(NOT_XML, '').replaceAll(']]>', ']]&gt;')}\n`;
}
