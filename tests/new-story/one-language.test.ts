import { expect, it } from 'vitest';
import { STORY, translation } from '../content-model/content.ts';
import { flags, newsroom } from './newsroom.ts';
import { KEYS, terminal } from './terminal.ts';

const ONE = { 'bulletin.yaml': 'name: Bản tin Mai Sơn\nlanguages: [vi]\n' };

it('A bulletin in Vietnamese alone isn’t asked for a language, nor offered a translation', async () => {
  const { run } = await newsroom(ONE);
  const { text, made } = await run(flags({ language: undefined }));
  expect(made).toBe(true);
  expect(text).toContain('articles/2020/chi-bo-hoc-tap/vi.mdx');
  expect(text).not.toMatch(/dịch|tiếng Anh/i);
});

it('Its first question is the title', async () => {
  const { run } = await newsroom(ONE);
  const { input, output, answer } = terminal();
  const running = run([], { input, output });
  await answer('Tít', KEYS.stop);
  expect((await running).text).toBe('Đã thôi, chưa tạo tệp nào.');
});

it.each([
  [flags({ language: 'en' }), '--language: không dùng được “en”. Dùng một trong: vi'],
  [['--translate', 'ban-bo-hop'], 'Bản tin chỉ có tiếng Việt nên không có bản dịch.'],
])('It refuses what is English: %j', async (args, message) => {
  const { run } = await newsroom({ ...ONE, [`${STORY}/en.mdx`]: translation() });
  expect(await run(args)).toEqual({ made: false, text: expect.stringContaining(message) as string });
});

it.each([
  [['--title', 'Họp', '--lead', 'Họp.', '--date', '2020'], 'ví dụ: --place son-la/xa-chieng-mung;'],
  [
    ['--title', 'Họp', '--lead', 'Họp.', '--place', 'son-la', '--topic', 'nong-thon-moi'],
    'ví dụ: --author "Ban biên tập";',
  ],
  [
    ['--title', 'Họp', '--lead', 'Họp.', '--place', 'son-la', '--author', 'Ban biên tập'],
    'ví dụ: --topic "Sinh hoạt chi bộ";',
  ],
])('What is missing is shown with the bulletin’s own names: %j', async (args, message) => {
  const { run } = await newsroom(ONE);
  expect((await run([...args, '--yes'])).text).toContain(message);
});
