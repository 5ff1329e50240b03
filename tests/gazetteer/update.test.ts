import { describe, expect, it } from 'vitest';
import { readLocalities } from '../../src/content-model/localities.ts';
import { readmeOf } from '../../src/gazetteer/readme.ts';
import { summaryOf, unknownIds } from '../../src/gazetteer/summary.ts';
import { updateOf } from '../../src/gazetteer/update.ts';
import { type Row, sourceOf } from './source-of.ts';

const BA_TO: Row = ['Thị trấn Ba Tơ', '21484', 'Huyện Ba Tơ', 'Tỉnh Quảng Ngãi', 'Xã Ba Tơ', '21484'];
const BA_CUNG: Row = ['Xã Ba Cung', '21487', 'Huyện Ba Tơ', 'Tỉnh Quảng Ngãi', 'Xã Ba Tơ', '21484'];
const WARDS = [['Xã Ba Tơ', '21484']] as const;

/** Updates files (texts by province), as the command does. */
function update(
  rows: readonly Row[],
  wards: readonly (readonly [string, string])[],
  files: Readonly<Record<string, string>> = {},
  take: readonly string[] = [],
) {
  const texts = new Map(Object.entries(files));
  const named = new Map([...texts].map(([province, text]) => [`localities/${province}.yaml`, text]));
  const { entries, problems } = readLocalities({ texts: named, binaries: new Map() });
  expect(problems).toEqual([]);
  const localities = new Map([...entries].map(([id, { value }]) => [id, value]));
  return updateOf(sourceOf(rows, wards), '1.0.0', { texts, localities }, new Set(take));
}

/** The lines of a file without its header. */
function lines(text: string | undefined): readonly string[] {
  return (text ?? '').split('\n\n').slice(1).join('\n\n').split('\n').slice(0, -1);
}

function made(
  rows: readonly Row[],
  wards: readonly (readonly [string, string])[] = WARDS,
): readonly string[] {
  return lines(update(rows, wards).texts.get('quang-ngai'));
}

