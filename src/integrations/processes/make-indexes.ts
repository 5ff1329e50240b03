import { makeIndexes } from '../search/search-index.ts';
import { answerWith, SETTINGS } from './own-process.ts';

answerWith(SETTINGS, makeIndexes);
