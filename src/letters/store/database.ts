import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect } from 'kysely';
import { GenericSqliteDialect, type IGenericSqlite } from 'kysely-generic-sqlite';
import pg from 'pg';

/** What can become of a letter. */
export type LetterStatus = 'new' | 'approved' | 'rejected';

/** A letter as it is kept. */
export interface LetterRow {
  readonly id: string;
  /** When it came, and when it was approved or rejected: ISO 8601 in UTC. */
  readonly received: string;
  readonly handled: string | null;
  readonly status: LetterStatus;
  /** Id of a story, or the folder of letters to the newsroom. */
  readonly story: string;
  readonly language: string;
  readonly name: string;
  readonly email: string | null;
  readonly place: string | null;
  readonly text: string;
  readonly answer: string | null;
  /** The number of its file in `content/letters/<story>/`, once it is approved. */
  readonly number: number | null;
  /** The same for the same letter, so that none is kept twice. */
  readonly digest: string;
}

/** Values that all servers of one database share: keys that they sign with, and what the health check writes. */
interface SharedValue {
  readonly name: string;
  readonly value: string;
}

/** The tables. */
export interface Tables {
  readonly letters: LetterRow;
  readonly shared: SharedValue;
}

/** The database of letters. */
export type Database = Kysely<Tables>;

/** How long a statement waits for another process that writes, in milliseconds. */
const PATIENCE = 5000;

/** SQLite of Node itself; what is committed is on the disk, and what is deleted is overwritten. */
function sqliteExecutor(file: string): IGenericSqlite<DatabaseSync> {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(file, { timeout: PATIENCE });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  return {
    db,
    query: (_, sql, parameters) => {
      const statement = db.prepare(sql);
      const given: readonly unknown[] = parameters;
      const values = given.map((value) => {
        if (value === null || typeof value === 'string' || typeof value === 'number') return value;
        throw new TypeError(`A ${typeof value} can't be kept.`);
      });
      if (statement.columns().length > 0) return { rows: statement.all(...values) };
      const { changes, lastInsertRowid } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    },
    close: () => {
      db.close();
    },
  };
}

/** Whether an address of a database is PostgreSQL's. */
export function isPostgres(database: string): boolean {
  return /^postgres(?:ql)?:/i.test(database);
}

function dialectOf(database: string) {
  if (!isPostgres(database)) return new GenericSqliteDialect(() => sqliteExecutor(database));
  const pool = new pg.Pool({ connectionString: database, max: 10, connectionTimeoutMillis: PATIENCE });
  // A connection that is lost while nobody uses it is made anew; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}

async function makeTables(db: Database): Promise<void> {
  await db.schema
    .createTable('letters')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('received', 'text', (column) => column.notNull())
    .addColumn('handled', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('place', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('number', 'integer')
    .addColumn('digest', 'text', (column) => column.notNull().unique())
    .addUniqueConstraint('letters_file', ['story', 'number'])
    .execute();
  await db.schema
    .createIndex('letters_status')
    .ifNotExists()
    .on('letters')
    .columns(['status', 'received'])
    .execute();
  await db.schema
    .createTable('shared')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

/**
 * Opens the database that `postgres://…` or the path of an SQLite file names, and makes what it lacks. Rejects where it can't
 * be reached or written.
 */
export async function openDatabase(database: string): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: dialectOf(database) });
  await makeTables(db);
  return db;
}
