import type { Surroundings } from '../../../src/integrations/content/content-loader.ts';

/** What Astro gives to one loader, and what that has done with it: entries by id, and lines of the log. */
export function surroundings() {
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
  };
  return { entries, told, given };
}
