import type { Bulletin } from '../bulletin/bulletin.ts';
import { LANGUAGES, type Language } from '../bulletin/language.ts';
import type { RelatedStory } from '../bulletin/related.ts';
import { localityOf, teaser, type Teaser } from '../bulletin/views/teaser.ts';
import { EDITING } from '../i18n/editing.ts';
import { localityName } from '../i18n/localities.ts';
import { formatNumber } from '../i18n/numbers.ts';

/** Why a story stands among the related ones, for its editors. */
export interface WhyRelated {
  readonly teaser: Teaser;
  /** Each reason in words, the terms with their weights. */
  readonly reasons: readonly string[];
}

/** Words of articles, of which each term has its weight behind it: `giải phóng mặt bằng (5,5), đền bù (3)`. */
function weighed({ alike }: RelatedStory, of: Language, language: Language): string | undefined {
  const terms = alike?.terms[of] ?? [];
  const each = terms.map(({ words, weight }) => `${words} (${formatNumber(weight, language)})`);
  return each.length > 0 ? each.join(', ') : undefined;
}

/** Why stories stand among the related ones: named by hand, what they tell and how much more than by chance, what else they share. */
export function whyRelated(
  related: readonly RelatedStory[],
  bulletin: Bulletin,
  language: Language,
): readonly WhyRelated[] {
  const words = EDITING[language].related;
  return related.map((each) => {
    const { story, alike, isNamed, bonus, sharesSeries, sharesTopic, place } = each;
    const isFound = alike !== undefined && alike.score >= 1;
    const shared = [
      ...(sharesSeries ? [words.series] : []),
      ...(sharesTopic ? [words.topic] : []),
      ...(place === undefined ? [] : [words.place(localityName(localityOf(place, bulletin), language))]),
    ];
    const terms = LANGUAGES.flatMap((of) => {
      const found = weighed(each, of, language);
      return found === undefined ? [] : [words.terms(of, found)];
    });
    return {
      teaser: teaser(story, bulletin, language),
      reasons: [
        ...(isNamed ? [words.named] : []),
        ...(isFound ? [words.score(formatNumber(alike.score, language))] : []),
        ...terms,
        ...shared,
        ...(isFound ? [words.bonus(formatNumber(Math.round(100 * bonus), language))] : []),
      ],
    };
  });
}
