import { makeIndexes } from '../search/search-index.ts';
import { doTask } from './own-process.ts';

doTask(makeIndexes);
