import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { temporaryFolder } from '../reading/temporary-folder.ts';
import { HAS_POSTGRES, type Postgres, startPostgres } from './postgres.ts';

/** The databases that letters may be kept in, as far as this machine has them. */
export const DATABASES = HAS_POSTGRES ? (['SQLite', 'PostgreSQL'] as const) : (['SQLite'] as const);

let postgres: Postgres | undefined;

/** Starts what the tests of a file need of a database. */
export function useDatabase(kind: (typeof DATABASES)[number]): () => Promise<string> {
  beforeAll(async () => {
    if (kind === 'PostgreSQL') postgres = await startPostgres();
  });
  afterAll(async () => {
    if (kind !== 'PostgreSQL') return;
    await postgres?.stop();
    postgres = undefined;
  });
  return async () =>
    kind === 'PostgreSQL' && postgres
      ? postgres.database()
      : path.join(await temporaryFolder(), 'below', 'letters.db');
}
