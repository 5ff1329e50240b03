import { describe, expect, it } from 'vitest';
import { KEYS, terminal } from '../new-story/terminal.ts';
import { checkout } from './newsroom.ts';

const { enter, down, stop } = KEYS;

describe('questions of npm run init', () => {
  it('ask for everything, say what is wrong at once, and end with a clear yes', async () => {
    const { run, read } = await checkout();
    const { input, output, answer } = terminal();
    const running = run([], { input, output });
    await answer('Bản tin bằng tiếng gì?', enter);
    await answer('Tên bản tin', enter);
    await answer('Cần điền mục này.', 'Bản tin Sông Mã', enter);
    await answer('Tên bằng tiếng Anh', enter);
    await answer('Tỉnh, huyện hay xã', 'mai s');
    await answer('huyện Mai Sơn, Sơn La, đến 2025', enter);
    await answer('Cơ quan ra bản tin', 'Huyện ủy', enter);
    await answer('Tên cơ quan bằng tiếng Anh', enter);
    for (const question of [
      'Cơ quan chủ quản',
      'Giấy phép',
      'Người chịu trách nhiệm',
      'Địa chỉ',
      'Điện thoại',
    ])
      await answer(question, enter);
    await answer('Thư điện tử', 'toasoan', enter);
    await answer('nhưng phải là địa chỉ thư điện tử', '@example.vn', enter);
    await answer('Màu nhấn', down, enter);
    await answer('Chuyên mục (phím cách', ' ', enter);
    await answer('Thêm chuyên mục mới', 'Trang', enter);
    await answer('Mã “trang” trùng với', '\b'.repeat(5), '!', enter);
    await answer('cần có chữ cái hoặc chữ số', '\b', 'Xây dựng nông thôn mới', enter);
    await answer('“Xây dựng nông thôn mới” bằng tiếng Anh', enter);
    await answer('Thêm chuyên mục mới', enter);
    await answer('Chuyển 1 tin mẫu', down, enter);
    expect(await running).toEqual({ made: true, text: expect.stringMatching(/^Đã lập/) as string });
    expect(read('content/bulletin.yaml')).toContain('home: son-la/huyen-mai-son\n');
    expect(read('content/bulletin.yaml')).toContain('colour: "#0a5f38"\n');
    expect(read('content/topics.yaml').match(/^\S+:$/gm)).toEqual([
      'nong-thon-moi:',
      'xay-dung-nong-thon-moi:',
    ]);
  });

  it.each([
    ['at the first question', ['Bản tin bằng tiếng gì?'], []],
    ['when all has been answered', ['Chuyển 1 tin mẫu'], ['--languages', 'vi', '--name', 'A']],
  ])('change nothing where they are stopped %s', async (_, [question = ''], args) => {
    const { run, all } = await checkout();
    const before = all();
    const { input, output, answer } = terminal();
    const running = run([...args, ...(args.length > 0 ? ANSWERED : [])], { input, output });
    if (args.length > 0) {
      await answer('Địa chỉ', enter);
      await answer('Điện thoại', enter);
    }
    await answer(question, stop);
    expect(await running).toEqual({ made: false, text: 'Đã thôi, không có gì thay đổi.' });
    expect(all()).toEqual(before);
  });

  it('take Enter at the last for no', async () => {
    const { run, all } = await checkout();
    const before = all();
    const { input, output, answer } = terminal();
    const running = run(['--languages', 'vi', '--name', 'A', ...ANSWERED], { input, output });
    await answer('Địa chỉ', enter);
    await answer('Điện thoại', enter);
    await answer('Chuyển 1 tin mẫu', enter);
    expect((await running).made).toBe(false);
    expect(all()).toEqual(before);
  });
});

const ANSWERED = [
  ...['--home', 'son-la', '--publisher', 'B', '--parent', 'C', '--licence', 'D', '--responsible', 'E'],
  ...['--email', 'a@example.vn', '--colour', '#0a5f38', '--topic', 'nong-thon-moi'],
];
