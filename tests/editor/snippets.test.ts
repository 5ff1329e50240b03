import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/reading/check-content.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { typography } from '../../src/lint/typography.ts';
import { readSettings } from '../../src/settings.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const Snippets = z.record(
  z.string(),
  z.object({
    scope: z.literal('mdx'),
    prefix: z.array(z.string()),
    description: z.string(),
    body: z.array(z.string()),
  }),
);
const snippets = Snippets.parse(
  JSON.parse(readFileSync(path.join(ROOT, '.vscode/bulletin.code-snippets'), 'utf8')),
);

/** What the editor program writes when each placeholder is left as it is. */
function filled(name: string): string {
  const [, snippet] = Object.entries(snippets).find(([key]) => key.startsWith(`${name} ·`)) ?? [];
  if (snippet === undefined) throw new RangeError(`There is no snippet “${name}”.`);
  return snippet.body
    .join('\n')
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-30')
    .replaceAll(/\$\{\d\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d:([^}]*)\}/g, '$1')
    .replaceAll(/\$\d/g, '');
}

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3H0z"/></svg>';
const STORY = 'articles/2026/hop';

/** All that is told of a story with these articles, by the bulletin's own registers, as `file: rule`. */
async function told(vi: string, en?: string): Promise<readonly string[]> {
  const own = await readContentFolder(path.join(ROOT, 'content'));
  const registers = [...own.texts].filter(([file]) => /^[a-z]+\.yaml$|son-la\.yaml$/.test(file));
  const contentDir = await temporaryFolder({
    ...Object.fromEntries(registers),
    [`${STORY}/vi.mdx`]: vi,
    ...(en !== undefined && { [`${STORY}/en.mdx`]: en }),
    ...(vi.includes('hop-chi-bo.svg') && { [`${STORY}/hop-chi-bo.svg`]: DRAWING }),
    ...(vi.includes('nghi-quyet.pdf') && { [`${STORY}/nghi-quyet.pdf`]: '%PDF-1.7\n' }),
  });
  const now = '2026-12-01T12:00+07:00';
  const settings = readSettings({ BULLETIN_CONTENT: contentDir, BULLETIN_NOW: now }, await temporaryFolder());
  const { problems, folder } = await checkContent(settings);
  const all = [...problems, ...typography(folder.texts)].filter(({ file }) => file.startsWith('articles/'));
  return all.map(({ file, severity, rule }) => `${file}: ${severity} of ${rule}`);
}

/** What was left as the snippet has it, written in full. */
function finished(left: string): string {
  return left
    .replaceAll(/ ?\[(?:cần viết|to translate)\] ?/g, '')
    .replace('locality: \n', 'locality: son-la/xa-chieng-mung\n')
    .replace('author: \n', 'author: ban-bien-tap\n')
    .replace('by: , ', 'by: ban-bien-tap, ')
    .replace('topics: []', 'topics: [sinh-hoat-chi-bo]')
    .replace('draft: true\n', '');
}

describe('snippets whose placeholders are left as they are can’t be published, and once written pass the check of the content', () => {
  const story = finished(filled('Story'));
  const unfinished = (language: string) => `${STORY}/${language}.mdx: error of unfinished`;
  const missing = `${STORY}/vi.mdx: error of frontmatter`;

  it('a story', async () => {
    const left = filled('Story').replace('draft: true\n', '');
    expect((await told(left)).filter((problem) => problem.includes('error'))).toEqual([
      unfinished('vi'),
      unfinished('vi'),
      missing,
      missing,
      missing,
      unfinished('vi'),
    ]);
    expect(await told(story)).toEqual([]);
  });

  it('a translation', async () => {
    const left = filled('Translation');
    const problems = await told(story, left.replace('draft: true\n', ''));
    const nobody = `${STORY}/en.mdx: error of frontmatter`;
    expect(problems).toEqual([unfinished('en'), unfinished('en'), nobody, unfinished('en')]);
    expect(await told(story, finished(left))).toEqual([]);
  });

  it.each(['Photo', 'Correction'])('%s, in the frontmatter', async (name) => {
    const withField = (field: string) => story.replace('\n---\n\n', `\n${field}\n---\n\n`);
    expect(await told(withField(filled(name)))).toEqual([unfinished('vi')]);
    expect(await told(withField(finished(filled(name))))).toEqual([]);
  });

  it.each(['Figure', 'Gallery', 'Quote', 'Key figures', 'Attachment', 'Editor’s note'])(
    '%s, in the text',
    async (name) => {
      const left = filled(name);
      const problems = await told(`${story}\n${left}\n`);
      expect(problems.length).toBeGreaterThan(0);
      expect(new Set(problems)).toEqual(new Set([unfinished('vi')]));
      expect(await told(`${story}\n${finished(left)}\n`)).toEqual([]);
    },
  );
});

it('each snippet has a prefix of its own in both languages', () => {
  const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
  expect(prefixes).toHaveLength(2 * Object.keys(snippets).length);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});
