/** The page that is shown without a connection, in all languages. */
export const OFFLINE_PATH = '/khong-co-mang/';

/** The worker that shows it, below the site. */
export const WORKER_FILE = 'offline.js';
