import type { Bilingual } from '../bulletin/language.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import type { Update } from './update.ts';

function shown(value: string | undefined): string {
  return value ?? '–';
}

function differences({ merged }: Update): string {
  return merged.differences
    .map(({ id, field, standing, source }) => `  ${id}  ${field}: ${shown(standing)} | ${shown(source)}`)
    .join('\n');
}

function ids(list: readonly { readonly id: LocalityId }[]): string {
  const first = list.slice(0, 20).map(({ id }) => `  ${id}`);
  return [...first, ...(list.length > 20 ? ['  …'] : [])].join('\n');
}

function sections(texts: readonly (readonly [heading: string, list: string])[]): string {
  return texts.map(([heading, list]) => (list === '' ? heading : `${heading}\n${list}`)).join('\n');
}

/** What an update did, for the terminal. */
export function summaryOf(update: Update): Bilingual {
  const { added, taken, ours } = update.merged;
  const differing = differences(update);
  const kept = new Set(update.merged.differences.map(({ id }) => id)).size;
  const own = ours.map((id) => ({ id }));
  const all = update.gazetteer.all.length;
  return {
    vi: sections([
      [`${all} đơn vị trong ${update.texts.size} tệp localities/*.yaml; thêm ${added.length}.`, ids(added)],
      [`${taken.length} đơn vị lấy theo dữ liệu (--take).`, ids(taken)],
      [`${kept} đơn vị trong tệp khác với dữ liệu, giữ như trong tệp (tệp | dữ liệu):`, differing],
      [`${own.length} đơn vị chỉ có trong tệp, giữ nguyên:`, ids(own)],
      ['Những điều dữ liệu chưa cho biết: localities/README.md.', ''],
    ]),
    en: sections([
      [`${all} units in ${update.texts.size} files localities/*.yaml; ${added.length} added.`, ids(added)],
      [`${taken.length} units taken from the data (--take).`, ids(taken)],
      [`${kept} units in the files differ from the data and stay as they are (file | data):`, differing],
      [`${own.length} units are in the files alone and stay:`, ids(own)],
      ['What the data does not tell is listed in localities/README.md.', ''],
    ]),
  };
}

/** What is wrong with the ids asked for, where the data knows nothing else of one. */
export function unknownIds(take: ReadonlySet<LocalityId>, { merged }: Update): Bilingual | undefined {
  const open = new Set([...merged.taken, ...merged.added].map(({ id }) => id));
  const unknown = [...take].filter((id) => !open.has(id)).join(', ');
  return unknown === ''
    ? undefined
    : {
        vi: `Không có gì để lấy theo dữ liệu cho: ${unknown}. Chỉ ghi sau --take mã của đơn vị mà “npm run gazetteer” kể là khác với dữ liệu.`,
        en: `There is nothing to take from the data for: ${unknown}. After --take write only ids that “npm run gazetteer” lists as differing.`,
      };
}
