import path from 'node:path';
import type { Attachment } from './asset.ts';
import { digestOf, stemOf } from './pictures.ts';

/** Describes a file that readers may download; it is served as it is, under the name given here. */
export function describeAttachment(original: Uint8Array, name: string): Attachment {
  const ending = path.extname(name).slice(1).toLowerCase();
  return {
    asset: 'attachment',
    file: `${stemOf(name)}.${digestOf(original, 0).slice(0, 8)}.${ending}`,
    bytes: original.byteLength,
    kind: ending.toUpperCase(),
  };
}
