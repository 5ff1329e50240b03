import type { Bilingual } from './language.ts';

/** Something wrong in the content: the fact, then the fix, in both languages. */
export interface Problem {
  /** Name of the rule that found it, in kebab-case: the file of the rule. Printed with the problem. */
  readonly rule: string;
  /** An error fails a build; a warning is only reported. */
  readonly severity: 'error' | 'warning';
  /** Path below the content folder, with `/`: `articles/2020/<story>/vi.mdx`. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** Path of the frontmatter field: `photo.alt`, `topics.1`. */
  readonly field?: string;
  readonly message: Bilingual;
  /** Set for code in content, which is an error even in a draft. */
  readonly code?: true;
}
