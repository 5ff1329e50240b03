import { describe, expect, it } from 'vitest';
import { openTable, writeTable } from '../../src/search/table-files.ts';

const entry = (typed: string, stories: readonly number[]) => ({
  phrase: typed,
  forms: [{ typed, stories, titles: [] }],
});

describe('a table in files', () => {
  const entries = ['ban', 'bo', 'chi', 'chi ban', 'chi bo'].map((phrase, at) => entry(phrase, [at, 9]));
  const { directory, files } = writeTable(entries, 10, 12);

  it('says in few letters what each file begins with', () => {
    expect(directory.split('\n')).toEqual(['b', 'c', 'chi bo']);
    expect(files).toHaveLength(3);
  });

  it('cuts no letter in two', () => {
    const letters = ['a', '\u{1D44E}', '\u{1D44F}', '\u{20000}'].map((phrase) => entry(phrase, [1]));
    expect(writeTable(letters, 10, 1).directory.isWellFormed()).toBe(true);
  });

  it('loads each file once, and only what it needs', async () => {
    const loaded: number[] = [];
    const table = openTable(directory, (file) => {
      loaded.push(file);
      return Promise.resolve(files[file] ?? '');
    });
    expect(await table.find('chi ban')).toEqual(entries[3]);
    const [one, none] = await Promise.all([table.find('chi'), table.find('chi anh')]);
    expect([one, none]).toEqual([entries[2], undefined]);
    expect(loaded).toEqual([1]);
    expect(await table.find('a')).toBeUndefined();
    expect(loaded).toEqual([1]);
  });

  it('asks again for a file that could not be loaded', async () => {
    let fails = true;
    const table = openTable(directory, (file) => {
      return fails ? Promise.reject(new Error('offline')) : Promise.resolve(files[file] ?? '');
    });
    await expect(table.find('ban')).rejects.toThrow('offline');
    fails = false;
    expect(await table.find('ban')).toEqual(entries[0]);
  });

  it('is told from anything else', async () => {
    const table = openTable(directory, () => Promise.resolve('<!doctype html>'));
    await expect(table.find('ban')).rejects.toThrow(
      new RangeError('This is no table of words. Build the search index again.'),
    );
  });

  it('may hold nothing', async () => {
    const empty = writeTable([], 0);
    expect(empty.files).toEqual([]);
    expect(await openTable(empty.directory, () => Promise.reject(new Error())).find('ban')).toBeUndefined();
  });
});
