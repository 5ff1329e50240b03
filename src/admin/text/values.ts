import { isGroup } from '../../content-model/yaml-document.ts';

/** Fields by name. */
export type Group = Readonly<Record<string, unknown>>;

/** A value without what is blank in it, with texts trimmed and in NFC; undefined where nothing is left. */
function whole(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().normalize('NFC') || undefined;
  // The fields that are true or false are false where they are absent.
  if (value === null || value === false) return undefined;
  if (Array.isArray(value)) {
    const entries = value.map(whole).filter((entry) => entry !== undefined);
    return entries.length > 0 ? entries : undefined;
  }
  if (!isGroup(value)) return value;
  const group = withoutBlanks(value);
  return Object.keys(group).length > 0 ? group : undefined;
}

/** Fields without those that are blank: empty texts, lists and groups, `false`. Texts are trimmed and in NFC. */
export function withoutBlanks(fields: Group): Group {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([key, value]) => [key, whole(value)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** A value as two are compared: `2011` and `"2011"` say the same, and so do `a` and `[a]`. */
function compared(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length === 1 && !isGroup(value[0]) ? compared(value[0]) : value.map(compared);
  if (isGroup(value))
    return Object.entries(value)
      .map(([key, inner]) => [key, compared(inner)])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return typeof value === 'number' ? String(value) : value;
}

/** Whether two values say the same, apart from blanks around and within them. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(compared(whole(a))) === JSON.stringify(compared(whole(b)));
}
