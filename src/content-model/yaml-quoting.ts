/** Text in quotes that YAML reads as it stands. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A value as it may stand alone on its line: in quotes where YAML would read it otherwise, if it isn't in quotes or brackets. */
export function asValue(typed: string): string {
  return /^[#&*!|>%@`]|^[^"'[{].*(?::(?:\s|$)|\s#)/.test(typed) ? quoted(typed) : typed;
}

/** A value with quotes around it and quotes within, as it was intended: `"Họp "mùng 3" ở Bó"`. */
function withoutQuotesAround(typed: string): string {
  const inner = /^"(.*)"$/.exec(typed)?.[1];
  const first = inner?.indexOf('"') ?? 0;
  return inner !== undefined && (first <= 0 || /[\s(]/.test(inner[first - 1] ?? '')) ? inner : typed;
}

const FIELD = /^((?:- +)?[^\s:"'{}[\],]+ *:)[ \t]+(\S.*)$/;

/** A line `key: value` with its whole value in quotes; undefined for other lines, and for lists and groups in brackets. */
export function withQuotes(line: string): string | undefined {
  const [, key, value] = FIELD.exec(line.trim()) ?? [];
  if (key === undefined || value === undefined || /^[[{].*[\]},]$/.test(value)) return undefined;
  return `${key} ${quoted(withoutQuotesAround(value))}`;
}
