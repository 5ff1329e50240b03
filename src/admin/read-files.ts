import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { createGazetteer } from '../bulletin/gazetteer.ts';
import { lazily } from '../bulletin/once.ts';
import type { ContentFiles } from '../content-model/content-files.ts';
import { readLocalities } from '../content-model/localities.ts';
import { readNewsroom } from '../content-model/newsroom.ts';
import { isInStory } from '../content-model/read-registers.ts';
import { valuesOf } from '../content-model/records.ts';
import { remembering } from '../content-model/remember.ts';
import { inLanguages } from '../content-model/unread-languages.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { readWithLocalities } from '../reading/known-localities.ts';
import { readFields } from '../reading/read-article.ts';
import { refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { readCheckData } from './check/read-check-data.ts';
import { placeRows } from './places/place-file.ts';
import { readAdminData } from './read-admin-data.ts';

/** The data of the editor's page by file name; each is read when it is asked for, and given as JSON. Places are read once. */
export type DataFiles = Readonly<Record<'data.json' | 'places.json' | 'check.json', () => Promise<string>>>;

const OUTSIDE = {
  vi: (contentDir: string, root: string) =>
    `Thư mục nội dung ${contentDir} nằm ngoài ${root}, nơi trang soạn bài không với tới. Đặt BULLETIN_CONTENT là một thư mục trong đó, hoặc bỏ BULLETIN_ADMIN=on.`,
  en: (contentDir: string, root: string) =>
    `The content folder ${contentDir} lies outside ${root}, where the editor can't reach it. Set BULLETIN_CONTENT to a folder in there, or leave BULLETIN_ADMIN=on out.`,
} as const;

/** Where a path leads; itself, where nothing is there. */
const realOf = (target: string): string => (existsSync(target) ? realpathSync(target) : target);

/** The content folder below the repository's, `content`. Throws an error for people when it lies elsewhere. */
export function folderBelow(root: string, { contentDir, messages }: Settings): string {
  const below = path.relative(realOf(root), realOf(contentDir)).split(path.sep).join('/');
  if (below === '' || below === '..' || below.startsWith('../') || path.isAbsolute(below))
    throw refusal(OUTSIDE[messages](contentDir, root));
  return below;
}

/** Where the page is served from. */
export interface Place {
  /** The repository's folder. */
  readonly root: string;
  /** Whether it is a site that anybody may read. */
  readonly isPublic: boolean;
}

/** Readers of what the editor's page shows; from one reading to the next only what changed is parsed again. */
export function dataFiles(settings: Settings, { root, isPublic }: Place): DataFiles {
  const { contentDir, now, base, site } = settings;
  const fields = remembering<ReturnType<typeof readFields>>();
  const audience = { now, folder: folderBelow(root, settings), isPublic };

  // The gazetteer hardly changes while stories are written: it is read once.
  const gazetteer = lazily(async () => {
    const files = await readWithLocalities(settings);
    return { all: valuesOf(readLocalities(files)), localities: files.localities };
  });

  async function readFiles(): Promise<ContentFiles> {
    const folder = await readContentFolder(contentDir);
    const articles = [...folder.texts].filter(([file]) => isInStory(file));
    const known = articles.flatMap(([file, text]) => {
      const data = fields(file, [text], () => readFields(file, text));
      return data === undefined ? [] : [[file, data] as const];
    });
    const { languages } = readNewsroom(folder).newsroom;
    return inLanguages({ ...folder, frontmatter: new Map(known) }, languages);
  }

  async function places(): Promise<string> {
    return JSON.stringify(placeRows(createGazetteer((await gazetteer()).all)));
  }

  async function data(): Promise<string> {
    return JSON.stringify(readAdminData(await readFiles(), audience));
  }

  async function check(): Promise<string> {
    const { localities } = await gazetteer();
    const readers = { now, site: { base, ...(site !== undefined && { site }) }, isPublic, localities };
    return JSON.stringify(readCheckData(await readFiles(), readers));
  }

  return { 'data.json': data, 'places.json': places, 'check.json': check };
}
