import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../../src/bulletin/problem.ts';
import {
  type EditingSession,
  editingSession,
  type ProblemsByFolder,
} from '../../../src/integrations/editing/editing-session.ts';
import { type Differences, smallSite } from '../../reading/small-site.ts';
import { writeFiles } from '../../reading/temporary-folder.ts';

/** A small content folder that is being edited. */
export interface EditedFolder {
  readonly session: EditingSession;
  /** Writes a file, or deletes it (undefined), and has it read. */
  readonly write: (name: string, text: string | undefined) => Promise<void>;
  /** Ids of the stories that can be shown. */
  readonly stories: () => Promise<readonly string[]>;
  /** Everything that is wrong. */
  readonly inspect: () => Promise<ProblemsByFolder | undefined>;
  readonly root: string;
}

/** Begins to edit a small content folder. */
export async function editedFolder(differences: Differences = {}): Promise<EditedFolder> {
  const settings = await smallSite(differences);
  const session = editingSession(settings);
  return {
    session,
    root: settings.contentDir,
    write: async (name, text) => {
      if (text === undefined) await rm(path.join(settings.contentDir, name), { recursive: true });
      else await writeFiles(settings.contentDir, { [name]: text });
      await session.change([name]);
    },
    stories: async () => (await session.content()).stories.map(({ id }) => id),
    inspect: () => session.inspect(() => Promise.resolve()),
  };
}

/** The rules that found problems, with severity, in their order. */
export function rulesOf(problems: readonly Problem[] | undefined): readonly string[] {
  return (problems ?? []).map(({ severity, rule }) => `${severity} ${rule}`);
}
