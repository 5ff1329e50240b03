import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes that a text takes as a careful host sends it: brotli at its best, which is done once for a file. */
export function brotliLength(text: Buffer): number {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  }).length;
}
