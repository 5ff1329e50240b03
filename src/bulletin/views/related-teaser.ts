import type { Bulletin } from '../bulletin.ts';
import { type Language, otherLanguage } from '../language.ts';
import type { Locality } from '../locality.ts';
import type { RelatedStory } from '../related.ts';
import { localityOf, teaser, type Teaser } from './teaser.ts';

/** Why a story stands among the related ones. */
export type Reason =
  /** Both tell of this; `language` is that of the words. */
  | { readonly kind: 'terms'; readonly terms: readonly string[]; readonly language: Language }
  | { readonly kind: 'place'; readonly place: Locality }
  /** `alike`: both tell of the same things, and no words of them are worth showing. */
  | { readonly kind: 'series' | 'topic' | 'named' | 'alike' };

/** A related story as it stands in the list. */
export interface RelatedTeaser extends Teaser {
  readonly reason: Reason;
}

/** Terms that readers are shown. */
const SHOWN = 2;

function termsIn(language: Language, { alike }: RelatedStory): Reason | undefined {
  const terms = alike?.terms[language]?.slice(0, SHOWN).map(({ words }) => words);
  return terms && { kind: 'terms', terms, language };
}

/** The reason that tells most in the language of the page; words of the other one before none at all. */
function reasonFor(related: RelatedStory, bulletin: Bulletin, language: Language): Reason {
  const { place, sharesSeries, sharesTopic, isNamed } = related;
  const terms = termsIn(language, related);
  if (terms) return terms;
  if (sharesSeries) return { kind: 'series' };
  if (place !== undefined) return { kind: 'place', place: localityOf(place, bulletin) };
  const others = termsIn(otherLanguage(language), related);
  if (others) return others;
  if (isNamed) return { kind: 'named' };
  return { kind: sharesTopic ? 'topic' : 'alike' };
}

/** How a related story stands in the list of a page. */
export function relatedTeaser(related: RelatedStory, bulletin: Bulletin, language: Language): RelatedTeaser {
  return {
    ...teaser(related.story, bulletin, language),
    reason: reasonFor(related, bulletin, language),
  };
}
