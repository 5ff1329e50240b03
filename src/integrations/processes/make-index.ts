import { z } from 'astro/zod';
import { type IndexTask, makeIndex } from '../search/search-index.ts';
import { answerWith } from './own-process.ts';

/** It comes from our own code; this only names the type. */
const TASK = z.custom<IndexTask>((value) => typeof value === 'object' && value !== null);

answerWith(TASK, makeIndex);
