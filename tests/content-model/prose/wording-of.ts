import { frontmatterPassages } from '../../../src/content-model/prose/frontmatter-passages.ts';
import { readFrontmatter } from '../../../src/content-model/frontmatter-block.ts';
import type { ArticleBody } from '../../../src/content-model/content-files.ts';
import { wordingOf } from '../../../src/content-model/prose/wording.ts';
import { parseBody } from '../../../src/rendering/render-body.ts';
import { body, STORY, told, type Fields, original, translation } from '../content.ts';

type Changes = Parameters<typeof told>[0];

/** An article's body with its wording, read as the build reads it. */
function read(source: string, language: 'vi' | 'en'): ArticleBody {
  const { passages } = parseBody({ file: `${STORY}/${language}.mdx`, source, language });
  const frontmatter = frontmatterPassages(readFrontmatter('', source).document.data, source);
  return { ...body({}), wording: wordingOf([...frontmatter, ...passages], language) };
}

/** An article of the base's story: fields changed, and its text, which begins on line 10 of the Vietnamese file. */
export interface Written {
  readonly fields?: Fields;
  readonly text?: string;
}

/** What the rules tell of the base with a Vietnamese and, where given, an English article; other files changed too. */
export function toldOf(vi: Written, { en, files = {} }: { en?: Written; files?: Changes } = {}): string {
  const sources = {
    [`${STORY}/vi.mdx`]: original(vi.fields, vi.text),
    ...(en && { [`${STORY}/en.mdx`]: translation(en.fields, en.text) }),
  };
  const bodies = Object.fromEntries(
    Object.entries(sources).map(([file, source]) => [
      file,
      read(source, file.endsWith('vi.mdx') ? 'vi' : 'en'),
    ]),
  );
  return told({ ...files, ...sources }, { bodies });
}
