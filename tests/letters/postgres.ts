import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** Debian's PostgreSQL, whichever version is installed; undefined where there is none. */
const PROGRAMS = globSync('/usr/lib/postgresql/*/bin').find((folder) =>
  ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name))),
);

export const HAS_POSTGRES = PROGRAMS !== undefined;
if (!HAS_POSTGRES)
  process.stderr.write(
    'PostgreSQL is not here, so letters are kept in SQLite alone: run "sudo apt-get install postgresql" on Debian.\n',
  );

/** A server of PostgreSQL for tests. */
export interface Postgres {
  /** Address of a new, empty database. */
  readonly database: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** It refuses to run as root, so it then runs as the user that Debian's package makes. */
function asOther(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })),
  );
  return { uid: uid ?? 0, gid: gid ?? 0 };
}

async function connected(address: string): Promise<pg.Client> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Starts a server in a folder of its own, on a socket alone. Throws an Error where PostgreSQL isn't installed. */
export async function startPostgres(): Promise<Postgres> {
  if (PROGRAMS === undefined) throw new Error('There is no PostgreSQL.');
  const folder = mkdtempSync(path.join(tmpdir(), 'bulletin-pg-'));
  const user = asOther();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const options = { cwd: folder, stdio: 'ignore', ...user } as const;
  execFileSync(
    path.join(PROGRAMS, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8'],
    options,
  );
  const server = spawn(
    path.join(PROGRAMS, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses='],
    options,
  );
  const address = (name: string) => `postgres://postgres@/${name}?host=${encodeURIComponent(folder)}`;
  const client = await connected(address('postgres'));
  let made = 0;
  return {
    database: async () => {
      const name = `letters_${++made}`;
      await client.query(`create database ${name}`);
      return address(name);
    },
    stop: async () => {
      await client.end();
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
