import { describe, expect, it } from 'vitest';
import { original, STORY, translation } from '../content-model/content.ts';
import { newsroom } from './newsroom.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3H0z"/></svg>';

const RICH = original(
  {
    photo: '{ src: ./nha.svg, alt: Nhà sàn, caption: "Nhà: ở bản" }',
    updated: '2020-02-02',
    corrections: '[{ date: 2020-02-01, text: "Sửa số, từ 11 thành 12." }]',
  },
  [
    'Xem [tin](/tin/ban-bo-hop/), [xã][1] và [báo](https://bao.vn/).',
    '<Figure src="./nha.svg" alt="Nhà" />',
    '[1]: /dia-phuong/son-la/huyen-mai-son/xa-muong-bang/',
  ].join('\n\n'),
);
const BY = ['--by', 'ban-bien-tap', '--method', 'machine'];
const FILES = { [`${STORY}/vi.mdx`]: RICH, [`${STORY}/nha.svg`]: DRAWING };

describe('a translation', () => {
  it('has the original’s words to be translated, its text with links in the other language, and nothing twice', async () => {
    const { run, read, told } = await newsroom(FILES);
    const { made } = await run(['--translate', 'ban-bo-hop', ...BY, '--by', 'ngoc-hung']);
    expect(made).toBe(true);
    expect(await read(`${STORY}/en.mdx`)).toMatchInlineSnapshot(`
      "---
      title: "[to translate] Bản Bó họp mùng 3"
      lead: "[to translate] Chi bộ bản Bó họp đều."
      translation: { by: [ban-bien-tap, ngoc-hung], method: machine, date: 2026-12-01 }
      photo: { alt: "[to translate] Nhà sàn", caption: "[to translate] Nhà: ở bản" }
      corrections: [{ text: "[to translate] Sửa số, từ 11 thành 12." }]
      draft: true
      ---

      [to translate] The text below is still in Vietnamese.

      Xem [tin](/en/stories/ban-bo-hop/), [xã][1] và [báo](https://bao.vn/).

      <Figure src="./nha.svg" alt="Nhà" />

      [1]: /en/places/son-la/huyen-mai-son/xa-muong-bang/
      "
    `);
    expect(new Set(await told())).toEqual(new Set([`(${STORY}/en.mdx: unfinished)`]));
  });

  it('is by whom a name tells, in either language', async () => {
    const { run, read } = await newsroom(FILES);
    await run(['--translate', 'ban-bo-hop', '--method', 'human', '--by', 'EDITORIAL DESK, Ngọc Hưng']);
    expect(await read(`${STORY}/en.mdx`)).toContain('by: [ban-bien-tap, ngoc-hung], method: human');
  });

  it('is dated by the day in Vietnam', async () => {
    const { run, read } = await newsroom(FILES, { BULLETIN_NOW: '2026-11-30T18:00Z' });
    await run(['--translate', 'ban-bo-hop', ...BY]);
    expect(await read(`${STORY}/en.mdx`)).toContain('date: 2026-12-01');
  });

  it('is made of a story that Windows wrote, by a former id too', async () => {
    const source = original({ formerIds: '[ban-bo-xua]' }).replaceAll('\n', '\r\n');
    const { run, read } = await newsroom({ [`${STORY}/vi.mdx`]: `\uFEFF${source}` });
    expect((await run(['--translate', 'ban-bo-xua', ...BY])).made).toBe(true);
    expect(await read(`${STORY}/en.mdx`)).not.toContain('\r');
  });

  it('into Vietnamese bears marks in Vietnamese', async () => {
    const { run, read } = await newsroom({
      [`${STORY}/vi.mdx`]: translation(),
      [`${STORY}/en.mdx`]: original(),
    });
    expect((await run(['--translate', 'ban-bo-hop', ...BY])).text).toMatch(/^Đã có/);
    const alone = await newsroom({
      'articles/2020/hop/en.mdx': original({}, 'See [it](/en/stories/ban-bo-hop/#a).'),
    });
    await alone.run(['--translate', 'hop', ...BY]);
    expect(await alone.read('articles/2020/hop/vi.mdx')).toMatch(
      /\[cần dịch\] Phần dưới đây còn bằng tiếng Anh\.\n\nSee \[it\]\(\/tin\/ban-bo-hop\/#a\)\.\n$/,
    );
    expect(await read(`${STORY}/vi.mdx`)).toBe(translation());
  });
});

describe('what can’t be translated', () => {
  it.each([
    [['--translate', 'ban-bo'], 'Không có tin “ban-bo”. Gần nhất: ban-bo-hop (Bản Bó họp mùng 3)'],
    [['--translate', 'ban-bo-hop'], 'Thiếu --by, --method. Viết thêm, ví dụ: --by "Ban biên tập";'],
    [
      ['--translate', 'ban-bo-hop', ...BY, '--method', 'ai'],
      '--method: không dùng được “ai”. Dùng một trong: human, machine, machine-reviewed',
    ],
    [
      ['--translate', 'ban-bo-hop', '--by', 'hung', '--method', 'human'],
      '--by: Không có tác giả “hung” trong authors.yaml. Gần nhất: ngoc-hung',
    ],
    [
      ['--translate', 'ban-bo-hop', ...BY, '--title', 'X'],
      '--title không dùng cùng --translate. Bỏ --title.',
    ],
    [['--translate', 'sai', ...BY], 'Bản gốc articles/2020/sai/vi.mdx còn lỗi nên chưa dịch được.'],
  ])('%j', async (args, message) => {
    const { run, read } = await newsroom({ 'articles/2020/sai/vi.mdx': original({ date: '2020-13' }) });
    const outcome = await run(args);
    expect(outcome.made).toBe(false);
    expect(outcome.text).toContain(message);
    await expect(read(`${STORY}/en.mdx`)).rejects.toThrow();
  });
});
