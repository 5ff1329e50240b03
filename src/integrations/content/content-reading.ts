import type { AstroIntegration } from 'astro';
import type { Settings } from '../../settings.ts';
import { inOwnProcess } from '../../reading/processes/own-process.ts';

/**
 * Astro's configuration and its loaders are two programs in one process, each with modules of its own: what the first
 * has begun for the second stands where both can see it.
 */
const PLACE = Symbol.for('ban-tin.content-reading');

function read(settings: Settings): Promise<unknown> {
  return inOwnProcess(new URL('./read-content.ts', import.meta.url), settings);
}

/** Begins to read the content of a build at once: Astro takes seconds until it asks for it. */
export function contentReading(settings: Settings): AstroIntegration {
  return {
    name: 'content-reading',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const reading = read(settings);
        // A build that fails before it asks for the content doesn't ask what became of it.
        reading.catch(() => undefined);
        Reflect.set(globalThis, PLACE, reading);
      },
    },
  };
}

/** What comes of reading the content: as it was begun, or else begun now. */
export function readContent(settings: Settings): Promise<unknown> {
  const begun: unknown = Reflect.get(globalThis, PLACE);
  Reflect.deleteProperty(globalThis, PLACE);
  return begun instanceof Promise ? begun : read(settings);
}
