import { makeIndexes } from '../search-index.ts';
import { doTask } from './own-process.ts';

doTask(makeIndexes);
