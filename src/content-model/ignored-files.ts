/** Endings of what editor programs, cameras, browsers and git leave behind: copies, locks, half of a download. */
const ENDINGS = [
  ...['swp', 'swo', 'swn', 'swx', 'bak', 'backup', 'orig', 'rej', 'save', 'wbk', 'tmp', 'temp'],
  ...['part', 'partial', 'filepart', 'crdownload', 'opdownload', 'download', 'aria2', 'aae', 'xmp'],
];

/** Names that systems and programs give to files and folders of their own. */
const NAMES = [
  ...[
    'thumbs\\.db',
    'ehthumbs(?:_vista)?\\.db',
    'desktop\\.ini',
    'icon\\r',
    '__macosx',
    '@eadir',
    '#recycle',
  ],
  ...['\\$recycle\\.bin', 'system volume information', 'lost\\+found', 'picasa\\.ini', 'zbthumbnail\\.info'],
  // Vim tries whether it may write into a folder.
  '4913',
  // Notes for editors.
  'readme\\.md',
];

const PATTERNS = [
  // `.DS_Store`, `.#vi.mdx`, `._vi.mdx`, `.vi.mdx.swp`, `.~lock.bai.odt#`.
  String.raw`\..*`,
  // `vi.mdx~`, `vi.mdx.~1~`, `#vi.mdx#`, `~$bai.docx`.
  '.*~',
  '#.*#',
  '~[$].*',
  // What `git mergetool` compares: `vi_LOCAL_123.mdx`.
  String.raw`.*_(?:backup|base|local|remote)_\d+\.[^.]+`,
  // What macOS and JetBrains write before they rename it: `vi.mdx.sb-1a2b3c4d-XyZ123`, `vi.mdx___jb_tmp___`.
  String.raw`.*\.sb-[\da-f]{8}-\w{6}`,
  '.*___jb_(?:tmp|old|bak)___',
  // Where a download came from, as Windows notes it: `anh.jpg:Zone.Identifier`.
  String.raw`.*zone\.identifier`,
  String.raw`.*\.(?:${ENDINGS.join('|')})(?:\.\d+)?`,
  ...NAMES,
];

const IGNORED = new RegExp(`^(?:${PATTERNS.join('|')})$`, 'is');

/** What content is called as a rule: thousands of names needn't be held against all patterns. */
const USUAL = /^(?!4913$)[a-z0-9-]+(?:\.(?:mdx|yaml|jpe?g|png|svg|webp|pdf))?$/;

/**
 * Whether a path below the content folder is none of the content, or lies in a folder that isn't: what editor programs,
 * systems and git leave behind, and notes for editors (`README.md`). `.gitignore` names the same.
 */
export function isIgnored(path: string): boolean {
  return path.split('/').some((name) => !USUAL.test(name) && IGNORED.test(name));
}
