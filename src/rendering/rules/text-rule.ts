import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import type { WrittenText } from '../written-text.ts';

/** Something wrong between two places of a file. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly message: Bilingual;
}

/** One rule about what Markdown leaves standing in the text of an article, or leaves out of it. */
export interface TextRule {
  /** In kebab-case: the rule's file. */
  readonly name: string;
  readonly severity: Problem['severity'];
  /** What is wrong: the fact, then the fix. */
  readonly find: (text: WrittenText) => readonly Finding[];
}
