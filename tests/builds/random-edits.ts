import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dice } from '../search/random.ts';

/** Changes something in a content folder; which story, and how, the dice say. */
export type Edit = (content: string, dice: Dice) => void;

/** Files of stories that are written in Vietnamese alone: no other file depends on what they say. */
function originals(content: string): readonly string[] {
  return globSync('articles/*/*/vi.mdx', { cwd: content })
    .sort()
    .map((file) => path.join(content, file))
    .filter((file) => !existsSync(path.join(path.dirname(file), 'en.mdx')));
}

function inOriginal(change: (text: string, dice: Dice) => string): Edit {
  return (content, dice) => {
    const file = dice.pick(originals(content));
    writeFileSync(file, change(readFileSync(file, 'utf8'), dice));
  };
}

/** Adds or replaces a field of the frontmatter. */
function withField(text: string, name: string, value: string): string {
  const field = new RegExp(`^${name}:.*$`, 'm');
  return field.test(text)
    ? text.replace(field, () => `${name}: ${value}`)
    : text.replace('---\n', () => `---\n${name}: ${value}\n`);
}

const NEW_ID = 'tin-moi-';

/** Adds a story with the facts of another. */
export const addStory: Edit = (content, dice) => {
  const original = dice.pick(originals(content));
  const year = path.basename(path.dirname(path.dirname(original)));
  const folder = path.join(content, 'articles', year, `${NEW_ID}${dice.roll(1_000_000)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'vi.mdx'), `${factsOf(original)}\nTin mới.\n`);
};

/** The frontmatter of an original, without what belongs to that story alone. */
function factsOf(original: string): string {
  const [, fields = ''] = readFileSync(original, 'utf8').split('---\n');
  return `---\n${fields.replaceAll(/^(?:photo|photoBy|formerIds|withdrawn|publishAt|draft):.*\n/gm, '')}---\n`;
}

/** A story that an edit before added: others may be linked to. There must be one. */
function added(content: string, dice: Dice): string {
  const folders = globSync(`articles/*/${NEW_ID}*`, { cwd: content }).sort();
  return path.join(content, dice.pick(folders));
}

/** All kinds of edit that a newsroom makes, by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'changes a text': inOriginal((text, dice) => `${text}\nThêm ${dice.roll(1000)} chữ.\n`),
  'changes a title': inOriginal((text, dice) => withField(text, 'title', `Tên mới ${dice.roll(1000)}`)),
  'adds a story': addStory,
  'deletes a story': (content, dice) => {
    rmSync(added(content, dice), { recursive: true });
  },
  'renames a story': (content, dice) => {
    const folder = added(content, dice);
    renameSync(folder, `${folder}-${dice.roll(1000)}`);
  },
  'gives a story other topics': inOriginal((text, dice) => {
    const topics = [...text.matchAll(/^topics: \[(.*)\]$/gm)].flatMap(([, list = '']) => list.split(', '));
    return withField(
      text,
      'topics',
      `[${topics
        .slice(0, 1 + dice.roll(topics.length))
        .reverse()
        .join(', ')}]`,
    );
  }),
  'corrects a story': inOriginal((text) =>
    withField(text, 'corrections', '[{ date: 2024-06-15, text: Sửa một con số. }]'),
  ),
  'withdraws a story': (content, dice) => {
    const file = path.join(added(content, dice), 'vi.mdx');
    const withdrawn = '{ date: 2024-06-15, reason: Nhầm. }';
    writeFileSync(file, withField(readFileSync(file, 'utf8'), 'withdrawn', withdrawn));
  },
  'translates a story': (content, dice) => {
    const words =
      'title: New\nlead: New words.\ntranslation: { by: ban-thu, method: human, date: 2024-06-15 }';
    writeFileSync(path.join(added(content, dice), 'en.mdx'), `---\n${words}\n---\n\nNews.\n`);
  },
  'holds a story back for a day': (content, dice) => {
    const folder = path.join(content, 'articles', '2024', `${NEW_ID}${dice.roll(1_000_000)}`);
    const original = dice.pick(
      originals(content).filter((file) => file.includes(`${path.sep}2024${path.sep}`)),
    );
    mkdirSync(folder, { recursive: true });
    const held = withField(factsOf(original), 'publishAt', '2024-06-16T12:00+07:00');
    writeFileSync(path.join(folder, 'vi.mdx'), `${held}\nMai mới đăng.\n`);
  },
};
