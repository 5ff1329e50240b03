import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/reading/check-content.ts';
import { contentFiles } from '../content-model/content.ts';
import { checkout, FLAGS } from './newsroom.ts';

const committed = (root: string) => {
  const git = (...args: readonly string[]) => execFileSync('git', [...args], { cwd: root });
  git('init', '--quiet');
  git('add', '-A');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.vn', 'commit', '--quiet', '-m', 'Mẫu');
};

describe('npm run init', () => {
  it('writes a bulletin without stories that has no error, and moves the sample out whole', async () => {
    const { run, all, settings } = await checkout();
    const before = all();
    const { text, made } = await run(FLAGS);
    expect(text).toMatch(/^Đã lập “Bản tin Sông Mã”\.\n {2}1 tin mẫu và các tệp mẫu nay nằm ở ban-tin-mau,/);
    expect(made).toBe(true);
    const { problems, model } = await checkContent(settings);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(model.stories).toEqual([]);
    expect([...all().keys()].filter((file) => !/^ban-tin-mau|\/localities\//.test(file))).toEqual([
      'content/articles/.gitkeep',
      'content/authors.yaml',
      'content/bulletin.yaml',
      'content/pages/gioi-thieu/vi.mdx',
      'content/pages/lien-he/vi.mdx',
      'content/pages/rieng-tu/vi.mdx',
      'content/series.yaml',
      'content/topics.yaml',
    ]);
    for (const [file, text] of before) {
      const kept = all().get(file.replace(/^content/, 'ban-tin-mau'));
      expect(kept ?? all().get(file), file).toBe(text);
    }
  });

  it('leaves the pages that a newsroom has written, and a folder of samples from before', async () => {
    const page = {
      'pages/quang-cao/vi.mdx': '---\ntitle: Quảng cáo\n---\n\nGiá.\n',
      '../ban-tin-mau/a': 'b',
    };
    const { run, read } = await checkout(page);
    expect((await run(FLAGS)).text).toContain('ở ban-tin-mau-2,');
    expect(read('content/pages/quang-cao/vi.mdx')).toContain('Giá.');
    expect(read('ban-tin-mau/a')).toBe('b');
  });

  it('is refused a second time, and where the bulletin is a newsroom’s own', async () => {
    const { run, all } = await checkout();
    await run(FLAGS);
    const once = all();
    const again = await run(['--name', 'Tên khác', '--move-samples']);
    expect(again.made).toBe(false);
    expect(again.text).toMatch(/^Đây đã là bản tin của tòa soạn \(“Bản tin Sông Mã”\), nên không ghi gì\./);
    expect(all()).toEqual(once);
  });

  it.each([
    [{ 'articles/2024/cua-toi/vi.mdx': '---\n---\n' }, 'articles/2024/cua-toi'],
    [{ 'articles/2024/cua-toi/anh.jpg': 'x' }, 'articles/2024/cua-toi'],
    [{ 'articles/2020/ban-bo-hop-2/en.mdx': '' }, 'articles/2020/ban-bo-hop-2'],
    [{ 'articles/ghi-chu.txt': '' }, 'articles/ghi-chu.txt'],
  ])('is refused where something isn’t of the sample: %j', async (more, named) => {
    const { run, all } = await checkout(more);
    const before = all();
    expect(await run(FLAGS)).toEqual({
      made: false,
      text: expect.stringContaining(`mẫu: ${named}.`) as string,
    });
    expect(all()).toEqual(before);
  });

  it('moves nothing without a clear yes', async () => {
    const { run, all } = await checkout();
    const before = all();
    const { text, made } = await run(['--name', 'A', '--yes']);
    expect([made, text]).toEqual([
      false,
      '1 tin mẫu sẽ được chuyển sang thư mục ban-tin-mau. Đồng ý thì thêm --move-samples.',
    ]);
    expect(all()).toEqual(before);
  });

  it('is refused where git lacks changes that would be replaced, and says that git has the rest', async () => {
    const { run, root, read, all } = await checkout();
    committed(root);
    execFileSync('git', ['rm', '--quiet', '--cached', 'content/topics.yaml'], { cwd: root });
    const before = all();
    const refused = await run(FLAGS);
    expect(refused.text).toMatch(
      /thay đổi chưa lưu vào git: content\/topics\.yaml(?:, content\/topics\.yaml)?\./,
    );
    expect(all()).toEqual(before);
    committed(root);
    // As an earlier run has left it, where everything else was restored.
    writeFileSync(path.join(root, 'content', 'articles', '.gitkeep'), '');
    expect((await run(FLAGS)).text).toContain('git cũng còn giữ');
    expect(read('content/bulletin.yaml')).toContain('name: Bản tin Sông Mã\n');
  });
});