describe('the source', () => {
  it('gives units of today, and of before with their end and what took their place, a line each', () => {
    expect(made([BA_TO, BA_CUNG])).toEqual([
      'quang-ngai: { name: Quảng Ngãi, code: "51" }',
      'quang-ngai/huyen-ba-to: { name: Ba Tơ, until: 2025-06-30 }',
      'quang-ngai/huyen-ba-to/thi-tran-ba-to: { name: Ba Tơ, code: "21484", until: 2025-06-30, successors: [quang-ngai/xa-ba-to] }',
      'quang-ngai/huyen-ba-to/xa-ba-cung: { name: Ba Cung, code: "21487", until: 2025-06-30, successors: [quang-ngai/xa-ba-to] }',
      'quang-ngai/xa-ba-to: { name: Ba Tơ, code: "21484", since: 2025-07-01 }',
    ]);
  });

  it('gives a file to a province that is no more, with the province that its communes went to', () => {
    const row: Row = ['Xã Đăk Nhoong', '23350', 'Huyện Đăk Glei', 'Tỉnh Kon Tum', 'Xã Ba Tơ', '21484'];
    expect(lines(update([row], WARDS).texts.get('kon-tum'))).toEqual([
      'kon-tum: { name: Kon Tum, until: 2025-06-30, successors: [quang-ngai] }',
      'kon-tum/huyen-dak-glei: { name: Đăk Glei, until: 2025-06-30 }',
      'kon-tum/huyen-dak-glei/xa-dak-nhoong: { name: Đăk Nhoong, code: "23350", until: 2025-06-30, successors: [quang-ngai/xa-ba-to] }',
    ]);
  });

  it('gives units alike their codes', () => {
    const wards = [
      ['Xã Sơn Hà', '21289'],
      ['Xã Sơn Hạ', '21292'],
    ] as const;
    expect(made([], wards).slice(1)).toEqual([
      'quang-ngai/xa-son-ha-21289: { name: Sơn Hà, code: "21289", since: 2025-07-01 }',
      'quang-ngai/xa-son-ha-21292: { name: Sơn Hạ, code: "21292", since: 2025-07-01 }',
    ]);
  });

  it('is followed by name where a new code lost its zeros or is another unit’s', () => {
    const wrong: Row = [BA_CUNG[0], BA_CUNG[1], BA_CUNG[2], BA_CUNG[3], 'Xã Ba Tơ'.normalize('NFD'), '7081'];
    expect(made([wrong])[2]).toContain('successors: [quang-ngai/xa-ba-to]');
  });

  it('leaves a successor unknown that neither name nor code leads to', () => {
    const lost: Row = ['Xã Ba Cung', '21487', 'Huyện Ba Tơ', 'Tỉnh Quảng Ngãi', 'Xã Ba Đâu', '21484'];
    const { texts, ...rest } = update([lost], WARDS);
    expect(lines(texts.get('quang-ngai'))[2]).toBe(
      'quang-ngai/huyen-ba-to/xa-ba-cung: { name: Ba Cung, code: "21487", until: 2025-06-30 }',
    );
    const report = readmeOf({ texts, ...rest }, sourceOf([lost], WARDS), '1.0.0');
    expect(report).toContain('- `quang-ngai/huyen-ba-to/xa-ba-cung` (xã Ba Cung, huyện Ba Tơ, Quảng Ngãi)');
    expect(report).toContain('- `quang-ngai/xa-ba-to` (xã Ba Tơ, Quảng Ngãi)');
  });

  it('lets a unit without a code end by the last day, as the official list had it no more', () => {
    const early: Row = ['Xã Ba Chùa', null, 'Huyện Ba Tơ', 'Tỉnh Quảng Ngãi', 'Xã Ba Tơ', '21484'];
    expect(made([early, BA_TO])[3]).toBe(
      'quang-ngai/huyen-ba-to/xa-ba-chua: { name: Ba Chùa, until: by 2025-06-30, successors: [quang-ngai/xa-ba-to] }',
    );
  });

  it('takes spellings of one unit together, and writes it as the row with a code does', () => {
    const other = ['Xã Ba Thoà', null, 'Huyện Ba tơ', 'Tỉnh Quảng Ngãi', 'Xã Ba Vì', '21500'] as const;
    const coded = ['Xã Ba Thòa', '21490', 'Huyện Ba Tơ', 'Tỉnh Quảng Ngãi', 'Xã Ba Tơ', '21484'] as const;
    expect(made([other, coded], [...WARDS, ['Xã Ba Vì', '21500']]).slice(1, 3)).toEqual([
      'quang-ngai/huyen-ba-to: { name: Ba Tơ, until: 2025-06-30 }',
      'quang-ngai/huyen-ba-to/xa-ba-thoa: { name: Ba Thòa, code: "21490", until: 2025-06-30, successors: [quang-ngai/xa-ba-to, quang-ngai/xa-ba-vi] }',
    ]);
  });

  it('passes over a unit’s earlier kind, and reports it', () => {
    const earlier: Row = ['Xã Ba Tơ', null, 'Huyện Ba Tơ', 'Tỉnh Quảng Ngãi', 'Xã Ba Tơ', '21484'];
    const result = update([BA_TO, earlier], WARDS);
    expect(result.gazetteer.get('quang-ngai/huyen-ba-to/xa-ba-to')).toBeUndefined();
    expect(readmeOf(result, sourceOf([BA_TO, earlier], WARDS), '1.0.0')).toContain(
      '- Quảng Ngãi: `quang-ngai/huyen-ba-to/xa-ba-to`',
    );
  });
});

