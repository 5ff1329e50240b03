import type { HonoRequest } from 'hono';
import type { Fields } from './submission.ts';

/** What kind of body a letter comes in; undefined for any that is none of ours. */
export function bodyKind(type: string | undefined): 'json' | 'form' | undefined {
  const [name = ''] = (type ?? '').toLowerCase().split(';');
  if (name.trim() === 'application/json') return 'json';
  return ['application/x-www-form-urlencoded', 'multipart/form-data'].includes(name.trim())
    ? 'form'
    : undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a text came whole: what isn't UTF-8 is decoded as U+FFFD, half a surrogate pair may come from JSON. */
function isWhole(value: unknown): boolean {
  return typeof value !== 'string' || (value.isWellFormed() && !value.includes('\uFFFD'));
}

/** The fields of a body; undefined where it can't be read. */
export async function readFields(request: HonoRequest, kind: 'json' | 'form'): Promise<Fields | undefined> {
  try {
    const body: unknown =
      kind === 'form'
        ? await request.parseBody()
        : JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer()));
    return isObject(body) && Object.values(body).every(isWhole) ? body : undefined;
  } catch {
    return undefined;
  }
}
