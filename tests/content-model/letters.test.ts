import { describe, expect, it } from 'vitest';
import { LETTER_LIMITS } from '../../src/bulletin/letter.ts';
import { readContent } from '../../src/content-model/read-content.ts';
import { contentFiles } from './content.ts';

const NOW = new Date('2026-11-27T00:00:00Z');
const LETTER = 'name: Một bạn đọc\nlanguage: vi\ndate: 2026-11-21\ntext: Tôi có ý kiến.\n';
const FILE = 'letters/ban-bo-hop/1.yaml';

function read(files: Readonly<Record<string, string>>) {
  const { model, problems } = readContent(contentFiles(files), new Map(), NOW);
  const found = problems.map(({ file, line, rule, severity }) => ({ file, line, rule, severity }));
  return { letters: model.letters, found, messages: problems.map(({ message }) => message.vi) };
}

describe('letters of readers', () => {
  it('are read with all their lines, the oldest first whatever their numbers', () => {
    const { letters, found } = read({
      [FILE]: `${LETTER}answer: |-\n  Đoạn một.\n\n  Đoạn hai.\n`,
      'letters/ban-bo-hop/2.yaml': LETTER.replace('11-21', '11-20'),
      'letters/ban-bo-hop/10.yaml': LETTER,
    });
    expect(found).toEqual([]);
    expect(letters.map(({ number }) => number)).toEqual([2, 1, 10]);
    expect(letters[1]?.answer).toBe('Đoạn một.\n\nĐoạn hai.');
  });

  it('may be to the newsroom, about no story', () => {
    const { letters, found } = read({ 'letters/thu-ban-doc/1.yaml': LETTER });
    expect(found).toEqual([]);
    expect(letters).toMatchObject([{ story: 'thu-ban-doc', number: 1 }]);
  });

  it.each([
    ['about a story that isn’t there', 'letters/ban-bo-hom/1.yaml', LETTER, undefined],
    ['of a day to come', FILE, LETTER.replace('11-21', '12-21'), 3],
    ['longer than the form allows', FILE, LETTER.replace('ý', 'ý'.repeat(LETTER_LIMITS.text)), 4],
    ['without a text', FILE, LETTER.replace('Tôi có ý kiến.', ''), 4],
    ['with a field that no letter has', FILE, `${LETTER}email: ban@example.vn\n`, 5],
    ['that holds no fields', FILE, 'một dòng chữ', 1],
  ])('are refused %s', (_, file, text, line) => {
    expect(read({ [file]: text }).found).toEqual([{ file, line, rule: 'letters', severity: 'error' }]);
  });

  it('of a wrong name are offered the story that is meant', () => {
    expect(read({ 'letters/ban-bo-hom/1.yaml': LETTER }).messages[0]).toContain('ban-bo-hop');
  });

  it('are checked as all texts are', () => {
    const { found } = read({ [FILE]: LETTER.replace('Tôi', 'Ðảng\u202Eviên') });
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['look-alikes', 'invisible-characters']));
  });
});

it('no story may be called as the folder of letters to the newsroom is', () => {
  const text = contentFiles().texts.get('articles/2020/ban-bo-hop/vi.mdx') ?? '';
  const { found } = read({ 'articles/2020/thu-ban-doc/vi.mdx': text });
  expect(found.map(({ rule }) => rule)).toContain('reserved-ids');
});
