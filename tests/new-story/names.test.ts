import { describe, expect, it } from 'vitest';
import { flags, newsroom } from './newsroom.ts';

const MADE = 'articles/2020/chi-bo-hoc-tap/vi.mdx';

const NAMESAKES = {
  'authors.yaml': `ban-bien-tap: { name: { vi: Ban biên tập, en: Editorial desk }, kind: newsroom }
duc-anh: { name: Đức Anh, kind: person }
duc-anh-2: { name: Đức Ánh, kind: person }
minh-an: { name: Minh An, kind: person }
minh-an-2: { name: Minh An, kind: person }
`,
  'topics.yaml': `ly-luan-chinh-tri: { name: { vi: 'Bồi dưỡng, lý luận', en: "Training, theory" } }
nong-thon-moi: { name: { vi: Xây dựng nông thôn mới, en: New countryside } }
sinh-hoat-chi-bo: { name: { vi: Sinh hoạt chi bộ, en: Party cell meetings } }
`,
};

async function written(changes: Parameters<typeof flags>[0]): Promise<string> {
  const { run, read } = await newsroom(NAMESAKES);
  const { text, made } = await run(['--yes', ...flags(changes)]);
  return made
    ? `${(await read(MADE)).split('\n').slice(3, 8).join('\n')}\n${text.split('\n')[1] ?? ''}`
    : text;
}

describe('names given by flags', () => {
  it.each([
    [{ author: 'Ban Biên tập' }, 'author: ban-bien-tap'],
    [{ author: 'editorial DESK' }, 'author: ban-bien-tap'],
    [{ author: 'ban bien tap,minh-an-2' }, 'author: [ban-bien-tap, minh-an-2]'],
    [{ author: 'đức ánh'.normalize('NFD') }, 'author: duc-anh-2'],
    [{ topic: 'sinh hoat chi bo' }, 'topics: [sinh-hoat-chi-bo]'],
    [{ topic: 'Party cell meetings' }, 'topics: [sinh-hoat-chi-bo]'],
    [{ topic: 'Bồi dưỡng, lý luận, nông thôn mới' }, 'topics: [ly-luan-chinh-tri, nong-thon-moi]'],
    [{ topic: 'sinh-hoat chi bộ' }, 'topics: [sinh-hoat-chi-bo]'],
    [{ place: 'Mai Sơn District' }, 'locality: son-la/huyen-mai-son'],
    [{ place: 'huyện Mai Sơn, Sơn La Province' }, 'locality: son-la/huyen-mai-son'],
    [{ series: 'nghị quyết' }, 'series: nghi-quyet'],
    [{ place: 'Mường Bằng' }, 'locality: son-la/huyen-mai-son/xa-muong-bang'],
    [{ place: 'xa muong bang, huyen Mai Son, tinh Son La' }, 'locality: son-la/huyen-mai-son/xa-muong-bang'],
    [{ place: 'Mường Bằng Commune, Mai Sơn District' }, 'locality: son-la/huyen-mai-son/xa-muong-bang'],
    [{ place: 'Mường Bằng, Mai Sơn, tỉnh Sơn La' }, 'locality: son-la/huyen-mai-son/xa-muong-bang'],
    [
      { place: 'Mường Bằng' },
      'Địa phương: son-la/huyen-mai-son/xa-muong-bang (xã Mường Bằng, huyện Mai Sơn, Sơn La, đến 2025)',
    ],
    [{ date: '21/1/2020' }, 'Ngày của tin: Thứ Ba, 21/01/2020'],
  ])('%j', async (changes, line) => {
    expect((await written(changes)).split('\n')).toContain(line);
  });

  it('that several have are listed with their ids', async () => {
    expect(await written({ author: 'Minh An', date: 'hôm kia nữa' })).toMatchInlineSnapshot(`
      "--date: Không hiểu ngày “hôm kia nữa”. Viết như 01/12/2026, 6/2023, 2011, hôm nay hoặc hôm qua.
      --author: Có nhiều mục tên “Minh An”. Viết rõ hơn, hoặc dùng một mã: minh-an (Minh An), minh-an-2 (Minh An)"
    `);
    expect(await written({ author: 'duc anh' })).toMatchInlineSnapshot(
      `"--author: Có nhiều mục tên “duc anh”. Viết rõ hơn, hoặc dùng một mã: duc-anh (Đức Anh), duc-anh-2 (Đức Ánh)"`,
    );
  });

  it('that nobody has are told with the nearest', async () => {
    expect(await written({ author: 'Minh Ân', place: 'Mường Băng' })).toMatchInlineSnapshot(`
      "--place: Không có địa phương “Mường Băng” trong localities/. Gần nhất: son-la/huyen-mai-son/xa-muong-bang (xã Mường Bằng, huyện Mai Sơn, Sơn La, đến 2025). Dùng một mã có sẵn, hoặc thêm mã này vào localities/.
      --author: Không có tác giả “Minh Ân” trong authors.yaml. Gần nhất: minh-an (Minh An), minh-an-2 (Minh An). Dùng một mã có sẵn, hoặc thêm mã này vào authors.yaml."
    `);
    expect(await written({ author: 'Đức Ang', topic: 'Sinh hoạt' })).toMatchInlineSnapshot(`
      "--author: Không có tác giả “Đức Ang” trong authors.yaml. Gần nhất: duc-anh (Đức Anh), duc-anh-2 (Đức Ánh). Dùng một mã có sẵn, hoặc thêm mã này vào authors.yaml.
      --topic: Không có chuyên mục “Sinh hoạt” trong topics.yaml. Gần nhất: sinh-hoat-chi-bo (Sinh hoạt chi bộ). Dùng một mã có sẵn, hoặc thêm mã này vào topics.yaml."
    `);
  });
});

describe('without a date', () => {
  it('a story by flags alone is of today, and says so', async () => {
    const { run, read } = await newsroom();
    const { text } = await run(flags({ date: undefined, place: 'chieng mung' }));
    expect(text.split('\n').slice(1, 3)).toEqual([
      'Ngày của tin: Thứ Ba, 01/12/2026',
      'Địa phương: son-la/xa-chieng-mung (xã Chiềng Mung, Sơn La)',
    ]);
    expect(await read('articles/2026/chi-bo-hoc-tap/vi.mdx')).toContain('date: 2026-12-01\n');
  });
});

describe('arguments without a flag', () => {
  it('are told with how they are written', async () => {
    const { run } = await newsroom();
    const { text, made } = await run(['--title', 'Bản', 'Bó', 'họp', '--date']);
    expect(made).toBe(false);
    expect(text.split('\n').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "--date còn thiếu nội dung. Viết, ví dụ: --date "…"",
        "Không rõ “Bó họp” thuộc mục nào. Viết -- ngay sau npm run new, rồi tên mục và nội dung trong ngoặc kép, ví dụ: npm run new -- --title "Bó họp"",
        "Cách dùng:",
      ]
    `);
  });
});
