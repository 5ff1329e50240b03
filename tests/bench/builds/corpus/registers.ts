import { createGazetteer } from '../../../../src/bulletin/gazetteer.ts';
import type { Locality } from '../../../../src/bulletin/locality.ts';
import { levelOf, provinceId } from '../../../../src/bulletin/locality-id.ts';
import { localityName } from '../../../../src/i18n/localities.ts';

/** A topic, an author or a place of the corpus. */
export interface CorpusHeading {
  readonly id: string;
  readonly name: Readonly<Record<'vi' | 'en', string>>;
}

/** A unit that stories are found under. */
export interface CorpusPlace extends CorpusHeading {
  /** What it lies in, the nearest first. */
  readonly parents: readonly string[];
}

/** What stories are filed under. */
export interface Registers {
  readonly topics: readonly CorpusHeading[];
  readonly authors: readonly CorpusHeading[];
  /** The units that stories tell of. */
  readonly places: readonly CorpusPlace[];
  /** Those, and all that their stories are found under too: what lies above, and what took their place. */
  readonly allPlaces: readonly CorpusPlace[];
  /** Ids of the units that stories of a unit are found under. */
  readonly foundUnder: (place: string) => readonly string[];
}

const TOPICS = {
  'sinh-hoat-chi-bo': ['Sinh hoạt chi bộ', 'Party cell meetings'],
  'xay-dung-to-chuc-dang': ['Xây dựng tổ chức đảng', 'Building the Party organisation'],
  'phat-trien-dang-vien': ['Phát triển đảng viên', 'New Party members'],
  'cong-tac-can-bo': ['Công tác cán bộ', 'Officials'],
  'boi-duong-ly-luan': ['Bồi dưỡng, lý luận', 'Training and theory'],
  'nong-thon-moi': ['Xây dựng nông thôn mới', 'New countryside'],
  'hoc-tap-lam-theo-bac': ['Học tập và làm theo Bác', "Following Hồ Chí Minh's example"],
  'dan-van': ['Dân vận', "Winning people's support"],
  'kiem-tra-giam-sat': ['Kiểm tra, giám sát', 'Inspection'],
  'cai-cach-hanh-chinh': ['Cải cách hành chính', 'Administrative reform'],
  'doan-the': ['Mặt trận và đoàn thể', 'Front and unions'],
  'guong-sang': ['Gương sáng cơ sở', 'Examples to follow'],
} as const;

/** The province of the paper, and one that became part of it. */
const PROVINCES = ['tuyen-quang', 'ha-giang'];
const PLACES = 60;
const AUTHORS = 24;

/** So many items, as far apart as they can be. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  return items.filter(
    (_, at) => Math.floor((at * count) / items.length) !== Math.floor(((at - 1) * count) / items.length),
  );
}

/** Registers of the corpus: its own topics and authors, and sixty communes of a province that stood all those years. */
export function corpusRegisters(localities: readonly Locality[]): Registers {
  const gazetteer = createGazetteer(localities);
  const place = (unit: Locality): CorpusPlace => ({
    id: unit.id,
    name: { vi: localityName(unit, 'vi'), en: localityName(unit, 'en') },
    parents: gazetteer.parents(unit.id).map(({ id }) => id),
  });
  const communes = gazetteer.all.filter(
    (unit) =>
      levelOf(unit) === 'commune' && unit.since === undefined && PROVINCES.includes(provinceId(unit.id)),
  );
  const places = spread(communes, PLACES).map(place);
  const foundUnder = (id: string): readonly string[] => [...gazetteer.foundUnder(id)];
  const found = new Set(places.flatMap(({ id }) => foundUnder(id)));
  const authors = Array.from({ length: AUTHORS }, (_, at) => {
    const number = String(at + 1).padStart(2, '0');
    return { id: `phong-vien-${number}`, name: { vi: `Phóng viên ${number}`, en: `Reporter ${number}` } };
  });
  return {
    topics: Object.entries(TOPICS).map(([id, [vi, en]]) => ({ id, name: { vi, en } })),
    authors,
    places,
    allPlaces: gazetteer.all.filter(({ id }) => found.has(id)).map(place),
    foundUnder,
  };
}
