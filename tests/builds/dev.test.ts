import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DevServer, startDevServer } from './dev-server.ts';
import { attribute, elementsOf, textOf } from '../site/html.ts';
import { requestTo, sendRaw, statusOf } from '../raw-request.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { FIXTURE_CONTENT, FIXTURE_NOW } from '../site/sites.ts';

const FULL = 'articles/2024/hop-mau-day-du/vi.mdx';
const FULL_PAGE = '/tin/hop-mau-day-du/';
const NO_ERROR = 'Không có lỗi';
const NOT_SHOWN = 'Tin này chưa hiển thị được';

let project: ProjectCopy;
let server: DevServer;

beforeAll(async () => {
  project = await copyProject('dev', FIXTURE_CONTENT);
  server = await startDevServer(project.root, FIXTURE_NOW);
});

afterAll(async () => {
  await server.stop();
});

/** Changes a file of the content folder, and gives what puts it back. */
async function edit(file: string, change: (text: string) => string): Promise<() => Promise<void>> {
  const target = path.join(project.content, file);
  const text = await readFile(target, 'utf8');
  await writeFile(target, change(text));
  return () => writeFile(target, text);
}

/** The words of the bar for editors, which is a region with a name. */
function barOf(html: string): string {
  const bar = elementsOf(html).find((element) => attribute(element, 'className')?.startsWith('editing-bar'));
  if (bar === undefined) throw new Error('The page has no bar.');
  expect([bar.tagName, attribute(bar, 'ariaLabel')]).toEqual(['section', expect.any(String)]);
  return textOf(bar);
}

describe('requests', () => {
  beforeAll(async () => {
    await server.page('/', '</html>');
  });

  const answerTo = (line: string, headers: readonly string[] = []) => {
    const { port, host } = new URL(server.address);
    const sent = headers.some((header) => header.startsWith('Host:'))
      ? headers
      : [`Host: ${host}`, ...headers];
    return sendRaw({ port: Number(port), host: 'localhost' }, requestTo(line, sent));
  };

  it.each([
    ['of another machine’s name', 'GET /tin/bimatnhap1-ban-nhap/ HTTP/1.1', ['Host: evil.example']],
    ['of a name that leads here', 'GET /admin/data.json HTTP/1.1', ['Host: evil.localhost']],
    ['of another site’s page', 'GET /tin/bimatnhap1-ban-nhap/ HTTP/1.1', ['Origin: http://evil.example']],
    ['for a program to be started', 'GET /__open-in-editor?file=package.json HTTP/1.1', []],
    ['for that under a path', 'GET /ban-tin/__OPEN-in-editor?file=package.json HTTP/1.1', []],
    ['for a file outside', 'GET /@fs/etc/passwd HTTP/1.1', []],
    ['for that as a module', 'GET /@fs//etc/passwd?import&raw HTTP/1.1', []],
  ])('%s are refused', async (_, line, headers) => {
    const answer = await answerTo(line, headers);
    expect(statusOf(answer)).toBe(403);
    expect(answer).not.toMatch(/bimat|root:/);
  });

  it.each(['GET // HTTP/1.1', 'GET //evil.example HTTP/1.1', 'GET http://evil.example/ HTTP/1.1'])(
    '%s is no path',
    async (line) => {
      expect(statusOf(await answerTo(line))).toBe(400);
    },
  );
});

