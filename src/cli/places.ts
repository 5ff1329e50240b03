import { createGazetteer } from '../bulletin/gazetteer.ts';
import { readLocalities } from '../content-model/localities.ts';
import { valuesOf } from '../content-model/records.ts';
import { formatProblems } from '../content-model/report.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { knownLocalities } from '../reading/known-localities.ts';
import { pipelineDigest } from '../store/pipeline-digest.ts';
import { readSettings } from '../settings.ts';
import { placeList } from './place-list.ts';

/**
 * Looks places up by name: `npm run places -- "hoa phu chiem hoa"`. Faults of the gazetteer are told on the error stream.
 * Exit code 1 when the words name no place.
 */

const { contentDir, cacheDir, messages } = readSettings(process.env, process.cwd());
const folder = await readContentFolder(contentDir);
const known = await knownLocalities(folder, await pipelineDigest('localities'), cacheDir);
const read = readLocalities({ ...folder, localities: known.byFile });
await known.save();
if (read.problems.length > 0) console.error(formatProblems(read.problems, messages));
const gazetteer = createGazetteer(valuesOf(read));
const list = placeList(process.argv.slice(2).join(' '), gazetteer, messages);
console.log(list.text);
if (!list.found) process.exitCode = 1;
