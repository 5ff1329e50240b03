import { Hono } from 'hono';
import { adminRoutes, type AdminOptions } from './admin/routes.ts';
import { postRoutes, type PostOptions } from './post/routes.ts';
import { askedLanguage, refuse } from './post/answer.ts';
import { logFailure } from './log.ts';
import type { LetterStore } from './store/letter-store.ts';

/** What the server answers with. */
export interface AppOptions extends PostOptions, AdminOptions {
  readonly store: LetterStore;
}

/** For how long the answer to a health check holds, in milliseconds: each writes to the disk. */
const HEALTHY_FOR = 1000;

/** Whether letters can be stored now, asked at most once in a while. */
function healthOf({ store, now }: Pick<AppOptions, 'store' | 'now'>): () => Promise<boolean> {
  let asked = -Infinity;
  let last: Promise<boolean> = Promise.resolve(false);
  return () => {
    if (now() - asked > HEALTHY_FOR) {
      asked = now();
      last = store.probe().then(
        () => true,
        () => false,
      );
    }
    return last;
  };
}

/** The endpoint for readers' letters. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono();
  const isHealthy = healthOf(options);
  app.get('/health', async (context) =>
    (await isHealthy()) ? context.text('ok\n', 200) : context.text('letters can not be stored\n', 503),
  );
  app.route('/', postRoutes(options));
  app.route('/', adminRoutes(options));
  app.notFound((context) => refuse(context, { reasons: ['missing'], language: askedLanguage(context) }));
  app.onError((error, context) => {
    logFailure(`${context.req.method} ${context.req.path}`, error);
    return refuse(context, { reasons: ['full'], language: askedLanguage(context) });
  });
  return app;
}
