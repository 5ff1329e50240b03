import type { StandingAddress } from '../bulletin/address.ts';
import type { Language } from '../bulletin/language.ts';
import { compareIds } from '../bulletin/order.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { StandingPage } from '../bulletin/standing-page.ts';
import type { ContentFiles } from './content-files.ts';
import { englishPageSchema, pageSchema } from './fields/other-files.ts';
import { readFrontmatter } from './frontmatter-block.ts';
import { readBySchema } from './schema-problems.ts';
import type { Places } from './yaml-document.ts';

/** A page written by hand in one language: about, contact, … Its body is rendered elsewhere. */
export interface StandingPageText {
  /** The folder's name, which is its address in Vietnamese: `gioi-thieu`. */
  readonly id: string;
  readonly language: Language;
  /** Path below `content/`. */
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  /** The address in English, where it isn't the folder's name. */
  readonly segment?: string;
  /** Whether the newsroom's imprint stands at its end, in both languages. */
  readonly imprint?: boolean;
  readonly document: Places;
}

const SCHEMAS = { vi: pageSchema, en: englishPageSchema } as const;

/** Reads `pages/<page>/{vi,en}.mdx`, in the order of their paths. */
export function readStandingPages(files: ContentFiles): {
  readonly pages: readonly StandingPageText[];
  readonly problems: readonly Problem[];
} {
  const pages: StandingPageText[] = [];
  const problems: Problem[] = [];
  const inPages = [...files.texts].filter(([file]) => file.startsWith('pages/'));
  for (const [file, text] of inPages.sort(([a], [b]) => compareIds(a, b))) {
    const [, id, written] = /^pages\/([^/]+)\/(vi|en)\.mdx$/.exec(file) ?? [];
    if (id === undefined) continue;
    const language = written === 'en' ? 'en' : 'vi';
    const { document, problems: unreadable } = readFrontmatter(file, text);
    problems.push(...unreadable);
    if (document.data === undefined) continue;
    const checked = readBySchema(SCHEMAS[language], document.data, { document, rule: 'frontmatter' });
    problems.push(...checked.problems);
    if (checked.value) pages.push({ id, language, file, document, ...checked.value });
  }
  return { pages, problems };
}

/** The pages written by hand, each with what its languages say of it. */
export function standingPagesOf(texts: readonly StandingPageText[]): readonly StandingPage[] {
  return [...Map.groupBy(texts, ({ id }) => id)].map(([id, versions]) => ({
    id,
    segments: { vi: id, en: versions.find(({ segment }) => segment !== undefined)?.segment ?? id },
    titles: Object.fromEntries(versions.map(({ language, title }) => [language, title])),
    imprint: versions.some(({ imprint }) => imprint === true),
  }));
}

/** The addresses of the pages written by hand. */
export function standingAddresses(texts: readonly StandingPageText[]): readonly StandingAddress[] {
  return standingPagesOf(texts).map(({ id, segments }) => ({ kind: 'standing', id, segments }));
}
