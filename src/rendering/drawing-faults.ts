import type { Bilingual } from '../bulletin/language.ts';
import type { Finding, Rule } from '../bulletin/rule.ts';
import { excerpt } from './rules/body-rule.ts';

/** What keeps an SVG from being shown, by the rule that it breaks. */
export interface DrawingFault extends Finding<{ readonly line?: number }> {
  readonly rule: Pick<Rule<string, []>, 'name' | 'code'>;
}

const NO_CODE = { name: 'no-code-in-drawings', code: true } as const;

/** A picture is a whole file of a format that pages can show. */
export const READABLE_PICTURES = { name: 'readable-pictures' } as const;

function lineOf(source: string, written: string): { readonly line?: number } {
  const at = source.indexOf(written);
  return at < 0 ? {} : { line: source.slice(0, at).split('\n').length };
}

/** An element that no drawing may hold. */
export function element(name: string, source: string): DrawingFault {
  return {
    rule: NO_CODE,
    ...lineOf(source, `<${name}`),
    vi: `Hình vẽ có <${name}>, không dùng được. Hãy xóa phần này trong chương trình vẽ, hoặc lưu lại dạng “Plain SVG”.`,
    en: `The drawing holds <${name}>, which can’t be used. Delete it in the drawing program, or save as “Plain SVG”.`,
  };
}

/** An attribute that runs code. */
export function eventHandler(name: string, source: string): DrawingFault {
  return {
    rule: NO_CODE,
    ...lineOf(source, name),
    vi: `Hình vẽ có ${name}, là mã lệnh chạy trên máy bạn đọc. Hãy xóa đi, hoặc lưu lại dạng “Plain SVG”.`,
    en: `The drawing holds ${name}, which runs code in the reader’s browser. Remove it, or save as “Plain SVG”.`,
  };
}

/** An attribute that leads out of the drawing. */
export function loading(name: string, value: string, source: string): DrawingFault {
  return {
    rule: NO_CODE,
    ...lineOf(source, value),
    vi: `${name}="${excerpt(value)}" trong hình vẽ dẫn ra ngoài tệp. Hãy vẽ phần đó ngay trong tệp, chỉ dẫn tới #tên.`,
    en: `${name}="${excerpt(value)}" leads out of the drawing’s file. Draw that part in the file itself and point at #name.`,
  };
}

/** More of something than a drawing may have. */
export function limit(excess: Bilingual): DrawingFault {
  return { rule: { name: 'limits' }, ...excess };
}

/** Entities of a document type, which can expand without end. */
export function entities(source: string): DrawingFault {
  return {
    rule: NO_CODE,
    ...lineOf(source, '<!ENTITY'),
    vi: 'Hình vẽ có <!ENTITY …>, không dùng được. Hãy lưu lại dạng “Plain SVG”.',
    en: `The drawing holds <!ENTITY …>, which can’t be used. Save as “Plain SVG”.`,
  };
}

/** A drawing whose proportions are unknown. */
export const NO_VIEW_BOX: DrawingFault = {
  rule: READABLE_PICTURES,
  line: 1,
  vi: 'Hình vẽ không cho biết kích thước. Hãy viết trong thẻ <svg>, ví dụ: viewBox="0 0 1200 675"',
  en: 'The drawing does not tell its size. In the tag <svg>, write for example: viewBox="0 0 1200 675"',
};

/** A file that is no SVG. */
export function unreadable(error: unknown): DrawingFault {
  const message = error instanceof Error ? error.message : '';
  const [, line, reason = ''] = /^<input>:(\d+):\d+: (.*)/.exec(message) ?? [];
  const shown = reason && ` (${reason})`;
  return {
    rule: READABLE_PICTURES,
    ...(line !== undefined && { line: Number(line) }),
    vi: `Không đọc được hình vẽ${shown}. Hãy mở tệp bằng chương trình vẽ và lưu lại dạng “Plain SVG”.`,
    en: `The drawing can’t be read${shown}. Open it in a drawing program and save as “Plain SVG”.`,
  };
}
