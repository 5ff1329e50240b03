import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import { readLocalities } from '../../src/content-model/localities.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';

/** The gazetteer of the real content, read through the real schema. */
const CONTENT = path.join(import.meta.dirname, '..', '..', 'content');
const folder = await readContentFolder(CONTENT);
const read = readLocalities(folder);

export const problems = read.problems;
export const localities = [...read.entries.values()].map(({ value }) => value);
export const gazetteer = createGazetteer(localities);
export const README = readFileSync(path.join(CONTENT, 'localities', 'README.md'), 'utf8');
export const provinceTexts: ReadonlyMap<string, string> = new Map(
  [...folder.texts].flatMap(([file, text]) => {
    const province = /^localities\/([^/]+)\.yaml$/.exec(file)?.[1];
    return province === undefined ? [] : [[province, text] as const];
  }),
);
