import { existsSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../../src/letters/moderation/commands.ts';
import { letterText, writeLetter } from '../../src/letters/moderation/letter-file.ts';
import { approve, forget, prune, reject } from '../../src/letters/moderation/moderate.ts';
import type { Submission } from '../../src/letters/post/submission.ts';
import { openLetters } from '../../src/letters/store/letter-store.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';
import { DATABASES, useDatabase } from './databases.ts';

const LETTER: Submission = {
  story: 'ban-bo-hop',
  language: 'vi',
  name: 'Một bạn đọc',
  email: 'Ban@example.vn',
  place: 'xã Yên Sơn',
  text: 'Đoạn một.\n\nĐoạn hai.',
};

const later = (days: number) => () => new Date(Date.now() + days * 86_400_000);

describe.each(DATABASES)('moderation with %s', (kind) => {
  const newDatabase = useDatabase(kind);

  async function desk() {
    const contentDir = await temporaryFolder();
    const store = await openLetters(await newDatabase());
    onTestFinished(() => store.close());
    const files = () =>
      readdir(path.join(contentDir, 'letters'), { recursive: true }).then(
        (names) => names.filter((name) => name.includes('.')).sort(),
        () => [],
      );
    return { desk: { store, contentDir, now: () => new Date() }, store, contentDir, files };
  }

  it('prints a letter with the answer, never with the e-mail address', async () => {
    const { desk: at, store, contentDir } = await desk();
    const id = await store.add(LETTER);
    const file = await approve(at, id, 'Cảm ơn bạn.\r\n\r\nTòa soạn <b>ghi nhận</b>.');
    expect(file).toBe('letters/ban-bo-hop/1.yaml');
    const written = readFileSync(path.join(contentDir, file ?? ''), 'utf8');
    expect(written).toMatch(
      /^name: Một bạn đọc\nplace: xã Yên Sơn\nlanguage: vi\ndate: \d{4}-\d\d-\d\d\ntext: \|-\n {2}Đoạn một\.\n\n {2}Đoạn hai\.\nanswer: \|-\n {2}Cảm ơn bạn\.\n\n {2}Tòa soạn ghi nhận\.\n$/,
    );
    expect(written.toLowerCase()).not.toContain('@');
    expect(await store.find(id)).toMatchObject({ status: 'approved', number: 1 });
  });

  it('prints each letter once, however often and by however many it is approved at a time', async () => {
    const { desk: at, store, files } = await desk();
    const ids = await Promise.all([1, 2, 3].map((n) => store.add({ ...LETTER, text: `Thư ${n}` })));
    await Promise.all([...ids, ...ids, ...ids].map((id) => approve(at, id)));
    expect(await files()).toEqual(['ban-bo-hop/1.yaml', 'ban-bo-hop/2.yaml', 'ban-bo-hop/3.yaml']);
  });

  it('goes on where it was cut off: before the file, and after it', async () => {
    const { desk: at, store, contentDir, files } = await desk();
    const id = await store.add(LETTER);
    await store.renumber(id, null, 4);
    expect(await approve(at, id)).toBe('letters/ban-bo-hop/4.yaml');
    await store.change(id, ['approved'], { status: 'new' });
    expect(await approve(at, id, 'Cảm ơn bạn.')).toBe('letters/ban-bo-hop/4.yaml');
    expect(await files()).toEqual(['ban-bo-hop/4.yaml']);
    expect(readFileSync(path.join(contentDir, 'letters/ban-bo-hop/4.yaml'), 'utf8')).toContain('Cảm ơn bạn.');
  });

  it('never writes over a file that is another letter’s', async () => {
    const { desk: at, store, contentDir, files } = await desk();
    const id = await store.add(LETTER);
    await store.renumber(id, null, 1);
    const other = {
      ...LETTER,
      email: null,
      place: null,
      answer: null,
      received: '2026-11-20T00:00:00Z',
      text: 'Khác',
    };
    writeLetter(contentDir, other, 1);
    await writeFile(path.join(contentDir, 'letters/ban-bo-hop/2.yaml'), 'không phải thư');
    expect(await approve(at, id)).toBe('letters/ban-bo-hop/3.yaml');
    expect(await files()).toHaveLength(3);
    expect(readFileSync(path.join(contentDir, 'letters/ban-bo-hop/1.yaml'), 'utf8')).toBe(letterText(other));
  });

  it('rejects a letter, which can be approved until it is deleted; a printed one is taken out', async () => {
    const { desk: at, store, contentDir } = await desk();
    const id = await store.add(LETTER);
    const file = path.join(contentDir, (await approve(at, id)) ?? '');
    expect(await reject(at, id)).toBe(true);
    expect(existsSync(file)).toBe(false);
    await approve(at, id);
    expect(existsSync(file)).toBe(true);
    await reject(at, id);
    await prune({ ...at, now: later(6) }, 90);
    expect(await store.list()).toHaveLength(1);
    await prune({ ...at, now: later(8) }, 90);
    expect(await store.list()).toEqual([]);
    expect(await reject(at, id)).toBe(false);
    expect(await approve(at, id)).toBeUndefined();
  });

  it('deletes what was never handled, and the e-mail of what was printed, when its time is over', async () => {
    const { desk: at, store, files } = await desk();
    await store.add(LETTER);
    await approve(at, await store.add({ ...LETTER, text: 'Đã đăng' }));
    await prune({ ...at, now: later(29) }, 30);
    expect(await store.list()).toHaveLength(2);
    await prune({ ...at, now: later(31) }, 30);
    expect(await store.list()).toEqual([]);
    expect(await files()).toHaveLength(1);
  });

  it('forgets a person: what waits, and what is printed', async () => {
    const { desk: at, store, files } = await desk();
    await approve(at, await store.add(LETTER));
    await store.add({ ...LETTER, text: 'Chưa duyệt' });
    await store.add({ ...LETTER, email: 'khac@example.vn' });
    expect(await forget(at, ' bAn@EXAMPLE.vn')).toBe(2);
    expect((await store.list()).map(({ email }) => email)).toEqual(['khac@example.vn']);
    expect(await files()).toEqual([]);
  });

  it('lists, shows and exports by commands', async () => {
    const { desk: at, store } = await desk();
    const id = await store.add(LETTER);
    const done = await store.add({ ...LETTER, text: 'x'.repeat(100) });
    const run = async (...args: string[]) => (await runCommand(at, args, 'en'))?.text ?? 'usage';
    expect(await run('approve', done, '--answer', 'Thanks')).toContain('letters/ban-bo-hop/1.yaml');
    expect(JSON.parse(await run('list', '--format', 'json'))).toMatchObject([
      { ...LETTER, id, status: 'new' },
    ]);
    expect(JSON.parse(await run('export'))).toHaveLength(2);
    expect(await run('list', '--status', 'approved')).toMatch(new RegExp(`^${done} .* Một bạn đọc: x{60}…$`));
    expect(await run('list', '--status', 'rejected')).toBe('There are no letters.');
    expect(await run('show', id)).toContain('email: Ban@example.vn');
    expect(await runCommand(at, ['approve', 'khong-co'], 'vi')).toMatchObject({ failed: true });
    for (const wrong of [
      ['list', '--status', 'x'],
      ['list', '--lang'],
      ['approve'],
      ['approve', id, 'x'],
      ['x', 'y'],
    ])
      expect(await run(...wrong)).toBe('usage');
  });
});
