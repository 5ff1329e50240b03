import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBackend } from '../admin/backend.ts';
import { letterBox } from '../bulletin/letter.ts';
import { LANGUAGES } from '../bulletin/language.ts';
import { withLineFeeds } from '../content-model/encoding/line-feeds.ts';
import { readStandingPages, standingAddresses } from '../content-model/standing-pages.ts';
import { newsroomNow } from '../reading/newsroom-now.ts';
import { pathOf } from '../routing/address.ts';
import type { Settings } from '../settings.ts';
import type { HostedSite } from './header-table.ts';

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A bulletin may do without public/, and without pages of its own.
    return [];
  }
}

function filesIn(folder: string): readonly string[] {
  const files = entriesOf(folder).filter((entry) => entry.isFile());
  return files.map(({ name }) => name).sort();
}

function foldersIn(folder: string): readonly string[] {
  const folders = entriesOf(folder).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort();
}

/** Addresses of the pages written by hand; a page that can't be read has none. */
function standingPaths(contentDir: string): readonly string[] {
  const pages = path.join(contentDir, 'pages');
  const files = foldersIn(pages).flatMap((id) => LANGUAGES.map((language) => `${id}/${language}.mdx`));
  const texts = files.flatMap((file) => {
    const target = path.join(pages, file);
    if (!existsSync(target)) return [];
    return [[`pages/${file}`, withLineFeeds(readFileSync(target, 'utf8'))] as const];
  });
  const read = readStandingPages({ texts: new Map(texts), binaries: new Map() });
  return standingAddresses(read.pages).flatMap((address) =>
    LANGUAGES.map((language) => pathOf(address, language)),
  );
}

/** What the headers of the site in a checkout depend on. Throws an Error where `ADMIN_…` can't be used. */
export function hostedSite({ root, contentDir, base, admin, adminBackend, compress }: Settings): HostedSite {
  const box = letterBox(newsroomNow(contentDir));
  return {
    base,
    publicFiles: filesIn(path.join(root, 'public')),
    standing: standingPaths(contentDir),
    adminOrigins: admin ? readBackend(adminBackend).origins : undefined,
    letters: box?.kind === 'endpoint' ? box.origin : undefined,
    compressed: compress,
  };
}
