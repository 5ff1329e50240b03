import path from 'node:path';
import { z } from 'astro/zod';
import { readSealedBytes, writeSealed } from './whole-file.ts';

/** Many lists of numbers by key, kept together in a file that is read when one of them is asked for. */
export interface NumberLists {
  readonly get: (key: string) => Uint32Array<ArrayBuffer> | undefined;
  readonly set: (key: string, list: Uint32Array<ArrayBuffer>) => void;
  /** Keeps for the next run what is wanted, where something was added. */
  readonly save: (isWanted: (key: string) => boolean) => void;
}

/** Stands before the numbers: a digest of what made them, and each key with how many are its. */
const HEADER = z.object({ version: z.string(), lengths: z.array(z.tuple([z.string(), z.number()])) });

function readLists(file: string, version: string): Map<string, Uint32Array<ArrayBuffer>> {
  const bytes = readSealedBytes(file);
  const end = bytes?.indexOf('\n') ?? -1;
  if (bytes === undefined || end < 0) return new Map();
  const header = HEADER.parse(JSON.parse(bytes.toString('utf8', 0, end)));
  if (header.version !== version) return new Map();
  const numbers = new Uint32Array(Uint8Array.from(bytes.subarray(end + 1)).buffer);
  let start = 0;
  return new Map(header.lengths.map(([key, length]) => [key, numbers.subarray(start, (start += length))]));
}

/** Opens the lists that were kept with a version, a digest of what made them; none, where that was another. */
export function openNumberLists(cacheDir: string, name: string, version: string): NumberLists {
  const file = path.join(cacheDir, `${name}.bin`);
  let before: Map<string, Uint32Array<ArrayBuffer>> | undefined;
  let isNew = false;
  const lists = () => (before ??= readLists(file, version));
  return {
    get: (key) => lists().get(key),
    set: (key, list) => {
      isNew = true;
      lists().set(key, list);
    },
    save: (isWanted) => {
      if (!isNew) return;
      const wanted = [...lists()].filter(([key]) => isWanted(key));
      const lengths = wanted.map(([key, { length }]) => [key, length]);
      const header = Buffer.from(`${JSON.stringify({ version, lengths })}\n`);
      const numbers = wanted.map(([, list]) => new Uint8Array(list.buffer, list.byteOffset, list.byteLength));
      writeSealed(file, Buffer.concat([header, ...numbers]));
      isNew = false;
    },
  };
}
