import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { original, STORY, translation } from '../content-model/content.ts';
import { flags, newsroom } from './newsroom.ts';

const MADE = 'articles/2020/chi-bo-hoc-tap/vi.mdx';

describe('a story by flags alone', () => {
  it('is a draft with the fields in their order, and tells what comes next', async () => {
    const { run, read, told, contentDir } = await newsroom();
    const { text, made } = await run([
      ...flags({ hamlet: 'bản Bó', series: 'nghi-quyet', topic: 'nong-thon-moi,sinh-hoat-chi-bo' }),
      '--place',
      'son-la/huyen-mai-son',
    ]);
    expect(made).toBe(true);
    expect(text.replaceAll(path.basename(contentDir), 'content')).toMatchInlineSnapshot(`
      "Đã tạo content/articles/2020/chi-bo-hoc-tap/vi.mdx
      Đây là bản nháp: còn dòng “draft: true” thì bài chưa lên trang.
        1. Mở tệp, viết ở những chỗ có dấu [cần viết] rồi xóa dấu.
        2. Xem bài: npm run dev, rồi mở http://localhost:4321/tin/chi-bo-hoc-tap/
        3. Kiểm tra: npm run lint:content
        4. Xong thì xóa dòng “draft: true”.
        5. Dịch: npm run new -- --translate chi-bo-hoc-tap"
    `);
    expect(await read(MADE)).toMatchInlineSnapshot(`
      "---
      title: Chi bộ học tập
      lead: Chi bộ bản Bó học nghị quyết.
      date: 2020-03
      locality: [son-la/huyen-mai-son/xa-muong-bang, son-la/huyen-mai-son]
      hamlet: bản Bó
      author: ban-bien-tap
      topics: [nong-thon-moi, sinh-hoat-chi-bo]
      series: nghi-quyet
      draft: true
      ---

      [cần viết] Việc đã diễn ra: ai làm, ở đâu, cách làm và kết quả.

      ## [cần viết] Đề mục

      [cần viết] Lời người trong cuộc, số liệu, việc tiếp theo.
      "
    `);
    expect(await told()).toEqual(Array.from({ length: 3 }, () => `(${MADE}: unfinished)`));
  });

  it('is told of in English, under a base', async () => {
    const { run } = await newsroom({}, { BASE_PATH: '/ban-tin' });
    const { text } = await run([...flags({ language: 'en', title: 'Learning' }), '--lang', 'en']);
    expect(text).toContain('http://localhost:4321/ban-tin/en/stories/learning/');
    expect(text).toContain('where the mark [to write] stands');
  });

  it('tells what is doubtful, and makes it all the same', async () => {
    const { run } = await newsroom();
    const { text, made } = await run(flags({ title: 'ọ'.repeat(111) }));
    expect(made).toBe(true);
    expect(text).toContain('Nên xem lại:\n  Tít dài 111 ký tự. Rút còn 110 trở xuống.');
  });
});

describe('flags that can’t be used', () => {
  it.each([
    [
      { title: undefined, place: undefined },
      'Missing: --title, --place. Add for example --title "Hamlet 5 holds its monthly meeting"; or',
    ],
    [{ language: undefined }, 'Missing: --language.'],
    [{ language: 'fr' }, '--language: “fr” can’t be used. Use one of: vi, en'],
    [{ date: '5/3/20' }, '--date: The date “5/3/20” is not clear. Write: 5 March 2020'],
    [{ date: '2027' }, '--date: The date “2027” is in the future (today is 1 December 2026).'],
    [{ topic: 'nong-thon' }, '--topic: There is no topic “nong-thon” in topics.yaml. Nearest: nong-thon-moi'],
    [
      { author: 'ban-bien' },
      '--author: There is no author “ban-bien” in authors.yaml. Nearest: ban-bien-tap',
    ],
    [{ series: 'nghi' }, '--series: There is no series “nghi” in series.yaml. Nearest: nghi-quyet'],
    [
      { place: 'muong-ban' },
      '--place: There is no locality “muong-ban” in localities/. Nearest: son-la/huyen-mai-son/xa-muong-bang',
    ],
    [{ date: '2026' }, '--place: The unit son-la/huyen-mai-son/xa-muong-bang'],
    [{ topic: 'nong-thon-moi,nong-thon-moi' }, '--topic: “nong-thon-moi” stands in the list twice.'],
    [{ id: 'Bản Bó' }, 'The story id “Bản Bó” has characters that can’t be used.'],
    [{ id: 'ban-bo-hop' }, '--id: the id “ban-bo-hop” is taken. Choose another, for example: chi-bo-hoc-tap'],
    [{ id: 'ban-bo-xua' }, '--id: the id “ban-bo-xua” is taken.'],
    [{ id: 'page' }, '--id: the id “page” is taken.'],
    [{ by: 'ban-bien-tap' }, '--by can’t be used with npm run new. Leave out --by.'],
    [{ lang: 'fr' }, 'npm run new -- [--language vi|en]'],
    [{ colour: 'red' }, 'There is no flag --colour.\nUsage:\nnpm run new -- [--language vi|en]'],
    [{ auhtor: 'ngoc-hung' }, 'There is no flag --auhtor. Nearest: --author.'],
    [{ yes: 'no' }, '--yes takes no value. Write only: --yes'],
    [
      { author: 'Ngoc Huong' },
      '--author: There is no author “Ngoc Huong” in authors.yaml. Nearest: ngoc-hung',
    ],
  ])('%j', async (changes, message) => {
    const { run, told } = await newsroom({ [`${STORY}/vi.mdx`]: original({ formerIds: '[ban-bo-xua]' }) });
    const outcome = await run(['--lang', 'en', '--yes', ...flags(changes)]);
    expect(outcome.made).toBe(false);
    expect(outcome.text).toContain(message);
    expect(await told()).toEqual([]);
  });
});

describe('nothing is ever overwritten', () => {
  it('of two runs for one story at once, one makes it', async () => {
    const { run, read } = await newsroom();
    const titles = ['Một', 'Hai', 'Ba', 'Bốn'];
    const outcomes = await Promise.all(titles.map((title) => run(flags({ title, id: 'hop' }))));
    const winners = titles.filter((_, index) => outcomes[index]?.made);
    expect(winners).toHaveLength(1);
    expect(await read('articles/2020/hop/vi.mdx')).toContain(`title: ${winners.join()}\n`);
    expect(outcomes.find(({ made }) => !made)?.text).toMatch(/^(?:Đã có articles|--id: mã “hop” đã dùng)/);
  });

  it('a translation that exists stays', async () => {
    const { run, read } = await newsroom({ [`${STORY}/en.mdx`]: translation() });
    const outcome = await run(['--translate', 'ban-bo-hop', '--by', 'ban-bien-tap', '--method', 'human']);
    expect(outcome).toEqual({
      made: false,
      text: `Đã có ${STORY}/en.mdx; lệnh này không ghi đè. Mở tệp ấy ra sửa.`,
    });
    expect(await read(`${STORY}/en.mdx`)).toBe(translation());
  });

  it('nor a file that can’t be read', async () => {
    const { run, read, contentDir } = await newsroom();
    await writeFile(path.join(contentDir, STORY, 'en.mdx'), 'x');
    const outcome = await run(['--translate', 'ban-bo-hop', '--by', 'ban-bien-tap', '--method', 'human']);
    expect(outcome.made).toBe(false);
    expect(await read(`${STORY}/en.mdx`)).toBe('x');
  });
});
