import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readBackend } from '../admin/backend.ts';
import type { Settings } from '../settings.ts';
import type { HostedSite } from './header-table.ts';

function filesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  } catch {
    // A bulletin may do without public/.
    return [];
  }
}

/** What the headers of the site in a checkout depend on. Throws an Error where `ADMIN_…` can't be used. */
export function hostedSite({ root, base, admin, adminBackend, compress }: Settings): HostedSite {
  return {
    base,
    publicFiles: filesIn(path.join(root, 'public')),
    adminOrigins: admin ? readBackend(adminBackend).origins : undefined,
    compressed: compress,
  };
}
