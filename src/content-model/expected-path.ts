/** What the content folder may hold, apart from what stands beside articles and pages. */
const TEXTS: readonly RegExp[] = [
  /^articles\/\d{4}\/[^/]+\/(vi|en)\.mdx$/,
  /^pages\/[^/]+\/(vi|en)\.mdx$/,
  /^(bulletin|topics|series|authors|abbreviations|words|samples)\.yaml$/,
  /^localities\/[^/]+\.yaml$/,
  /^editions\/\d{4}-\d{2}\.mdx$/,
  /^letters\/[^/]+\/\d+\.yaml$/,
];

/** Whether a text stands at a place that the bulletin reads. */
export function isTextPath(path: string): boolean {
  return TEXTS.some((pattern) => pattern.test(path));
}

/** What systems and services add to the name of a copy: `vi (1)`, `vi - Copy (2)`, `vi copy 2`, `vi - Bản sao`, `Copy of vi`. */
const COPY_MARKS: readonly RegExp[] = [
  /\s*\(\d+\)$/,
  /\s*[-–—_]?\s*(?:copy|bản sao|sao chép|ban sao)(?:\s*\d+)?$/,
  /^(?:copy of|bản sao của)\s+/,
  /\s*\([^()]*(?:conflict|xung đột)[^()]*\)$/,
  /\.sync-conflict-[\w-]+$/,
  /^\s+|\s+$/,
];

/** What a name says without the marks of a copy; each may stand several times. */
function withoutCopyMarks(stem: string): string {
  const shorter = COPY_MARKS.reduce((name, mark) => name.replace(mark, ''), stem);
  return shorter === stem ? stem : withoutCopyMarks(shorter);
}

/** Endings that are written, or hidden from who writes, in place of `.mdx` and `.yaml`. */
const ENDING = /(?:\.(?:mdx?|markdown|ya?ml|txt|text))+$/;

const LANGUAGES: Readonly<Record<string, string>> = {
  vn: 'vi',
  vie: 'vi',
  'vi-vn': 'vi',
  eng: 'en',
  'en-us': 'en',
  'en-gb': 'en',
};

/**
 * The path that a file below the content folder should have, where its name is a slip in one that the bulletin reads:
 * `VI.mdx`, `vi (1).mdx`, `vi.md`, `vi.mdx.txt`, `topics.yml`. Undefined for any other, and where its name is right.
 */
export function expectedPath(path: string): string | undefined {
  if (isTextPath(path)) return undefined;
  const [folder, written] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)];
  const name = written.normalize('NFC').toLowerCase();
  const ending = ENDING.exec(name)?.[0];
  if (ending === undefined) return undefined;
  const stem = withoutCopyMarks(name.slice(0, -ending.length));
  return [`${LANGUAGES[stem] ?? stem}.mdx`, `${stem}.yaml`]
    .map((expected) => folder + expected)
    .find((expected) => expected !== path && isTextPath(expected));
}
