import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openValues } from '../../src/store/values.ts';
import { DAMAGES } from '../builds/damage.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';

async function kept() {
  const folder = await temporaryFolder({});
  const values = openValues<number>(folder, 'numbers', '1');
  values.set('one', 1);
  values.set('two', 2);
  values.save();
  return { folder, values, open: (version = '1') => openValues<number>(folder, 'numbers', version) };
}

describe('kept values', () => {
  it('are there in the next run', async () => {
    const { open } = await kept();
    expect([open().get('one'), open().get('three')]).toEqual([1, undefined]);
  });

  it('are gone where other code made them', async () => {
    const { open } = await kept();
    expect(open('2').get('one')).toBeUndefined();
  });

  it.each(Object.entries(DAMAGES))(
    'are gone where their file was damaged, and kept anew: %s',
    async (_, change) => {
      const { folder, open } = await kept();
      change(path.join(folder, 'numbers.json'));
      const after = open();
      expect([undefined, 1]).toContain(after.get('one'));
      after.set('one', 3);
      after.save();
      expect(open().get('one')).toBe(3);
    },
  );

  it('are never read with another value than they were kept with', async () => {
    const { folder, open } = await kept();
    const file = path.join(folder, 'numbers.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('["one",1]', '["one",7]'));
    expect(open().get('one')).toBeUndefined();
  });

  it('that a run doesn’t ask for are gone after it', async () => {
    const { open } = await kept();
    const second = open();
    second.get('two');
    second.save();
    expect([open().get('one'), open().get('two')]).toEqual([undefined, 2]);
  });

  it('are written only where they changed', async () => {
    const { folder, open } = await kept();
    const time = () => statSync(path.join(folder, 'numbers.json')).mtimeMs;
    const before = time();
    const second = open();
    for (const key of ['one', 'two']) second.get(key);
    second.save();
    expect(time()).toBe(before);
  });
});
