import type { Passage } from '../../bulletin/body.ts';
import { isGroup } from '../yaml-document.ts';

function textIn(value: unknown, key: string): string | undefined {
  const found = isGroup(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** The line of an article's file on which a field at the top of its frontmatter is written. */
function lineOf(field: string, source: string): number {
  const at = source.search(new RegExp(`^${field}[ \t]*:`, 'm'));
  return at < 0 ? 1 : source.slice(0, at).split('\n').length;
}

/** The words of a frontmatter that readers read: title, lead, and those of the photo, the corrections and the withdrawal. */
export function frontmatterPassages(data: unknown, source: string): readonly Passage[] {
  if (!isGroup(data)) return [];
  const passage = (kind: Passage['kind'], field: string, text: string | undefined): readonly Passage[] =>
    text === undefined ? [] : [{ kind, text, line: lineOf(field, source), spans: [] }];
  const { photo, withdrawn, corrections } = data;
  const corrected: readonly unknown[] = Array.isArray(corrections) ? corrections : [];
  return [
    ...passage('label', 'title', textIn(data, 'title')),
    ...passage('sentences', 'lead', textIn(data, 'lead')),
    ...passage('label', 'photo', textIn(photo, 'alt')),
    ...passage('label', 'photo', textIn(photo, 'caption')),
    ...passage('label', 'withdrawn', textIn(withdrawn, 'reason')),
    ...corrected.flatMap((correction) => passage('label', 'corrections', textIn(correction, 'text'))),
  ];
}
