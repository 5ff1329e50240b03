import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkContent } from '../../src/reading/check-content.ts';
import { typography } from '../../src/lint/typography.ts';
import type { Outcome, Surroundings } from '../../src/new-story/asking-command.ts';
import { run } from '../../src/new-story/run.ts';
import { readSettings } from '../../src/settings.ts';
import { contentFiles } from '../content-model/content.ts';
import { type Files, temporaryFolder } from '../reading/temporary-folder.ts';

/** A small content folder on disk, in which the command is run. */
export interface Newsroom {
  /** Runs the command; without streams nobody can be asked. */
  readonly run: (args: readonly string[], streams?: Surroundings['streams']) => Promise<Outcome>;
  readonly read: (file: string) => Promise<string>;
  /** All that `npm run lint:content` tells, as `file: rule`; a warning in brackets. */
  readonly told: () => Promise<readonly string[]>;
  readonly contentDir: string;
}

/** A newsroom at noon of 1 December 2026 in Vietnam. */
export async function newsroom(
  files: Files = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Newsroom> {
  const root = await temporaryFolder();
  const base = Object.fromEntries(contentFiles().texts);
  const contentDir = await temporaryFolder({ ...base, ...files });
  const now = '2026-12-01T12:00+07:00';
  const settings = readSettings({ BULLETIN_CONTENT: contentDir, BULLETIN_NOW: now, ...env }, root);
  return {
    contentDir,
    run: (args, streams) =>
      run(args, {
        settings,
        cwd: path.dirname(contentDir),
        isAsked: streams !== undefined,
        ...(streams && { streams }),
      }),
    read: (file) => readFile(path.join(contentDir, file), 'utf8'),
    told: async () => {
      const { problems, folder } = await checkContent(settings);
      return [...problems, ...typography(folder.texts)].map(({ file, rule, severity }) =>
        severity === 'error' ? `${file}: ${rule}` : `(${file}: ${rule})`,
      );
    },
  };
}

/** Flags that tell all of a story of the small content folder, with others changed or (undefined) left out. */
export function flags(changes: Readonly<Record<string, string | undefined>> = {}): readonly string[] {
  const all: Readonly<Record<string, string | undefined>> = {
    language: 'vi',
    title: 'Chi bộ học tập',
    lead: 'Chi bộ bản Bó học nghị quyết.',
    date: '2020-03',
    place: 'son-la/huyen-mai-son/xa-muong-bang',
    author: 'ban-bien-tap',
    topic: 'nong-thon-moi',
    ...changes,
  };
  return Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
}
