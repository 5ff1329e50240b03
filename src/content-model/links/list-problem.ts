import type { ListAddress } from '../../bulletin/address.ts';
import { periodsAbove } from '../../bulletin/archive.ts';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { type CalendarDate, daysBetween, yearOf } from '../../bulletin/calendar-date.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { LocalityId } from '../../bulletin/locality.ts';
import { ancestorIds } from '../../bulletin/locality-id.ts';
import { once } from '../../bulletin/once.ts';
import { pageCount } from '../../bulletin/views/page-count.ts';
import { nearestRecords, RECORD_KINDS } from '../record-kinds.ts';
import type { ReferenceKind } from '../references.ts';
import { nearestOffered } from '../suggestions.ts';
import type { Reach } from './reach.ts';

function noRecord(kind: ReferenceKind, id: string, { context }: Reach): Bilingual {
  const { name } = RECORD_KINDS[kind];
  const offered = nearestOffered(nearestRecords(kind, id, context));
  return {
    vi: `Không có ${name.vi} “${id}”.${offered.vi} Sửa địa chỉ của liên kết.`,
    en: `There is no ${name.en} “${id}”.${offered.en} Correct the address of the link.`,
  };
}

function placeProblem(id: LocalityId, path: string, { bulletin }: Reach): Bilingual | undefined {
  const { placePages } = bulletin();
  if (placePages.has(id)) return undefined;
  const above = ancestorIds(id).find((unit) => placePages.has(unit));
  const offered = above === undefined ? undefined : path.replace(new RegExp(`/${id}/.*`), `/${above}/`);
  return {
    vi: `Địa phương “${id}” không có trang, vì chưa có tin nào ở đó. Bỏ liên kết${offered === undefined ? '.' : `, hoặc dẫn tới: ${offered}`}`,
    en: `The place “${id}” has no page, as there are no stories from it. Remove the link${offered === undefined ? '.' : `, or lead to: ${offered}`}`,
  };
}

/** What was found of a bulletin's lists, by path: many links may lead to one list, which is long to count. */
const found = once<Bulletin, Map<string, Bilingual | undefined>>(() => new Map());

/** The nearest period of the same length that has stories, and the shortest that the date lies in. */
function nearestPeriods(date: CalendarDate, { bulletin }: Reach): readonly CalendarDate[] {
  const { archive } = bulletin();
  const { previous, next } = archive.around(date);
  const around = [previous, next].filter((each) => each !== undefined);
  const [closest] = around.toSorted((a, b) => daysBetween(a, date) - daysBetween(b, date));
  const above = periodsAbove(date).findLast((period) => archive.count(period).count > 0);
  return [closest, above].filter((each) => each !== undefined);
}

/** Whether a story of this year has no readable date, which may be the one. */
function isUncertain(date: CalendarDate, { context }: Reach): boolean {
  return context.folders.some(
    ({ year, originals }) => year === yearOf(date) && originals[0]?.fields.date === undefined,
  );
}

function periodProblem(date: CalendarDate, path: string, reach: Reach): Bilingual | undefined {
  if (reach.bulletin().archive.count(date).count > 0 || isUncertain(date, reach)) return undefined;
  const inPath = (period: CalendarDate) => period.replaceAll('-', '/');
  const start = path.slice(0, path.indexOf(inPath(date)));
  const offered = nearestPeriods(date, reach).map((period) => `${start}${inPath(period)}/`);
  if (offered.length === 0)
    return {
      vi: `Lưu trữ không có tin nào ở “${path}”. Bỏ liên kết.`,
      en: `The archive has no stories at “${path}”. Remove the link.`,
    };
  return {
    vi: `Lưu trữ không có tin nào ở “${path}”. Nơi gần nhất có tin: ${offered.join(', ')}`,
    en: `The archive has no stories at “${path}”. The nearest that have some: ${offered.join(', ')}`,
  };
}

function beyondLast(list: ListAddress, path: string, { bulletin }: Reach): Bilingual | undefined {
  const { page = 1 } = list;
  if (page === 1) return undefined;
  const last = pageCount(list, bulletin());
  if (page <= last) return undefined;
  const now = last === 1 ? path.replace(/[^/]+\/\d+\/$/, '') : path.replace(/\d+\/$/, `${String(last)}/`);
  return {
    vi: `Danh sách chỉ đến trang ${String(last)} nên không có “${path}”. Viết: ${now}`,
    en: `The list ends with page ${String(last)}, so there is no “${path}”. Write: ${now}`,
  };
}

function subjectProblem(list: ListAddress, path: string, reach: Reach): Bilingual | undefined {
  if (list.kind === 'archive')
    return list.date === undefined ? undefined : periodProblem(list.date, path, reach);
  const { kind, id } = list;
  if (id === undefined || kind === 'story') return undefined;
  if (!reach.context.records[kind].mentions(id)) return noRecord(kind, id, reach);
  return kind === 'locality' ? placeProblem(id, path, reach) : undefined;
}

/** Why no page of a list will be built at this path; undefined when one will. */
export function listProblem(list: ListAddress, path: string, reach: Reach): Bilingual | undefined {
  const { page = 1 } = list;
  const find = () => subjectProblem(list, path, reach) ?? beyondLast(list, path, reach);
  // The first page of any other list is there as soon as its record is.
  if (page === 1 && (list.kind !== 'archive' || list.date === undefined)) return find();
  const known = found(reach.bulletin());
  if (!known.has(path)) known.set(path, find());
  return known.get(path);
}
