import { Document, stringify } from 'yaml';
import { isDate, isList } from './fields/keys.ts';
import { isGroup } from './yaml-document.ts';

const OPTIONS = { schema: 'core', lineWidth: 0, flowCollectionPadding: false } as const;

function scalar(key: string, value: unknown, inFlow: boolean): string {
  const written = isDate(key) && typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value;
  if (!inFlow) return stringify(written, OPTIONS).trimEnd();
  const document = new Document(OPTIONS);
  document.contents = document.createNode([written], { flow: true });
  return document.toString(OPTIONS).trimEnd().slice(1, -1);
}

function flow(key: string, value: unknown, inFlow: boolean): string {
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    const [only] = entries;
    if (entries.length === 1 && !isGroup(only) && !isList(key)) return scalar(key, only, inFlow);
    return `[${entries.map((entry) => flow(key, entry, true)).join(', ')}]`;
  }
  if (!isGroup(value)) return scalar(key, value, inFlow);
  return `{ ${Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([inner, each]) => `${inner}: ${flow(inner, each, true)}`)
    .join(', ')} }`;
}

/** A field as the bulletin writes it, on one line with its end: `photo: { src: ./nha-san.svg, alt: Nhà sàn }`. */
export function asWritten(key: string, value: unknown): string {
  return `${key}: ${flow(key, value, false)}\n`;
}
