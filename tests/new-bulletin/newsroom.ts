import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/new-bulletin/run.ts';
import type { Outcome, Surroundings } from '../../src/new-story/asking-command.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { contentFiles, original, STORY } from '../content-model/content.ts';
import { type Files, temporaryFolder } from '../reading/temporary-folder.ts';

/** A small sample bulletin in a checkout, which the command is run in. */
export interface Checkout {
  readonly root: string;
  readonly settings: Settings;
  /** Runs the command; without streams nobody can be asked. */
  readonly run: (args: readonly string[], streams?: Surroundings['streams']) => Promise<Outcome>;
  readonly read: (file: string) => string;
  /** All files of the checkout with their texts, but for what is kept between runs. */
  readonly all: () => ReadonlyMap<string, string>;
}

/** A checkout of the sample bulletin, with other files in `content` beside. */
export async function checkout(more: Files = {}): Promise<Checkout> {
  const own = {
    ...Object.fromEntries(contentFiles().texts),
    'samples.yaml': '- ban-bo-hop\n',
    [`${STORY}/vi.mdx`]: original(),
    ...more,
  };
  const root = await temporaryFolder(
    Object.fromEntries(Object.entries(own).map(([file, text]) => [`content/${file}`, text])),
  );
  const settings = readSettings({ BULLETIN_NOW: '2026-12-01T12:00+07:00' }, root);
  return {
    root,
    settings,
    run: (args, streams) =>
      run(args, { settings, cwd: root, isAsked: streams !== undefined, ...(streams && { streams }) }),
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    all: () => {
      const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const files = entries.map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)));
      return new Map(
        files
          .map((file) => file.split(path.sep).join('/'))
          .filter((file) => !/^\.(?:cache|git)\//.test(file))
          .sort()
          .map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
      );
    },
  };
}

/** Flags that say what is needed, with the clear yes. */
export const FLAGS = ['--name', 'Bản tin Sông Mã', '--languages', 'vi', '--move-samples'] as const;
