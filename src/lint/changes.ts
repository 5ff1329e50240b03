/** A line that was corrected. */
export interface LineChange {
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** The lines in which two texts differ that have as many lines. */
export function changedLines(before: string, after: string): readonly LineChange[] {
  const fixed = after.split('\n');
  return before.split('\n').flatMap((text, index) => {
    const now = fixed[index] ?? '';
    return now === text ? [] : [{ line: index + 1, before: text, after: now }];
  });
}

/** A file's changes as a diff, under its name or what else is to be said of it: the line before, then the line after. */
export function formatChanges(title: string, changes: readonly LineChange[]): string {
  const lines = changes.map(({ line, before, after }) => `@@ ${line} @@\n-${before}\n+${after}`);
  return [title, ...lines].join('\n');
}

/** A text with its lines (LF) changed to others; the ends of lines stay as they were written. */
export function withLines(raw: string, text: string): string {
  const ends = raw.match(/\r\n|\r|\n/g) ?? [];
  return text
    .split('\n')
    .map((line, index) => line + (ends[index] ?? ''))
    .join('');
}
