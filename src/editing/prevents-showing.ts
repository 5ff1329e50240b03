import type { Problem } from '../bulletin/problem.ts';

const PICTURES: readonly string[] = ['pictures', 'readable-pictures'];

/**
 * Whether an article isn't shown for a problem: it has code in it, its text can't be read, or a picture is missing from
 * it, which is passed over in a draft. Of what can't be made a story at all there is no article.
 */
export function preventsShowing({ severity, rule, code }: Problem): boolean {
  return code === true || rule === 'mdx-syntax' || (severity === 'error' && PICTURES.includes(rule));
}
