import { parseCalendarDate, type Period, periodOf } from '../../bulletin/calendar-date.ts';
import { createGazetteer } from '../../bulletin/gazetteer.ts';
import type { Locality, LocalityId } from '../../bulletin/locality.ts';
import { formatDate } from '../../i18n/dates.ts';
import { localityTitle } from '../../i18n/localities.ts';

/** A place to choose. */
export interface PlaceSuggestion {
  readonly id: LocalityId;
  /** `Xã Mường Bằng, huyện Mai Sơn, Sơn La`. */
  readonly label: string;
  /** What sets it apart: until when it was, or what it was before; empty where there is nothing to say. */
  readonly note: string;
}

/** Suggests places of the gazetteer. */
export interface PlaceSuggestions {
  /**
   * Places for what is typed, as the gazetteer finds them. Those in force on the date (`2020-01-21`, `2020`, or empty) come
   * first of namesakes, and a unit that had ended by then gives those that took its place. At most `limit`.
   */
  readonly suggest: (text: string, date: string, limit: number) => readonly PlaceSuggestion[];
  /** A place by its id; the id alone where there is none. */
  readonly named: (id: LocalityId) => PlaceSuggestion;
}

/** Makes the units searchable; of namesakes those near `home` come first. */
export function placeSuggestions(units: readonly Locality[], home?: LocalityId): PlaceSuggestions {
  const gazetteer = createGazetteer(units, home);
  const labelOf = (unit: Locality) => localityTitle([unit, ...gazetteer.parents(unit.id)], 'vi');

  function suggestion(unit: Locality, former?: Locality): PlaceSuggestion {
    const until = unit.until === undefined ? '' : `đến ${formatDate(unit.until, 'vi')}`;
    const note = former
      ? `trước là ${labelOf(former).replace(/^./u, (first) => first.toLowerCase())}`
      : until;
    return { id: unit.id, label: labelOf(unit), note };
  }

  /** A unit that had ended by the date stands for what took its place. */
  function offered(
    unit: Locality,
    { first }: Period,
    isInForce: (unit: Locality) => boolean,
  ): readonly PlaceSuggestion[] {
    const hadEnded = unit.until !== undefined && first > periodOf(unit.until).last;
    const after = hadEnded ? gazetteer.successors(unit.id).filter(isInForce) : [];
    return after.length > 0 ? after.map((next) => suggestion(next, unit)) : [suggestion(unit)];
  }

  function suggest(text: string, written: string, limit: number): readonly PlaceSuggestion[] {
    const date = parseCalendarDate(written);
    if (date === undefined)
      return gazetteer
        .find(text, { isTyping: true })
        .slice(0, limit)
        .map((unit) => suggestion(unit));
    const period = periodOf(date);
    const isInForce = ({ id }: Locality) => gazetteer.existedDuring(id, period);
    const found = gazetteer.find(text, { isTyping: true, isPreferred: isInForce });
    const all = found.slice(0, limit * 2).flatMap((unit) => offered(unit, period, isInForce));
    const ids = all.map(({ id }) => id);
    return all.filter(({ id }, at) => ids.indexOf(id) === at).slice(0, limit);
  }

  function named(id: LocalityId): PlaceSuggestion {
    const unit = gazetteer.get(id);
    return unit ? suggestion(unit) : { id, label: id, note: 'không có trong danh mục' };
  }

  return { suggest, named };
}
