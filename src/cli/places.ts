import { createGazetteer } from '../bulletin/gazetteer.ts';
import { readLocalities } from '../content-model/localities.ts';
import { readNewsroom } from '../content-model/newsroom.ts';
import { valuesOf } from '../content-model/records.ts';
import { formatProblems } from '../content-model/format-problems.ts';
import { readWithLocalities } from '../reading/known-localities.ts';
import { ownSettings } from '../settings.ts';
import { placeList } from './place-list.ts';

/**
 * Looks places up by name: `npm run places -- "hoa phu chiem hoa"`. Faults of the gazetteer are printed on the error stream.
 * Exit code 1 when the words name no place.
 */

const settings = ownSettings();
const { messages } = settings;
const files = await readWithLocalities(settings);
const { home } = readNewsroom(files).newsroom;
const read = readLocalities(files);
if (read.problems.length > 0) console.error(formatProblems(read.problems, messages));
const gazetteer = createGazetteer(valuesOf(read), home);
const list = placeList(process.argv.slice(2).join(' '), gazetteer, messages, home);
console.log(list.text);
if (!list.found) process.exitCode = 1;
