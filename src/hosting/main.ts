import { ownSettings } from '../settings.ts';
import { hostedSite } from './hosted-site.ts';
import { isHost, snippetFor } from './hosts.ts';

/**
 * Prints what a web server needs in its configuration to send the site's headers: `npm run headers -- nginx`, with the
 * environment variables that the site is built with. Exit code 1 where the server isn't known.
 */

const USAGE = {
  vi: 'Cách dùng: npm run headers -- nginx|caddy|apache. Netlify và Cloudflare Pages đọc tệp _headers có sẵn trong trang.',
  en: 'Usage: npm run headers -- nginx|caddy|apache. Netlify and Cloudflare Pages read the file _headers of the site.',
} as const;

const settings = ownSettings();
const [, , host, ...others] = process.argv;
if (isHost(host) && others.length === 0) process.stdout.write(snippetFor(host, hostedSite(settings)));
else {
  process.stderr.write(`${USAGE[settings.messages]}\n`);
  process.exitCode = 1;
}
