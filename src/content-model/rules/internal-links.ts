import type { Bilingual } from '../../bulletin/language.ts';
import { anchorProblem } from '../links/anchor-problem.ts';
import { pageProblem, sourceProblem } from '../links/page-problem.ts';
import { type Reach, reachWithin } from '../links/reach.ts';
import type { ContentRule, RuleContext } from './rule.ts';

function messageFor(
  target: string,
  file: string,
  context: RuleContext,
  reach?: Reach,
): Bilingual | undefined {
  if (target.startsWith('#')) return anchorProblem(target.slice(1), file, context);
  return reach && !target.startsWith('//') ? pageProblem(target, reach) : undefined;
}

function linksIn(file: string, context: RuleContext, reach?: Reach) {
  return (context.bodies.get(file)?.references.links ?? []).flatMap(({ target, line }) => {
    const message = messageFor(target, file, context, reach);
    return message ? { file, line, ...message } : [];
  });
}

/** Links within the bulletin lead to pages that will be there when readers see the link, and to headings that exist. */
export const internalLinks: ContentRule = {
  name: 'internal-links',
  looksAt: 'content',
  find(context) {
    const reachFrom = reachWithin(context.whole ?? context);
    const inStories = context.folders.flatMap(({ originals, translations }) => {
      const reach = reachFrom(originals[0]?.fields.publishAt);
      const sources = originals.flatMap(({ fields: { source }, document }) => {
        const message = source?.url !== undefined && reach && sourceProblem(source.url, reach);
        return message ? { ...document.at(['source', 'url']), ...message } : [];
      });
      return [
        ...sources,
        ...[...originals, ...translations].flatMap(({ file }) => linksIn(file, context, reach)),
      ];
    });
    return [...inStories, ...context.pages.flatMap(({ file }) => linksIn(file, context, reachFrom()))];
  },
};