describe('an article', () => {
  it('has a bar that tells its state, its file, when that was saved, and what is wrong', async () => {
    const bar = barOf(await server.page(FULL_PAGE, NO_ERROR));
    expect(bar).toMatch(
      /^Trạng thái: Bạn đọc xem được Tệp: articles\/2024\/hop-mau-day-du\/vi\.mdx ?, lưu lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4} Xem bản tiếng Anh Sửa bài Không có lỗi(?: Vì sao chọn \d tin liên quan .*)?$/,
    );
    expect(barOf(await server.page('/en/stories/hop-mau-day-du/', 'No errors'))).toMatch(
      /^State: Readers can see it File: articles\/2024\/hop-mau-day-du\/en\.mdx ?, saved at /,
    );
  });

  it('is told to be a draft, or when it will come out, on its page and in lists', async () => {
    expect(barOf(await server.page('/tin/bimatnhap1-ban-nhap/', 'mark'))).toContain('Bản nháp');
    expect(barOf(await server.page('/en/stories/ban-dich-con-nhap/', 'mark'))).toContain('Draft');
    const embargo = 'Hẹn đăng 12:01 ngày 15/06/2024';
    expect(barOf(await server.page('/tin/bimatcam1-mot-phut/', 'mark'))).toContain(embargo);
    expect(await server.page('/luu-tru/2024/06/15/', 'bimatcam1')).toMatch(
      new RegExp(`<mark[^>]*>${embargo}</mark>`),
    );
  });

  it('bears no policy, which would forbid what Vite writes into the page', async () => {
    expect(await server.page(FULL_PAGE, 'editing-bar')).not.toContain('Content-Security-Policy');
  });

  it('leads to the web editor, which opens it', async () => {
    const link = '/admin/?story=2024/hop-mau-day-du';
    expect(await server.page(FULL_PAGE, 'editing-bar')).toContain(`href="${link}"`);
    const editor = await fetch(server.address + link);
    expect([editor.status, editor.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("default-src 'none'"),
    ]);
  });

  it('that isn’t translated or was withdrawn is told so', async () => {
    expect(barOf(await server.page('/tin/english-only/', 'editing-bar'))).toContain('Chưa có bản tiếng Việt');
    expect(barOf(await server.page('/tin/da-rut/', 'editing-bar'))).toContain('Đã rút');
  });

  it('shows its pictures and attachments', async () => {
    const html = await server.page(FULL_PAGE, '<picture>');
    const files = [...html.matchAll(/(?:src|href)="(\/(?:anh|tep)\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await fetch(server.address + file)).status, file).toBe(200);
    expect((await fetch(`${server.address}/anh/la.png`)).status).toBe(404);
  });

  it('shows an edit at once, and has browsers load it again', async () => {
    const client = await (await fetch(`${server.address}/@vite/client`)).text();
    const [, token = ''] = /wsToken = "([^"]+)"/.exec(client) ?? [];
    const socket = new WebSocket(`${server.address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
    const messages: string[] = [];
    const reloaded = new Promise<void>((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        messages.push(String(data));
        if (String(data).includes('full-reload')) resolve();
      });
    });
    await new Promise((resolve) => {
      socket.addEventListener('open', resolve);
    });
    const restore = await edit(FULL, (text) => `${text}\nMột câu vừa thêm.\n`);
    await reloaded;
    await server.page(FULL_PAGE, 'Một câu vừa thêm.');
    socket.close();
    await restore();
    await server.page(FULL_PAGE, NO_ERROR, 'Một câu vừa thêm.');
  });
});

it('Styles have their cascade layers as specificity, whatever order modules ask for them in', async () => {
  const html = await server.page('/', 'data-story');
  expect(html).not.toContain('@layer');
  expect(html.split(':not(#\\#)').length).toBeGreaterThan(20);
});

describe('a story with an error', () => {
  it.each([
    ['YAML', (text: string) => text.replace('title: ', 'title: [')],
    ['a field', (text: string) => text.replace('author: [nguyen-van-thu, tran-thi-mau]\n', '')],
    ['a topic', (text: string) => text.replace('topics: [', 'topics: [la, ')],
    ['a picture', (text: string) => text.replace('./canh-dong.jpg', './mat.jpg')],
    ['code', (text: string) => `${text}\n\n{1 + 1}\n`],
    ['text that can’t be read', (text: string) => `${text}\n\n<Quote>\n`],
  ])(
    'tells it at its address, with the line; other pages are up, and mended it shows: %s',
    async (_what, change) => {
      const restore = await edit(FULL, change);
      const html = await server.page(FULL_PAGE, NOT_SHOWN);
      expect(barOf(html)).toContain('Chưa hiển thị được');
      const main = elementsOf(html).find(({ tagName }) => tagName === 'main');
      expect(main && textOf(main)).toMatch(/articles\/2024\/hop-mau-day-du\/vi\.mdx Lỗi, dòng \d+:/);
      await server.page('/tin/dinh-chinh/', NO_ERROR);
      await server.page('/', 'data-story');
      await restore();
      await server.page(FULL_PAGE, NO_ERROR);
    },
  );

  it('that leaves it whole is told in its bar', async () => {
    const restore = await edit(FULL, (text) => `${text}\n[Đâu đó](/tin/la/)\n`);
    const html = await server.page(FULL_PAGE, 'Không có trang nào ở địa chỉ');
    expect(barOf(html)).toMatch(/1 lỗi, 0 cảnh báo Lỗi, dòng \d+:/);
    expect(html).toContain('Thôn Thử họp bàn');
    await restore();
    await server.page(FULL_PAGE, NO_ERROR);
  });

  it('lies in a folder that is no year, and is told where it belongs', async () => {
    const folder = path.join(project.content, 'articles', 'nhap', 'tin-lac');
    await cp(path.dirname(path.join(project.content, FULL)), folder, { recursive: true });
    const html = await server.page('/tin/tin-lac/', 'Chuyển cả thư mục sang articles/2024/tin-lac');
    expect(html).toContain(NOT_SHOWN);
    expect(barOf(html)).toMatch(/1 lỗi, 0 cảnh báo/);
    await rm(path.dirname(folder), { recursive: true });
    await server.page(FULL_PAGE, NO_ERROR);
  });

  it('that another story’s id is has the same address, where it is told', async () => {
    const copy = path.join(project.content, 'articles', '2023', 'hop-mau-day-du');
    await cp(path.dirname(path.join(project.content, FULL)), copy, { recursive: true });
    await server.page(FULL_PAGE, 'Mã tin “hop-mau-day-du” đã có ở');
    await rm(copy, { recursive: true });
    await server.page(FULL_PAGE, NO_ERROR);
  });

  it('in a file that all share is told, and the last state without one stays up', async () => {
    const restore = await edit('topics.yaml', (text) => `${text}\nla: {\n`);
    expect(barOf(await server.page(FULL_PAGE, 'topics.yaml'))).toContain('Lỗi trong các tệp dùng chung');
    await server.page('/', 'data-story');
    await restore();
    await server.page(FULL_PAGE, NO_ERROR, 'topics.yaml');
  });

  it('is told in the terminal once, with the number of all', async () => {
    const line = /hop-mau-day-du\/vi\.mdx:\d+ {2}lỗi/g;
    const told = (): number => [...server.printed().matchAll(line)].length;
    const before = told();
    const restore = await edit(FULL, (text) => `${text}\n{2020}\n`);
    await expect.poll(told, { timeout: 60_000 }).toBe(before + 1);
    const restoreOther = await edit('articles/2020/khong-ro-thang/vi.mdx', (text) => `${text}\n{2021}\n`);
    await expect.poll(() => server.printed(), { timeout: 60_000 }).toContain('Toàn bộ nội dung: 2 lỗi');
    expect(told()).toBe(before + 1);
    await Promise.all([restore(), restoreOther()]);
    await server.page(FULL_PAGE, NO_ERROR);
  });
});
