import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { UNPACKED } from '../../hosting/programs.ts';
import { unpack } from '../../hosting/unpack.ts';

/** A load generator that needs less of the processors than what it measures, which no program of Node's does. */
const PACKAGES = ['wrk', 'libluajit-5.1-2'];

const SAID = z.object({
  requests: z.number(),
  microseconds: z.number(),
  bytes: z.number(),
  p99: z.number(),
  errors: z.number(),
});

/** What a server did under a load. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds that 99 of 100 requests took at most. */
  readonly p99: number;
  /** Requests without an answer, and answers of 400 and more. */
  readonly errors: number;
  /** Bytes of an answer with its headers, on average. */
  readonly bytes: number;
}

/** Gets the load generator from Debian, and asks for addresses as it is told. */
export function loadGenerator(folder: string) {
  unpack(PACKAGES);
  const libraries = path.join(
    UNPACKED,
    'usr',
    'lib',
    process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu',
  );
  const wrk = path.join(UNPACKED, 'usr', 'bin', 'wrk');
  const script = path.join(import.meta.dirname, 'requests.lua');
  /** Asks a server for addresses (`/a/`) over so many connections at a time. Rejects where the generator isn't there. */
  return async (
    url: string,
    addresses: readonly string[],
    connections: number,
    seconds: number,
  ): Promise<Load> => {
    const file = path.join(folder, 'addresses.txt');
    writeFileSync(file, addresses.join('\n'));
    const options = [
      '-t',
      '1',
      '-c',
      String(connections),
      '-d',
      `${seconds}s`,
      '--timeout',
      '5s',
      '-s',
      script,
    ];
    const env = { ...process.env, LD_LIBRARY_PATH: libraries };
    const { stdout } = await promisify(execFile)(wrk, [...options, url, '--', file], { env });
    const said = SAID.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
    return {
      requestsPerSecond: said.requests / (said.microseconds / 1_000_000),
      p99: said.p99 / 1000,
      errors: said.errors,
      bytes: said.bytes / said.requests,
    };
  };
}
