import { EventEmitter } from 'node:events';
import path from 'node:path';
import type { Surroundings } from '../../src/integrations/content-loader.ts';
import type { Settings } from '../../src/settings.ts';
import { writeFiles } from './temporary-folder.ts';

/** Tells of changes to files as Astro's does. */
export class Watcher extends EventEmitter {
  readonly folders: string[] = [];

  add(folder: string): void {
    this.folders.push(folder);
  }

  /** Writes a file of the content folder, and tells of it. */
  async write(settings: Settings, name: string, text: string): Promise<void> {
    await writeFiles(settings.contentDir, { [name]: text });
    this.emit('all', 'change', path.join(settings.contentDir, ...name.split('/')));
  }
}

/** What Astro gives to one loader, and what that has done with it: entries by id, and lines of the log. */
export function surroundings(watcher?: Watcher) {
  const entries = new Map<string, unknown>();
  const told: string[] = [];
  const given: Surroundings = {
    store: {
      clear: () => {
        entries.clear();
      },
      set: ({ id, data }) => entries.set(id, data).has(id),
    },
    logger: {
      warn: (text) => told.push(`warn ${text}`),
      error: (text) => told.push(`error ${text}`),
    },
    watcher,
  };
  return { entries, told, given };
}
