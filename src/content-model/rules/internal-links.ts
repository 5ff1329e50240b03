import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import type { OriginalFile } from '../article-file.ts';
import { anchorProblem } from '../links/anchor-problem.ts';
import { pageProblem, sourceProblem } from '../links/page-problem.ts';
import { type Reach, reachWithin } from '../links/reach.ts';
import type { StoryFolder } from '../story-folders.ts';
import { error, type Rule, type RuleContext } from './rule.ts';

/** Looks at the links of a part of the content, held against all of it. */
export interface LinkCheck {
  readonly ofStory: (folder: StoryFolder) => readonly Problem[];
  /** At those of the pages written by hand. */
  readonly ofPages: () => readonly Problem[];
}

function problemOf(target: string, file: string, context: RuleContext, reach?: Reach): Bilingual | undefined {
  if (target.startsWith('#')) return anchorProblem(target.slice(1), file, context);
  return reach && !target.startsWith('//') ? pageProblem(target, reach) : undefined;
}

function linksIn(file: string, context: RuleContext, reach?: Reach): readonly Problem[] {
  const links = context.bodies.get(file)?.references.links ?? [];
  return links.flatMap(({ target, line }) => {
    const message = problemOf(target, file, context, reach);
    return message ? [error('internal-links', { file, line }, message)] : [];
  });
}

function sourceOf({ fields, document }: OriginalFile, reach?: Reach): readonly Problem[] {
  const url = fields.source?.url;
  const message = url !== undefined && reach && sourceProblem(url, reach);
  return message ? [error('internal-links', document.at(['source', 'url']), message)] : [];
}

/** Looks at links among all of the content. */
export function linkCheck(context: RuleContext): LinkCheck {
  const { resolveAddress, pages } = context;
  const reachFrom = resolveAddress && reachWithin(context, resolveAddress);
  return {
    ofStory: ({ originals, translations }) => {
      const reach = reachFrom?.(originals[0]?.fields.publishAt);
      return [
        ...originals.flatMap((original) => sourceOf(original, reach)),
        ...[...originals, ...translations].flatMap(({ file }) => linksIn(file, context, reach)),
      ];
    },
    ofPages: () => pages.flatMap(({ file }) => linksIn(file, context, reachFrom?.())),
  };
}

/** Links within the bulletin lead to pages that will be there when readers see the link, and to headings that exist. */
export const internalLinks: Rule = (context) => {
  const { ofStory, ofPages } = linkCheck(context);
  return [...context.folders.flatMap(ofStory), ...ofPages()];
};
