import {
  appendFileSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRecord, refreshRecords } from '../../src/store/record.ts';
import { recordOf, verified } from '../../src/store/recorded.ts';
import { DAMAGES, ELSEWHERE, WORDS_ELSEWHERE } from '../builds/damage.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';

/** A kept file that was recorded, and what a later run finds of it. */
async function recorded(content = 'Trang web của bản tin') {
  const cacheDir = await temporaryFolder({ 'pages/a': content });
  const file = path.join(cacheDir, 'pages', 'a');
  openRecord(cacheDir, 'pages').add('a', recordOf(file));
  const open = () => {
    const record = openRecord(cacheDir, 'pages');
    record.catchUp();
    return record;
  };
  const found = () => {
    const before = open().get('a');
    return before && verified(file, before);
  };
  return { cacheDir, file, record: path.join(cacheDir, 'records', 'pages'), open, found };
}

describe('what is recorded of a kept file', () => {
  it('is the same in a later run, which needn’t read it', async () => {
    const { file, open } = await recorded();
    const before = open().get('a');
    expect(before && verified(file, before)).toBe(before);
  });

  it.each(Object.entries(DAMAGES))('tells that it was changed: %s', async (name, change) => {
    const { file, found } = await recorded();
    change(file);
    // Root reads everything.
    if (name !== 'nobody may read it') expect(found()).toBeUndefined();
  });

  it('holds for the same bytes in another file, as a service restores what it kept', async () => {
    const { file, found } = await recorded();
    writeFileSync(`${file}.copy`, 'Trang web của bản tin');
    renameSync(`${file}.copy`, file);
    utimesSync(file, 1, 1);
    expect(found()).toBeDefined();
  });

  it.runIf(process.platform !== 'win32')('lets readers have what somebody locked', async () => {
    const { file, found } = await recorded();
    const { mode } = statSync(file);
    DAMAGES['nobody may read it']?.(file);
    if (found() !== undefined) expect(statSync(file).mode).toBe(mode);
  });
});

describe('a record', () => {
  it('is known to other processes that have opened it before', async () => {
    const { cacheDir, file } = await recorded();
    const [one, other] = [openRecord(cacheDir, 'anh'), openRecord(cacheDir, 'anh')];
    one.add('b', recordOf(file));
    other.add('c', recordOf(file));
    for (const record of [one, other]) record.catchUp();
    expect([one.get('c'), other.get('b')]).toEqual([other.get('c'), one.get('b')]);
  });

  it.each(Object.entries(DAMAGES))(
    'that is damaged says nothing wrong, and can be added to: %s',
    async (_, change) => {
      const { cacheDir, file, record, open } = await recorded();
      change(record);
      const later = open();
      const known = later.get('a');
      if (known) expect(verified(file, known)).toBeDefined();
      later.add('a', recordOf(file));
      expect(open().get('a')).toEqual(recordOf(file));
      refreshRecords(cacheDir);
      expect(open().get('a')).toEqual(recordOf(file));
    },
  );

  it('that a link stands for is never written through it', async () => {
    const { file, record, open } = await recorded();
    DAMAGES['a link in its place']?.(record);
    open().add('a', recordOf(file));
    expect(readFileSync(ELSEWHERE, 'utf8')).toBe(WORDS_ELSEWHERE);
  });

  it('that is cut off in a line, or holds bytes that are no letters, can be added to', async () => {
    const { file, record, open } = await recorded();
    truncateSync(record, statSync(record).size - 60);
    appendFileSync(record, Buffer.of(0xff, 0xfe, 0xc3));
    const later = open();
    later.add('b', recordOf(file));
    later.catchUp();
    later.add('c', recordOf(file));
    expect([open().get('b'), open().get('c')]).toEqual([recordOf(file), recordOf(file)]);
  });
});

describe('records refreshed at the end of a build', () => {
  it('know files that have got links as they are now', async () => {
    const { cacheDir, file, open } = await recorded();
    linkSync(file, path.join(cacheDir, 'dist'));
    refreshRecords(cacheDir);
    const now = open().get('a');
    expect(now).toEqual(recordOf(file));
    expect(now && verified(file, now)).toBe(now);
  });

  it('don’t take for right what was edited while the build ran', async () => {
    const { cacheDir, file, found } = await recorded();
    linkSync(file, path.join(cacheDir, 'dist'));
    writeFileSync(path.join(cacheDir, 'dist'), 'Trang web ai đã đổi.');
    refreshRecords(cacheDir);
    expect(found()).toBeUndefined();
  });

  it('forget what has gone, and what was recorded again', async () => {
    const { cacheDir, file, record, open } = await recorded();
    const { size } = statSync(record);
    for (let times = 0; times < 5; times++) openRecord(cacheDir, 'pages').add('a', recordOf(file));
    refreshRecords(cacheDir);
    expect(statSync(record).size).toBe(size);
    rmSync(file);
    refreshRecords(cacheDir);
    expect(open().get('a')).toBeUndefined();
  });
});
