import type { Rule } from './rule.ts';

/** All rules across files. Their order doesn't matter: problems are told by file and line. */
export const RULES: readonly Rule[] = [];
