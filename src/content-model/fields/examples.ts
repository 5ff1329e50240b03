import type { Register } from './field.ts';

/** An id of each register that an example may name: one of the newsroom's own. */
export type Examples = Readonly<Partial<Record<Register, string>>>;

/** An example with ids in place of the names of registers in braces: `[{topics}]` gives `[van-hoa]`. */
export function withIds(example: string, ids: Examples): string {
  return example.replaceAll(
    /\{(topics|series|authors|localities)\}/g,
    (_, register: Register) => ids[register] ?? '…',
  );
}
