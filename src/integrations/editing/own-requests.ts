import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect } from 'vite';
import { isOwn, pathAsked, refuse } from '../../own-requests.ts';

/** Vite's way to open a file in an editor program, which starts programs on this machine. */
const STARTS_PROGRAMS = /\/__open-in-editor/i;

/** Why the development server doesn't answer a request; undefined where it does. */
function refusalOf(request: IncomingMessage): readonly [status: number, reason: string] | undefined {
  if (!isOwn(request)) return [403, 'This server answers its own machine alone.'];
  const asked = pathAsked(request);
  if (asked === undefined || asked.startsWith('//')) return [400, 'A path begins with one slash.'];
  if (STARTS_PROGRAMS.test(asked)) return [403, 'No program is started from here.'];
  return undefined;
}

/** Stands before all else that the development server does: what it shows holds drafts, and files of this machine. */
function ownRequestsOnly(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const refusal = refusalOf(request);
  if (refusal) refuse(response, ...refusal);
  else next();
}

/** Lets the development server answer its own machine alone, and start no programs. */
export const ownRequests = {
  name: 'own-requests',
  configureServer: {
    // Astro puts some of its own handlers before all that stand there: the last to do so is the first to be asked.
    order: 'post' as const,
    handler:
      ({ middlewares }: { readonly middlewares: Pick<Connect.Server, 'stack'> }) =>
      (): void => {
        middlewares.stack.unshift({ route: '', handle: ownRequestsOnly });
      },
  },
};
