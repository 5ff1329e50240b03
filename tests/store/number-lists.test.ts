import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openNumberLists } from '../../src/store/number-lists.ts';
import { DAMAGES } from '../builds/damage.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';

const ONE = Uint32Array.of(1, 2 ** 32 - 1, 10);

async function kept() {
  const folder = await temporaryFolder({});
  const open = (version = '1') => openNumberLists(folder, 'numbers', version);
  const lists = open();
  lists.set('one', ONE);
  lists.set('none', new Uint32Array());
  lists.set('two', Uint32Array.of(2));
  lists.save((key) => key !== 'two');
  return { folder, open };
}

describe('kept lists of numbers', () => {
  it('are there in the next run, those that are wanted', async () => {
    const { open } = await kept();
    const lists = open();
    expect(['one', 'none', 'two'].map((key) => lists.get(key))).toEqual([ONE, new Uint32Array(), undefined]);
  });

  it('stay when another one comes', async () => {
    const { open } = await kept();
    const lists = open();
    lists.set('three', Uint32Array.of(3));
    lists.save(() => true);
    expect(['one', 'three'].map((key) => open().get(key))).toEqual([ONE, Uint32Array.of(3)]);
  });

  it('are gone where other code made them', async () => {
    const { open } = await kept();
    expect(open('2').get('one')).toBeUndefined();
  });

  it.each(Object.entries(DAMAGES))('are gone where their file was damaged: %s', async (_, change) => {
    const { folder, open } = await kept();
    change(path.join(folder, 'numbers.bin'));
    const after = open();
    expect([undefined, ONE]).toContainEqual(after.get('one'));
    after.set('one', Uint32Array.of(3));
    after.save(() => true);
    expect(open().get('one')).toEqual(Uint32Array.of(3));
  });
});
