import { describe, expect, it, onTestFinished } from 'vitest';
import type { Submission } from '../../src/letters/post/submission.ts';
import { openLetters } from '../../src/letters/store/letter-store.ts';
import { DATABASES, useDatabase } from './databases.ts';

const LETTER: Submission = {
  story: 'ban-bo-hop',
  language: 'vi',
  name: 'Một bạn đọc',
  email: 'ban@example.vn',
  text: 'Dòng một.\n\n“Đoạn hai”; drop table letters; --',
};

describe.each(DATABASES)('letters in %s', (kind) => {
  const newDatabase = useDatabase(kind);

  async function open() {
    const database = await newDatabase();
    const store = await openLetters(database);
    onTestFinished(() => store.close());
    return { store, database };
  }

  it('are kept as they are, and there after the database was opened again', async () => {
    const { store, database } = await open();
    const id = await store.add(LETTER);
    const again = await openLetters(database);
    expect(await again.list()).toMatchObject([
      { ...LETTER, id, status: 'new', place: null, answer: null, number: null, handled: null },
    ]);
    await again.close();
  });

  it('are each kept once, however often and however close together they are sent', async () => {
    const { store } = await open();
    const same = [LETTER, { ...LETTER, text: `${LETTER.text.toUpperCase()} `.replaceAll('\n', ' ') }, LETTER];
    const ids = await Promise.all([...same, ...same].map((letter) => store.add(letter)));
    const later = await store.add(LETTER);
    expect(new Set([...ids, later]).size).toBe(1);
    expect(await store.list()).toHaveLength(1);
  });

  it('of many senders at a time are all kept, each under an id of its own', async () => {
    const { store } = await open();
    const ids = await Promise.all(
      Array.from({ length: 500 }, (_, at) => store.add({ ...LETTER, text: `Thư ${at}` })),
    );
    expect(new Set(ids).size).toBe(500);
    const kept = await store.list('new');
    expect(new Map(kept.map(({ id, text }) => [id, text]))).toEqual(
      new Map(ids.map((id, at) => [id, `Thư ${at}`])),
    );
  });

  it('change from some states alone', async () => {
    const { store } = await open();
    const id = await store.add(LETTER);
    expect(await store.change(id, ['new'], { status: 'rejected' })).toBe(true);
    expect(await store.change(id, ['new'], { status: 'approved' })).toBe(false);
    expect((await store.find(id))?.status).toBe('rejected');
    expect(await store.find('nothing')).toBeUndefined();
  });

  it('about a story never have one number twice', async () => {
    const { store } = await open();
    const [a, b] = [await store.add(LETTER), await store.add({ ...LETTER, text: 'Thư khác' })];
    await store.renumber(a, null, 1);
    await store.renumber(b, null, 1);
    expect((await store.find(b))?.number).toBeNull();
    await store.renumber(a, null, 2);
    expect((await store.find(a))?.number).toBe(1);
    expect(await store.lastNumber(LETTER.story)).toBe(1);
    expect(await store.lastNumber('tin-khac')).toBe(0);
  });

  it('can be erased, and sent again then', async () => {
    const { store } = await open();
    const id = await store.add(LETTER);
    await store.erase([id, 'nothing']);
    expect(await store.list()).toEqual([]);
    expect(await store.add(LETTER)).not.toBe(id);
  });

  it('share keys among all servers, which stay as they are', async () => {
    const { store } = await open();
    expect(await store.shared('key', 'a')).toBe('a');
    expect(await store.shared('key', 'b')).toBe('a');
    await store.probe();
    await store.probe();
  });
});
