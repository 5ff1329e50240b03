import type { Gazetteer } from '../bulletin/gazetteer.ts';
import type { Language } from '../bulletin/language.ts';
import type { Locality, LocalityId } from '../bulletin/locality.ts';
import { nameWords } from '../bulletin/spelling.ts';
import { formatDate } from '../i18n/dates.ts';
import { localityTitle } from '../i18n/localities.ts';

/** How many units are printed; with more the words say too little. */
const LIMIT = 20;

const WORDS = {
  vi: {
    code: 'mã số',
    since: 'từ',
    until: 'đến',
    earlier: ' hoặc sớm hơn',
    from: 'lập từ',
    into: 'nay thuộc',
    none: (text: string) => `Không có địa phương nào tên “${text}”.`,
    nearest: 'Gần nhất:',
    missing: (name: string) =>
      `Viết tên sau lệnh, có dấu hay không cũng được, ví dụ: npm run places -- "${name}"`,
    more: (count: number) => `Còn ${count} đơn vị nữa. Thêm tên huyện, tỉnh hoặc loại để thu hẹp.`,
  },
  en: {
    code: 'code',
    since: 'since',
    until: 'until',
    earlier: ' or earlier',
    from: 'formed from',
    into: 'went into',
    none: (text: string) => `There is no place called “${text}”.`,
    nearest: 'Nearest:',
    missing: (name: string) =>
      `Write a name behind the command, with accents or without, for example: npm run places -- "${name}"`,
    more: (count: number) => `${count} more. Add a district, a province or a kind to narrow them down.`,
  },
} as const;

function titled(unit: Locality, gazetteer: Gazetteer, language: Language): string {
  return localityTitle([unit, ...gazetteer.parents(unit.id)], language);
}

function related(
  word: string,
  units: readonly Locality[],
  gazetteer: Gazetteer,
  language: Language,
): string[] {
  return units.length === 0
    ? []
    : [`  ${word}:`, ...units.map((unit) => `    ${unit.id}  ${titled(unit, gazetteer, language)}`)];
}

function described(unit: Locality, gazetteer: Gazetteer, language: Language): string {
  const { id, code, since, until, untilAtLatest } = unit;
  const words = WORDS[language];
  const facts = [
    titled(unit, gazetteer, language),
    ...(code === undefined ? [] : [`${words.code} ${code}`]),
    ...(since === undefined ? [] : [`${words.since} ${formatDate(since, language)}`]),
    ...(until === undefined
      ? []
      : [`${words.until} ${formatDate(until, language)}${untilAtLatest ? words.earlier : ''}`]),
  ];
  return [
    id,
    `  ${facts.join(' · ')}`,
    ...related(words.from, gazetteer.predecessors(id), gazetteer, language),
    ...related(words.into, gazetteer.successors(id), gazetteer, language),
  ].join('\n');
}

/** What is printed for words that an editor looks up, and whether they name a unit. */
export interface PlaceList {
  readonly text: string;
  readonly found: boolean;
}

/** A name to look up as an example: that of home, or of any unit, as people type it. */
function exampleName({ get, all }: Gazetteer, home: LocalityId | undefined): string {
  const unit = (home === undefined ? undefined : get(home)) ?? all[0];
  return nameWords(unit?.name ?? '')
    .map(({ folded }) => folded)
    .join(' ');
}

/**
 * The units that words name, with ids, what they lie in, years, what they were formed from and what they went into; the nearest
 * where they name none.
 */
export function placeList(
  text: string,
  gazetteer: Gazetteer,
  language: Language,
  home?: LocalityId,
): PlaceList {
  const words = WORDS[language];
  if (text.trim() === '') return { text: words.missing(exampleName(gazetteer, home)), found: false };
  const units = gazetteer.find(text);
  const shown = units.slice(0, LIMIT).map((unit) => described(unit, gazetteer, language));
  const more = units.length > LIMIT ? [words.more(units.length - LIMIT)] : [];
  if (units.length > 0) return { text: [...shown, ...more].join('\n\n'), found: true };
  const nearest = gazetteer.nearest(text).map((unit) => described(unit, gazetteer, language));
  const offered = nearest.length > 0 ? [words.nearest, ...nearest] : [];
  return { text: [words.none(text), ...offered].join('\n\n'), found: false };
}
