import { parseCalendarDate } from '../../bulletin/calendar-date.ts';
import type { Language } from '../../bulletin/language.ts';
import { element } from '../../dom/element.ts';
import { formatDate } from '../../i18n/dates.ts';
import { strings } from '../../i18n/strings.ts';
import type { Reason } from '../shown-story.ts';
import { placeName, placeNodes, stretchNodes, vietnamese } from './stretch-nodes.ts';

type Nodes = readonly (string | Node)[];

/** Parts of a line with something between each two. */
function joined(parts: readonly Nodes[], between: string): Nodes {
  return parts.flatMap((part, at) => (at === 0 ? part : [between, ...part]));
}

function reasonNodes({ kind, text, was }: Reason, language: Language): Nodes {
  const { places, search } = strings(language);
  switch (kind) {
    case 'source':
      return vietnamese(text, language);
    case 'hamlet':
    case 'place': {
      const former = was === undefined ? [] : [` (${search.why.was} `, ...placeName(was, language), ')'];
      return [...placeNodes(text, language), ...former];
    }
    case 'formerPlace':
      return [...placeNodes(text, language), ` ${places.noLonger}`];
    default:
      return stretchNodes(text);
  }
}

/** Says of a story of a day, month or year why it was found, where its title and excerpt don't show it; nothing where they do. */
export function reasonLine(
  reasons: readonly Reason[],
  date: string,
  language: Language,
): readonly HTMLElement[] {
  if (reasons.length === 0) return [];
  const { why } = strings(language).search;
  const byLabel = Map.groupBy(reasons, ({ kind }) =>
    kind === 'hamlet' || kind === 'formerPlace' ? 'place' : kind,
  );
  const parts = Array.from(byLabel, ([label, group]): Nodes => {
    const day = parseCalendarDate(date);
    if (label === 'date') return [why.date(day ? formatDate(day, language) : date)];
    return [
      `${why[label]}: `,
      ...joined(
        group.map((reason) => reasonNodes(reason, language)),
        ', ',
      ),
    ];
  });
  return [element('p', { class: 'ui soft', 'data-why': '' }, ...joined(parts, ' · '))];
}
