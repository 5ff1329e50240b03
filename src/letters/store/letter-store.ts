import { hash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Submission } from '../post/submission.ts';
import { type Database, isPostgres, type LetterRow, type LetterStatus, openDatabase } from './database.ts';
import { grouped } from './group-commit.ts';

/** Letters of readers, kept until they are handled, and then for as long as the newsroom says. */
export interface LetterStore {
  /** Keeps a letter; resolves with its id when it is on the disk. One that is kept already has the id that it had. */
  readonly add: (submission: Submission) => Promise<string>;
  /** Letters of a status, or all, in the order in which they came. */
  readonly list: (status?: LetterStatus) => Promise<readonly LetterRow[]>;
  readonly find: (id: string) => Promise<LetterRow | undefined>;
  /** Changes a letter that has one of these statuses; gives whether there was such a one. */
  readonly change: (
    id: string,
    from: readonly LetterStatus[],
    to: Partial<Pick<LetterRow, 'status' | 'handled' | 'answer'>>,
  ) => Promise<boolean>;
  /** Gives a letter another number than it has, unless it has got one meanwhile or another letter has this one. */
  readonly renumber: (id: string, from: number | null, to: number) => Promise<void>;
  /** The highest number that a letter about a story has; 0 without any. */
  readonly lastNumber: (story: string) => Promise<number>;
  /** Deletes letters by their ids. */
  readonly erase: (ids: readonly string[]) => Promise<void>;
  /** A value that all servers of the database share: the first that was kept under the name. */
  readonly shared: (name: string, unlessKept: string) => Promise<string>;
  /** Writes as much as the largest letter takes. Rejects where that can't be kept. */
  readonly probe: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** As many bytes as a letter of 5,000 characters may take, and its name and place. */
const LARGEST = 24_000;

/** Letters and digits that nobody takes for one another when they are read out. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

function newId(): string {
  return Array.from(randomBytes(10), (byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
}

/** The same for a letter that was sent twice, whatever the blanks and capitals. */
function digestOf({ story, name, email, text }: Submission): string {
  const same = [story, name, email ?? '', text].map((part) =>
    part.toLowerCase().replaceAll(/\s+/g, ' ').trim(),
  );
  return hash('sha256', JSON.stringify(same));
}

async function insert(db: Database, submissions: readonly Submission[]): Promise<readonly string[]> {
  const received = new Date().toISOString();
  const rows = submissions.map((submission): LetterRow => ({
    id: newId(),
    received,
    handled: null,
    status: 'new',
    ...submission,
    email: submission.email ?? null,
    place: submission.place ?? null,
    answer: null,
    number: null,
    digest: digestOf(submission),
  }));
  await db
    .insertInto('letters')
    .values(rows)
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
  const digests = rows.map(({ digest }) => digest);
  const kept = await db
    .selectFrom('letters')
    .select(['id', 'digest'])
    .where('digest', 'in', digests)
    .execute();
  const ids = new Map(kept.map(({ id, digest }) => [digest, id]));
  return digests.flatMap((digest) => ids.get(digest) ?? []);
}

/** Whether a database refused a value because another row has it: SQLite says so in words, PostgreSQL by a code. */
function isConflict(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.message.includes('UNIQUE constraint failed') || ('code' in error && error.code === '23505'))
  );
}

function storeIn(db: Database, isFile: boolean): LetterStore {
  return {
    add: grouped((submissions) => insert(db, submissions)),
    list: (status) => {
      const all = db.selectFrom('letters').selectAll().orderBy('received').orderBy('id');
      return (status === undefined ? all : all.where('status', '=', status)).execute();
    },
    find: (id) => db.selectFrom('letters').selectAll().where('id', '=', id).executeTakeFirst(),
    change: async (id, from, to) => {
      const update = db.updateTable('letters').set(to).where('id', '=', id).where('status', 'in', from);
      const { numUpdatedRows } = await update.executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
    renumber: async (id, from, to) => {
      const update = db.updateTable('letters').set({ number: to }).where('id', '=', id);
      const own = from === null ? update.where('number', 'is', null) : update.where('number', '=', from);
      try {
        await own.execute();
      } catch (error) {
        if (!isConflict(error)) throw error;
      }
    },
    lastNumber: async (story) => {
      const last = await db
        .selectFrom('letters')
        .select((all) => all.fn.max('number').as('number'))
        .where('story', '=', story)
        .executeTakeFirst();
      return last?.number ?? 0;
    },
    erase: async (ids) => {
      if (ids.length === 0) return;
      for (let at = 0; at < ids.length; at += 500)
        await db
          .deleteFrom('letters')
          .where('id', 'in', ids.slice(at, at + 500))
          .execute();
      // What was deleted is gone from the log, too, not at some later time.
      if (isFile) await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
    },
    shared: async (name, unlessKept) => {
      const row = { name, value: unlessKept };
      await db
        .insertInto('shared')
        .values(row)
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute();
      const kept = await db
        .selectFrom('shared')
        .select('value')
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      return kept.value;
    },
    probe: async () => {
      const value = randomBytes(LARGEST / 2).toString('hex');
      await db
        .insertInto('shared')
        .values({ name: 'probe', value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    },
    close: () => db.destroy(),
  };
}

/** Opens the letters in the database that `postgres://…` or the path of an SQLite file names. */
export async function openLetters(database: string): Promise<LetterStore> {
  return storeIn(await openDatabase(database), !isPostgres(database));
}