describe('flags', () => {
  it.each([
    [[], 'Thiếu --name.'],
    [['--nam', 'A'], 'Không có mục --nam. Gần nhất: --name.'],
    [['Bản tin'], 'npm run init -- --name "Bản tin"'],
    [['--name', 'A', '--languages', 'en'], '--languages: không dùng được “en”. Dùng một trong: vi; vi,en'],
    [['--name', 'A', '--languages', 'vi,vi,fr'], '--languages: không dùng được “vi,vi,fr”.'],
    [['--name', 'A', '--languages', 'vi', '--name-en', 'B'], '--name-en: bản tin chỉ có tiếng Việt.'],
    [['--name', 'A', '--home', 'Atlantis'], '--home: Không có địa phương “Atlantis” trong localities/.'],
    [['--name', 'A', '--colour', '#fff000'], '--colour: Chữ màu “#fff000” trên nền trang khó đọc'],
    [['--name', 'A', '--colour', 'đỏ'], '--colour: Giá trị đang là “đỏ”'],
    [['--name', 'A', '--email', 'x'], '--email: Giá trị đang là “x”'],
    [['--name', 'A', '--topic', 'Trang'], 'content/topics.yaml: Mã “trang” trùng với phần địa chỉ'],
    [['--name', 'A', '--topic', '!'], '--topic: Chuyên mục “!” cần có chữ cái hoặc chữ số.'],
    [['--name', 'A', '--topic', 'Văn hóa', '--topic', 'văn hoá'], 'trùng mã “van-hoa”'],
  ])('%j are refused', async (args, message) => {
    const { run, all } = await checkout();
    const before = all();
    const { text, made } = await run([...args, '--move-samples']);
    expect(text).toContain(message);
    expect(made).toBe(false);
    expect(all()).toEqual(before);
  });

  it('are answered in English too', async () => {
    const { run } = await checkout();
    expect((await run(['--name', 'A', '--lang', 'en'])).text).toContain(
      'If that is meant, add --move-samples.',
    );
  });

  it('say all that the files hold', async () => {
    const { run, read } = await checkout();
    const said = {
      name: 'Bản tin Mai Sơn',
      'name-en': 'Mai Sơn Bulletin',
      home: 'huyện mai son',
      publisher: 'Huyện ủy Mai Sơn',
      'publisher-en': 'Party Committee of Mai Sơn',
      licence: 'Giấy phép số 12/GP-STTTT',
      phone: '0212 3852 123',
      email: 'toasoan@example.vn',
      colour: '#0A5F38',
      topic: 'Nông thôn mới, sinh-hoat-chi-bo',
    };
    const args = Object.entries(said).flatMap(([flag, value]) => [`--${flag}`, value]);
    const { text, made } = await run([
      ...args,
      '--topic',
      'Y tế, giáo dục | Health & schools',
      '--move-samples',
    ]);
    expect(made, text).toBe(true);
    expect(read('content/bulletin.yaml').split('\n').slice(1).join('\n'))
      .toBe(`name: { vi: Bản tin Mai Sơn, en: Mai Sơn Bulletin }
languages: [vi, en]
home: son-la/huyen-mai-son
publisher:
  name: { vi: Huyện ủy Mai Sơn, en: Party Committee of Mai Sơn }
  licence: Giấy phép số 12/GP-STTTT
  phone: 0212 3852 123
  email: toasoan@example.vn
colour: "#0A5F38"
footer: [gioi-thieu, lien-he, rieng-tu]
`);
    expect(read('content/topics.yaml').match(/^\S+:$|name: .*/gm)).toEqual([
      'nong-thon-moi:',
      expect.stringContaining('New countryside'),
      'sinh-hoat-chi-bo:',
      expect.stringContaining('Party cell meetings'),
      'y-te-giao-duc:',
      'name: { vi: "Y tế, giáo dục", en: Health & schools }',
    ]);
    expect(contentFiles().texts.get('topics.yaml')).toBe(read('ban-tin-mau/topics.yaml'));
  });
});
