import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Programs of Debian that tests use, unpacked from their packages: an installed nginx would start to serve at once. */
export const UNPACKED = path.join(import.meta.dirname, '..', '..', '.cache', 'debian');

/** The packages that nginx is unpacked from. */
export const NGINX_PACKAGES = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static'] as const;

/** nginx as the tests run it. */
export interface Nginx {
  readonly program: string;
  /** The module that sends `.br` files. */
  readonly brotli: string;
  /** The types of files by their endings. */
  readonly types: string;
}

function isThere(file: string, mode = constants.R_OK): boolean {
  try {
    accessSync(file, mode);
    return true;
  } catch {
    return false;
  }
}

/** nginx with its module for brotli: what was unpacked, or what is installed; undefined where there is none. */
export function findNginx(): Nginx | undefined {
  return [UNPACKED, '/']
    .map((root) => ({
      program: path.join(root, 'usr/sbin/nginx'),
      brotli: path.join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
      types: path.join(root, 'etc/nginx/mime.types'),
    }))
    .find(
      ({ program, brotli, types }) => isThere(program, constants.X_OK) && isThere(brotli) && isThere(types),
    );
}

/** Path of Debian's Firefox, or of the one that `FIREFOX` names; undefined when there is none. */
export function findFirefox(): string | undefined {
  const given = process.env.FIREFOX;
  return (given === undefined ? ['/usr/bin/firefox-esr'] : [given]).find((file) =>
    isThere(file, constants.X_OK),
  );
}

/** What a test says that can't run, for lack of a program. */
export const MISSING = {
  nginx:
    'nginx is not here, so no test serves the site by it: run "sudo apt-get install nginx libnginx-mod-http-brotli-static" on Debian.',
  firefox:
    'Firefox is not here, so no test reads the site with it: run "sudo apt-get install firefox-esr" on Debian, or set FIREFOX to the path of one.',
} as const;
