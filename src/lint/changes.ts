/** A line that was put right. */
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

/** A file's changes as a diff: the line before, then the line after. */
export function formatChanges(file: string, changes: readonly LineChange[]): string {
  const lines = changes.map(({ line, before, after }) => `@@ ${line} @@\n-${before}\n+${after}`);
  return [file, ...lines].join('\n');
}

/** A file as it was read, of which lines are changed; ends of lines and a byte order mark stay as they are. */
export function withChanges(raw: string, changes: readonly LineChange[]): string {
  const byLine = new Map(changes.map((change) => [change.line, change.after]));
  return raw
    .split('\n')
    .map((text, index) => {
      const after = byLine.get(index + 1);
      if (after === undefined) return text;
      return (
        (index === 0 && text.startsWith('\uFEFF') ? '\uFEFF' : '') + after + (text.endsWith('\r') ? '\r' : '')
      );
    })
    .join('\n');
}
