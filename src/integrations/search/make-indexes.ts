import { makeIndexes } from './search-index.ts';
import { answerWith, SETTINGS } from '../../reading/processes/own-process.ts';

answerWith(SETTINGS, makeIndexes);
