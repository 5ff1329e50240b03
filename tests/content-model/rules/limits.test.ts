import { expect, it } from 'vitest';
import { withinLimits } from '../../../src/content-model/limits/excess.ts';
import { readContent } from '../../../src/content-model/read-content.ts';
import { contentMemory, readStories } from '../../../src/content-model/read-stories.ts';
import { findProblems } from '../../../src/content-model/story-problems.ts';
import { contentFiles, original, STORY } from '../content.ts';

const NOW = new Date('2026-12-01T12:00+07:00');
const FILE = `${STORY}/vi.mdx`;

/** The base with a body in its story. */
function filesWith(body: string) {
  const files = contentFiles({ [FILE]: original({}, body) });
  return { ...files, ...withinLimits(files.texts) };
}

function shown(problems: ReturnType<typeof readContent>['problems']): readonly string[] {
  return problems.map(
    ({ file, severity, rule, message }) => `${file} ${severity} of ${rule}\n${message.vi}\n${message.en}`,
  );
}

it('an article with too much of something is reported for that alone', () => {
  const { problems } = readContent(filesWith('&amp;\n'.repeat(9_000)), new Map(), NOW);
  expect(shown(problems)).toMatchInlineSnapshot(`
    [
      "articles/2020/ban-bo-hop/vi.mdx error of limits
    Tệp có 9.000 dấu &; giới hạn là 5.000. Viết thẳng chữ và dấu cách thay cho các mã như &nbsp; hay &#7841;.
    The file has 9,000 signs &; the limit is 5,000. Write the letters and spaces themselves in the place of codes such as &nbsp; and &#7841;.",
    ]
  `);
});

it('so is a folder, of whose files none is read', () => {
  const excesses = new Map([[STORY, { vi: 'Quá nhiều.', en: 'Too many.' }]]);
  const files = { ...contentFiles({ [FILE]: undefined }), excesses };
  const { problems } = readContent(files, new Map(), NOW);
  expect(shown(problems)).toEqual([`${STORY} error of limits\nQuá nhiều.\nToo many.`]);
});

it('while a story is edited, the problem comes and goes with the text, and stands in its story', () => {
  const memory = contentMemory();
  const problemsWith = (body: string) => {
    const read = readStories({ files: filesWith(body), bodies: new Map(), now: NOW }, memory);
    const finder = findProblems(read, memory);
    const own = read.context.folders.flatMap((folder) => finder.ofStory(folder, new Map()));
    return [own, finder.ofRest()].map((each) => each.map(({ rule }) => rule));
  };
  expect(problemsWith('Chi bộ họp.')).toEqual([[], []]);
  expect(problemsWith('&amp;\n'.repeat(9_000))).toEqual([['limits'], []]);
  expect(problemsWith('Chi bộ họp.')).toEqual([[], []]);
});
