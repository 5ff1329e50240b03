import { describe, expect, it } from 'vitest';
import { newsroom } from './newsroom.ts';
import { KEYS, terminal } from './terminal.ts';

const { enter, down, stop } = KEYS;
const back = (times: number) => '\b'.repeat(times);

describe('questions in the terminal', () => {
  it('ask for each fact, tell what is wrong at once, and propose an id that may be changed', async () => {
    const { run, read } = await newsroom();
    const { input, output, answer, sees } = terminal();
    const running = run([], { input, output });
    await answer('Bản gốc viết bằng tiếng gì?', enter);
    await answer('Tít', enter);
    await answer('Cần điền mục này.', 'Họp "khéo"', enter);
    await answer('Sapo', 'Chi bộ họp.', enter);
    await answer('(Enter: hôm nay, 01/12/2026)', '5/3/20', enter);
    await answer('Chưa rõ ngày “5/3/20”. Viết: 05/03/2020', back(6), '5/3/2020', enter);
    await answer('Địa phương', enter);
    await answer('Chưa chọn được gì', 'muong b');
    await answer('xã Mường Bằng, huyện Mai Sơn, Sơn La, đến 2025', enter);
    await answer('Thêm địa phương nữa?', 'chieng');
    await answer('xã Chiềng Mung, Sơn La, từ 2025', enter);
    await answer('chỉ có từ ngày 2025-07-01', back(6), 'mai son');
    await answer('huyện Mai Sơn, Sơn La, đến 2025', enter);
    await answer('Thêm địa phương nữa?', enter);
    await answer('Thôn, bản', enter);
    await answer('Tác giả', 'ngoc huong');
    await answer('Không có mục nào tên “ngoc huong”. Gần nhất: ngoc-hung (Ngọc Hưng).', back(3), 'ng', enter);
    await answer('Thêm tác giả nữa?', enter);
    await answer('Chuyên mục chính', down, enter);
    await answer('Thêm chuyên mục nữa?', down, enter);
    await answer('Thêm chuyên mục nữa?', enter);
    await answer('Chuyên đề', down, enter);
    await sees('hop-kheo');
    await answer('Mã tin', '-2020', enter);
    expect((await running).text).toMatch(/^Đã tạo .*articles\/2020\/hop-kheo-2020\/vi\.mdx\n/);
    expect((await read('articles/2020/hop-kheo-2020/vi.mdx')).split('\n').slice(0, 10)).toEqual([
      '---',
      'title: Họp “khéo”',
      'lead: Chi bộ họp.',
      'date: 2020-03-05',
      'locality: [son-la/huyen-mai-son/xa-muong-bang, son-la/huyen-mai-son]',
      'author: ngoc-hung',
      'topics: [nong-thon-moi, sinh-hoat-chi-bo]',
      'series: nghi-quyet',
      'draft: true',
      '---',
    ]);
  });

  it('aren’t asked where flags have the answer', async () => {
    const { run, read } = await newsroom();
    const { input, output, answer } = terminal();
    const flags = [
      '--language',
      'vi',
      '--title',
      'Họp',
      '--lead',
      'Họp.',
      '--date',
      '2020',
      '--hamlet',
      'bản Bó',
    ];
    const lists = ['--place', 'son-la', '--author', 'ngoc-hung', '--topic', 'nong-thon-moi'];
    const running = run([...flags, ...lists, '--lang', 'en'], { input, output });
    await answer('Series', enter);
    await answer('Id of the story', enter);
    expect((await running).text).toMatch(/^Made /);
    expect(await read('articles/2020/hop/vi.mdx')).toContain(
      'date: 2020\nlocality: son-la\nhamlet: bản Bó\n',
    );
  });

  it('take today for a date that is left out', async () => {
    const { run, read } = await newsroom();
    const { input, output, answer } = terminal();
    const lists = [
      '--place',
      'son-la',
      '--author',
      'ngoc-hung',
      '--topic',
      'nong-thon-moi',
      '--series',
      'nghi-quyet',
    ];
    const rest = [
      '--language',
      'vi',
      '--title',
      'Họp',
      '--lead',
      'Họp.',
      '--hamlet',
      'bản Bó',
      '--id',
      'hop',
    ];
    const running = run([...rest, ...lists], { input, output });
    await answer('Ngày của tin', enter);
    expect((await running).text).toMatch(/vi\.mdx\nNgày của tin: Thứ Ba, 01\/12\/2026\n/);
    expect(await read('articles/2026/hop/vi.mdx')).toContain('date: 2026-12-01\n');
  });

  it.each(['vi', 'en'] as const)('are in one language throughout: %s', async (lang) => {
    const { run } = await newsroom();
    const { input, output, answer, sees } = terminal();
    const running = run(
      ['--lang', lang, '--language', 'vi', '--title', 'Họp', '--lead', 'Họp.', '--date', '2020'],
      {
        input,
        output,
      },
    );
    await sees(lang === 'vi' ? 'Tìm: ' : 'Search: ');
    await sees(lang === 'vi' ? '↑/↓ chọn • Enter nhận • gõ chữ để tìm' : '↑/↓ to choose • Enter to take');
    await answer(lang === 'vi' ? 'Địa phương' : 'Place', 'mu');
    await answer(lang === 'vi' ? '(2 mục)' : '(2 found)', 'zz');
    await answer(lang === 'vi' ? 'Không có mục nào tên “muzz”' : 'There is nothing named “muzz”', stop);
    expect((await running).made).toBe(false);
  });

  it('make nothing when the editor stops', async () => {
    const { run, told } = await newsroom();
    const { input, output, answer } = terminal();
    const running = run([], { input, output });
    await answer('Bản gốc viết bằng tiếng gì?', enter);
    await answer('Tít', stop);
    expect(await running).toEqual({ made: false, text: 'Đã thôi, chưa tạo tệp nào.' });
    expect(await told()).toEqual([]);
  });

  it('ask by whom and how a story is translated', async () => {
    const { run, read } = await newsroom();
    const { input, output, answer, sees } = terminal();
    const running = run(['--translate', 'ban-bo-hop'], { input, output });
    await sees('Bản dịch của “Bản Bó họp mùng 3”');
    await answer('Người dịch', down, enter);
    await answer('Thêm người nữa?', enter);
    await answer('Dịch bằng cách nào?', down, down, enter);
    expect((await running).made).toBe(true);
    expect(await read('articles/2020/ban-bo-hop/en.mdx')).toContain(
      'translation: { by: ngoc-hung, method: machine-reviewed, date: 2026-12-01 }\n',
    );
  });

  it('aren’t asked with --yes', async () => {
    const { run } = await newsroom();
    const { input, output } = terminal();
    expect((await run(['--yes'], { input, output })).text).toMatch(/^Thiếu --language, --title, --lead/);
  });
});
