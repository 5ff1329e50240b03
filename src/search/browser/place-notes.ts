import type { Language } from '../../bulletin/language.ts';
import { isFormer } from '../../bulletin/locality-id.ts';
import { localityName, localityNameInChain } from '../../i18n/localities.ts';
import { strings } from '../../i18n/strings.ts';
import { element } from '../../dom/element.ts';
import type { PlaceChain, PlaceHint, PlaceHints, PlaceTarget } from '../place-hints.ts';
import { chainLabel } from '../place-options.ts';
import type { SearchState } from '../search-state.ts';
import { searchHref } from './search-href.ts';

/** What is shown of places: for what search, in which language, and for what words beside the place. */
interface Shown {
  readonly state: SearchState;
  readonly language: Language;
  readonly words: string;
}

function nameOf([unit, ...above]: PlaceChain, language: Language): string {
  return [localityName(unit, language), ...above.map((one) => localityNameInChain(one, language))].join(', ');
}

/** The search for the other words at a place, as a link that says how many stories it has. */
function linkTo(name: string, [{ id }]: PlaceChain, stories: number, { state, language, words }: Shown) {
  const address = searchHref({ ...state, words, places: [id] }, language);
  return element('a', { href: address }, strings(language).search.places.stories(name, stories, words));
}

/** Where a place lies: what has no stories by name, what has some as a link. */
function targetNodes(
  [place]: PlaceChain,
  { without, nearest, stories }: PlaceTarget,
  shown: Shown,
): readonly (string | Node)[] {
  const others = without.filter(([unit]) => unit !== place);
  if (nearest === undefined) {
    const names = others.map((chain) => nameOf(chain, shown.language));
    return names.length === 0 ? [] : [names.join('; ')];
  }
  const before = others.map(([unit]) => `${localityName(unit, shown.language)}, `).join('');
  return [before, linkTo(nameOf(nearest, shown.language), nearest, stories, shown)];
}

function hintNote({ place: chain, targets }: PlaceHint, shown: Shown): HTMLElement {
  const words = strings(shown.language).search.places;
  const [place, ...above] = chain;
  const label = chainLabel(place, above, shown.language);
  const [own] = targets.filter(({ nearest }) => nearest?.[0] === place);
  if (own?.nearest) return element('p', {}, linkTo(label, own.nearest, own.stories, shown));
  const parts = targets.map((target) => targetNodes(chain, target, shown)).filter((part) => part.length > 0);
  const lies = isFormer(place) ? words.liesToday(label) : words.lies(label);
  return element(
    'p',
    {},
    parts.length === 0 ? label : `${lies} `,
    ...parts.flatMap((part, at) => (at === 0 ? part : ['; ', ...part])),
    '.',
    ...(targets.some(({ stories }) => stories > 0) ? [] : [` ${words.noStories}`]),
  );
}

/** Paragraphs that say where places lie which a search names, and how many stories there are. */
export function placeNotes(
  { hints, more, words }: PlaceHints,
  state: SearchState,
  language: Language,
): readonly HTMLElement[] {
  const shown = { state, language, words };
  return [
    ...hints.map((hint) => hintNote(hint, shown)),
    ...(more > 0 ? [element('p', {}, strings(language).search.places.more(more))] : []),
  ];
}
