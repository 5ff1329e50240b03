import type { BodyReferences } from '../../src/bulletin/body.ts';
import type { Problem } from '../../src/bulletin/problem.ts';
import type { ArticleBody, BinaryFile, ContentFiles } from '../../src/content-model/content-files.ts';
import { NOTHING_FOUND } from '../../src/content-model/prose/wording.ts';
import { readContent } from '../../src/content-model/read-content.ts';
import type { ResolveAddress } from '../../src/content-model/rules/rule.ts';

/** Fields of a frontmatter as they are written, in order; undefined takes one out. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** A `.mdx` file: `---` on line 1, the first field on line 2. */
export function mdx(fields: Fields, body = 'Chi bộ bản Bó họp.'): string {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return ['---', ...lines, '---', '', body, ''].join('\n');
}

const ORIGINAL: Fields = {
  title: 'Bản Bó họp mùng 3',
  lead: 'Chi bộ bản Bó họp đều.',
  date: '2020-01-21',
  locality: 'son-la/huyen-mai-son/xa-muong-bang',
  author: 'ban-bien-tap',
  topics: '[sinh-hoat-chi-bo]',
};

/** The original of the base's story, with other fields changed or behind: title is on line 2, date on 4, topics on 7. */
export function original(changes: Fields = {}, body?: string): string {
  return mdx({ ...ORIGINAL, ...changes }, body);
}

const TRANSLATION: Fields = {
  title: 'Bản Bó meets on the third',
  lead: 'The Party cell of Bản Bó meets every month.',
  translation: '{ by: ban-bien-tap, method: human, date: 2020-02-01 }',
};

/** A translation of it: translation is on line 4. */
export function translation(changes: Fields = {}, body?: string): string {
  return mdx({ ...TRANSLATION, ...changes }, body);
}

/** The folder of the base's only story. */
export const STORY = 'articles/2020/ban-bo-hop';

const BASE: Readonly<Record<string, string>> = {
  'bulletin.yaml': 'name: Bản tin Mai Sơn\n',
  'topics.yaml': `sinh-hoat-chi-bo: { name: { vi: Sinh hoạt chi bộ, en: Party cell meetings } }
nong-thon-moi: { name: { vi: Xây dựng nông thôn mới, en: New countryside } }
`,
  'series.yaml': 'nghi-quyet: { name: { vi: Nghị quyết, en: Resolutions } }\n',
  'authors.yaml': `ban-bien-tap: { name: { vi: Ban biên tập, en: Editorial desk }, kind: newsroom }
ngoc-hung: { name: Ngọc Hưng, kind: person }
`,
  'localities/son-la.yaml': `son-la: { name: Sơn La }
son-la/huyen-mai-son: { name: Mai Sơn, until: 2025-06-30 }
son-la/huyen-mai-son/xa-muong-bang: { name: Mường Bằng, until: 2025-06-30, successors: [son-la/xa-chieng-mung] }
son-la/xa-chieng-mung: { name: Chiềng Mung, since: 2025-07-01 }
`,
  [`${STORY}/vi.mdx`]: original(),
};

/** A small content folder without problems, with files changed, added or (undefined) taken out. */
export function contentFiles(
  changes: Readonly<Record<string, string | BinaryFile | undefined>> = {},
): ContentFiles {
  const texts = new Map<string, string>();
  const binaries = new Map<string, BinaryFile>();
  for (const [path, file] of Object.entries({ ...BASE, ...changes })) {
    if (typeof file === 'string') texts.set(path, file);
    else if (file) binaries.set(path, file);
  }
  return { texts, binaries };
}

export const DRAWING: BinaryFile = { kind: 'svg', bytes: 1200 };

/** A body that points at what is given. */
export function body(references: Partial<BodyReferences>): ArticleBody {
  return {
    problems: [],
    wording: NOTHING_FOUND,
    references: { links: [], files: [], anchors: [], ...references },
  };
}

interface Surroundings {
  readonly bodies?: Readonly<Record<string, ArticleBody>>;
  readonly now?: string;
  readonly resolveAddress?: ResolveAddress;
}

/** Reads the base with changes, by default at noon of 1 December 2026 in Vietnam. */
export function read(
  changes: Parameters<typeof contentFiles>[0],
  { bodies = {}, now = '2026-12-01T12:00+07:00', resolveAddress }: Surroundings = {},
): ReturnType<typeof readContent> {
  return readContent(contentFiles(changes), new Map(Object.entries(bodies)), new Date(now), resolveAddress);
}

function shown({ rule, severity, file, line, field, message }: Problem): string {
  const place = [file, line, field].filter((part) => part !== undefined).join(':');
  return `${place} ${severity} of ${rule}\n${message.vi}\n${message.en}`;
}

/** The problems of the base with changes, whole, in both languages. */
export function told(changes: Parameters<typeof contentFiles>[0], surroundings?: Surroundings): string {
  return read(changes, surroundings).problems.map(shown).join('\n\n');
}
