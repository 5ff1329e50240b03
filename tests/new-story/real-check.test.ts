import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherLanguage } from '../../src/bulletin/language.ts';
import { readFrontmatter } from '../../src/content-model/frontmatter-block.ts';
import { isGroup } from '../../src/content-model/yaml-document.ts';
import { createDice } from '../search/random.ts';
import { flags, newsroom } from './newsroom.ts';

const WORDS =
  'Họp chi bộ: "khéo" “đã” ‘ba’ \'x\' # & * ! | > % @ ` {a} <b> [c] ] } - -- — … 5% 07:30 2020-01-21 0x1F 1e3 ~ ? ?? null true yes , a,b \\ / // 漢 🙂 <5 {x Ấ'.split(
    ' ',
  );

/** Words of titles and leads as editors and machines write them, and worse. */
function randomWords(seed: number): string {
  const dice = createDice(seed * 7919 + 1);
  const words = Array.from({ length: dice.pick([1, 1, 2, 5, 12]) }, () => dice.pick(WORDS));
  const text = words.join(dice.pick([' ', '  ', ' \t', '\n']));
  return dice.roll(3) === 0 ? text.normalize('NFD') : text;
}

/** What words say, however they are spaced and quoted. */
const said = (words: string) =>
  words.normalize('NFC').replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim();

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  const data = readFrontmatter('', text).document.data;
  return isGroup(data) ? data : {};
}

const COUNT = 16;

describe.each(['vi', 'en'] as const)('stories in %s with any title', (language) => {
  it('pass the check of the content as drafts, finished, and translated', async () => {
    const { run, told, contentDir } = await newsroom();
    const stories: { id: string; title: string }[] = [];
    for (let seed = 1; seed <= COUNT; seed++) {
      const title = randomWords(seed);
      const { text, made } = await run(
        flags({ language, title, lead: randomWords(seed + COUNT), id: `tin-${seed}` }),
      );
      expect(made, text).toBe(true);
      stories.push({ id: `tin-${seed}`, title });
    }
    const read = (id: string, spoken: string) =>
      readFile(path.join(contentDir, 'articles/2020', id, `${spoken}.mdx`), 'utf8');

    for (const { id, title } of stories) {
      const { title: written, draft } = fieldsOf(await read(id, language));
      expect([said(String(written)), draft]).toEqual([said(title), true]);
    }
    const doubts = await told();
    expect(
      doubts.filter((problem) => !/^\(.*: (?:unfinished|misspellings|lengths|plain-fields)\)$/.test(problem)),
    ).toEqual([]);
    expect(doubts.filter((problem) => problem.endsWith('unfinished)'))).toHaveLength(3 * COUNT);

    for (const { id } of stories) {
      const finished = (await read(id, language)).replace('draft: true\n', '');
      await writeFile(path.join(contentDir, 'articles/2020', id, `${language}.mdx`), finished);
    }
    const marked = (await told()).filter((problem) => !problem.startsWith('('));
    expect(marked).toHaveLength(3 * COUNT);
    expect(marked.every((problem) => problem.endsWith('unfinished'))).toBe(true);

    for (const { id } of stories) {
      const finished = (await read(id, language)).replaceAll(/\[(?:cần viết|to write)\] /g, '');
      await writeFile(path.join(contentDir, 'articles/2020', id, `${language}.mdx`), finished);
      const { made } = await run(['--translate', id, '--by', 'ban-bien-tap', '--method', 'machine']);
      expect(made).toBe(true);
    }
    const other = otherLanguage(language);
    for (const { id, title } of stories) {
      const { title: written, ...rest } = fieldsOf(await read(id, other));
      expect(said(String(written))).toBe(`[${other === 'vi' ? 'cần dịch' : 'to translate'}] ${said(title)}`);
      expect(Object.keys(rest)).toEqual(['lead', 'translation', 'draft']);
    }
    const translated = (await told()).filter(
      (problem) => !/(?:misspellings|lengths|plain-fields)\)$/.test(problem),
    );
    expect(translated.filter((problem) => !/^\(.*: unfinished\)$/.test(problem))).toEqual([]);
    expect(translated).toHaveLength(3 * COUNT);
  });
});
