import type { GitBackend } from '@sveltia/cms';
import { refusal } from '../refusal.ts';
import type { Environment } from '../settings.ts';

/** Where the web editor keeps what it saves. */
export interface AdminBackend {
  readonly backend: GitBackend;
  /** Whether it is a forge; a checkout on this machine else, opened in the browser. */
  readonly isForge: boolean;
  /** Origins beyond the bulletin's own that the page speaks to, and shows pictures from. */
  readonly origins: readonly string[];
}

/** Where the interface of a forge of one's own is, and the origins of the public one. */
const FORGES = {
  github: {
    api: '/api/v3',
    hosts: [
      'https://api.github.com',
      'https://raw.githubusercontent.com',
      'https://avatars.githubusercontent.com',
    ],
  },
  gitlab: { api: '/api/v4', hosts: ['https://gitlab.com'] },
} as const;

function originOf(server: string): string {
  if (!URL.canParse(server) || !/^https?:$/.test(new URL(server).protocol))
    throw refusal(
      `ADMIN_SERVER is "${server}", which is no web address. Write it like https://gitlab.example.`,
    );
  return new URL(server).origin;
}

/**
 * Reads where the web editor saves: `ADMIN_BACKEND` (`github` or `gitlab`; a checkout on this machine by default),
 * `ADMIN_REPO` (`owner/name`), `ADMIN_BRANCH` (the repository's own by default), `ADMIN_SERVER` (a GitLab or GitHub of
 * one's own). Throws an error that names the variable when one can't be used.
 */
export function readBackend(env: Environment): AdminBackend {
  const {
    ADMIN_BACKEND: name = '',
    ADMIN_REPO: repo = '',
    ADMIN_BRANCH: branch = '',
    ADMIN_SERVER: server = '',
  } = env;
  if (name === '')
    return { backend: { name: 'github', repo: 'ban-tin/ban-tin' }, isForge: false, origins: [] };
  if (name !== 'github' && name !== 'gitlab')
    throw refusal(`ADMIN_BACKEND is "${name}". Write github or gitlab, or leave it out to edit a checkout.`);
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(repo))
    throw refusal(`ADMIN_REPO is "${repo}", which names no repository. Write it like owner/name.`);
  const own = server === '' ? undefined : originOf(server);
  const { api, hosts } = FORGES[name];
  return {
    backend: {
      name,
      repo,
      ...(branch !== '' && { branch }),
      auth_methods: ['token'],
      ...(own !== undefined && { api_root: own + api }),
    },
    isForge: true,
    origins: own === undefined ? hosts : [own],
  };
}
