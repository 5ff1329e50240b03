import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openValues } from '../../src/store/values.ts';
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

  it('are gone where other code made them, or the file is broken', async () => {
    const { open } = await kept();
    expect(open('2').get('one')).toBeUndefined();
    const broken = await temporaryFolder({ 'numbers.json': '{"version":"1","entries":[["one"' });
    expect(openValues(broken, 'numbers', '1').get('one')).toBeUndefined();
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