describe('what stands in the files', () => {
  const first = Object.fromEntries(update([BA_TO, BA_CUNG], WARDS).texts);
  const file = first['quang-ngai'] ?? '';

  it('is the same after a second run', () => {
    const again = update([BA_TO, BA_CUNG], WARDS, first);
    expect(Object.fromEntries(again.texts)).toEqual(first);
    expect(again.merged).toEqual({ added: [], taken: [], differences: [], ours: [] });
  });

  const corrected = file
    .replace('{ name: Ba Cung,', '# Theo cổng thông tin của xã.\n  { name: Ba Cùng, ')
    .replace('quang-ngai/huyen-ba-to/xa-ba-cung', '# Sửa tên.\nquang-ngai/huyen-ba-to/xa-ba-cung');

  it('stays as somebody wrote it, comments and all, and the difference is told', () => {
    const { texts, merged } = update([BA_TO, BA_CUNG], WARDS, { 'quang-ngai': corrected });
    expect(texts.get('quang-ngai')).toBe(corrected);
    expect(merged.differences).toEqual([
      { id: 'quang-ngai/huyen-ba-to/xa-ba-cung', field: 'name', standing: 'Ba Cùng', source: 'Ba Cung' },
    ]);
  });

  it('becomes the source’s again where that is asked for, and keeps the comment above', () => {
    const id = 'quang-ngai/huyen-ba-to/xa-ba-cung';
    const { texts, merged } = update([BA_TO, BA_CUNG], WARDS, { 'quang-ngai': corrected }, [id]);
    expect(texts.get('quang-ngai')).toBe(file.replace(id, `# Sửa tên.\n${id}`));
    expect(merged.taken.map((unit) => unit.id)).toEqual([id]);
  });

  it('keeps its id when a name was corrected with it; the code tells that it is the same', () => {
    const renamed = file.replaceAll('xa-ba-to', 'xa-ba-to-moi');
    const { merged, texts } = update([BA_TO, BA_CUNG], WARDS, { 'quang-ngai': renamed });
    expect(merged.added).toEqual([]);
    expect(texts.get('quang-ngai')).toBe(renamed);
  });

  it('is added to, in its place, and never loses what the source doesn’t have', () => {
    const own = 'quang-ngai/huyen-ly-son: { name: Lý Sơn, until: 2025-06-30, successors: [quang-ngai] }\n';
    const { texts, merged } = update([BA_TO, BA_CUNG], WARDS, {
      'quang-ngai': `${own}# Cuối tệp.\n`,
    });
    expect(merged.ours).toEqual(['quang-ngai/huyen-ly-son']);
    expect(lines(texts.get('quang-ngai')).slice(3)).toEqual([
      'quang-ngai/huyen-ba-to/xa-ba-cung: { name: Ba Cung, code: "21487", until: 2025-06-30, successors: [quang-ngai/xa-ba-to] }',
      own.trim(),
      'quang-ngai/xa-ba-to: { name: Ba Tơ, code: "21484", since: 2025-07-01 }',
      '# Cuối tệp.',
    ]);
  });

  it('is told in a summary', () => {
    const own = 'quang-ngai/huyen-ly-son: { name: Lý Sơn, until: 2025-06-30 }\n';
    const result = update([BA_TO, BA_CUNG], WARDS, { 'quang-ngai': corrected + own });
    expect(summaryOf(result)).toMatchInlineSnapshot(`
      {
        "en": "6 units in 1 files localities/*.yaml; 0 added.
      0 units taken from the data (--take).
      1 units in the files differ from the data and stay as they are (file | data):
        quang-ngai/huyen-ba-to/xa-ba-cung  name: Ba Cùng | Ba Cung
      1 units are in the files alone and stay:
        quang-ngai/huyen-ly-son
      What the data does not tell is listed in localities/README.md.",
        "vi": "6 đơn vị trong 1 tệp localities/*.yaml; thêm 0.
      0 đơn vị lấy theo dữ liệu (--take).
      1 đơn vị trong tệp khác với dữ liệu, giữ như trong tệp (tệp | dữ liệu):
        quang-ngai/huyen-ba-to/xa-ba-cung  name: Ba Cùng | Ba Cung
      1 đơn vị chỉ có trong tệp, giữ nguyên:
        quang-ngai/huyen-ly-son
      Những điều dữ liệu chưa cho biết: localities/README.md.",
      }
    `);
    expect(unknownIds(new Set(['quang-ngai/xa-ba-to']), result)?.en).toBe(
      'There is nothing to take from the data for: quang-ngai/xa-ba-to. After --take write only ids that “npm run gazetteer” lists as differing.',
    );
  });
});
