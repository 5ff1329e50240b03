import { randomBytes } from 'node:crypto';
import { createAdaptorServer } from '@hono/node-server';
import type { Language } from '../bulletin/language.ts';
import { pathOf } from '../routing/address.ts';
import type { LetterSettings, Settings } from '../settings.ts';
import { refusal } from '../refusal.ts';
import { isPasswordHash } from './admin/password.ts';
import { createApp } from './app.ts';
import { type KnownContent, knownContent } from './known-content.ts';
import { logFailure } from './log.ts';
import { type Desk, prune } from './moderation/moderate.ts';
import { type LetterStore, openLetters } from './store/letter-store.ts';

/** How long a request may take to arrive, in milliseconds. */
const PATIENCE = 15_000;

/** How long an idle connection stays open, in milliseconds: longer than proxies keep theirs, which would else meet a closed one. */
const IDLE = 65_000;

/** Connections that are open at a time: each may hold a letter of 64 KB that isn't whole yet. */
const MOST_CONNECTIONS = 2000;

/** The endpoint while it listens. */
export interface LetterServer {
  readonly port: number;
  /** Answers what has begun, then closes the database. */
  readonly close: () => Promise<void>;
}

/** What of the site the endpoint needs. */
export type Site = Pick<Settings, 'contentDir' | 'site' | 'base'>;

function siteIn({ site, base }: Site, [origin]: readonly string[]) {
  const at = site ?? origin;
  return (language: Language) =>
    at === undefined ? undefined : at + base.replace(/\/+$/, '') + pathOf({ kind: 'front' }, language);
}

/** A key that all servers of the database share. */
function sharedKey(store: LetterStore, name: string): Promise<string> {
  return store.shared(name, randomBytes(32).toString('hex'));
}

const AN_HOUR = 3_600_000;

/** Deletes what isn't kept any longer, now and every hour. */
function prunedHourly(desk: Desk, content: KnownContent): () => void {
  const work = () => {
    prune(desk, content.newsroom().letterDays).catch((error: unknown) => {
      logFailure('Old letters could not be deleted', error);
    });
  };
  work();
  const timer = setInterval(work, AN_HOUR);
  return () => {
    clearInterval(timer);
  };
}

/**
 * Opens the database and listens; port 0 is any that is free. Rejects when the port is taken, or where the database can't
 * be opened.
 */
export async function serveLetters(settings: LetterSettings, site: Site): Promise<LetterServer> {
  const { database, origins, proxies, rate, host, port, passwordHash } = settings;
  if (passwordHash !== undefined && !isPasswordHash(passwordHash))
    throw refusal('LETTERS_PASSWORD_HASH is no hash of a password. Make one by: npm run letters -- password');
  const store = await openLetters(database);
  const desk = { store, contentDir: site.contentDir, now: () => new Date() };
  const content = knownContent(site.contentDir);
  const stopPruning = prunedHourly(desk, content);
  const app = createApp({
    desk,
    secret: await sharedKey(store, 'session key'),
    passwordHash,
    store,
    content,
    origins,
    proxies,
    rate,
    key: await sharedKey(store, 'form key'),
    siteIn: siteIn(site, origins),
    now: Date.now,
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: PATIENCE, headersTimeout: PATIENCE, keepAliveTimeout: IDLE },
  });
  if ('maxConnections' in server) server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      stopPruning();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}
