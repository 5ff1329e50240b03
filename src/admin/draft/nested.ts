import { isGroup } from '../../content-model/yaml-document.ts';
import type { Group } from '../text/house-style.ts';

/** Marks of the editor's own, which are never saved. */
const INTERNAL = /\.__sc_\w+$/;

/** Lists are held as groups whose keys count. */
function asList(value: unknown): unknown {
  if (!isGroup(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, asList(inner)] as const);
  const counts = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key));
  if (!counts) return Object.fromEntries(entries);
  return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner);
}

/** Values as fields hold them, of values by the path of the field: `photo.src`, `topics.0`. */
export function nested(values: Group): Group {
  const root: Record<string, unknown> = {};
  const paths = Object.keys(values).filter((path) => !INTERNAL.test(path));
  for (const path of paths.toSorted((a, b) => a.split('.').length - b.split('.').length)) {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    let at = root;
    for (const part of parts) {
      const inner: Record<string, unknown> = isGroup(at[part]) ? { ...at[part] } : {};
      at[part] = inner;
      at = inner;
    }
    at[last] = values[path];
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, asList(value)]));
}
