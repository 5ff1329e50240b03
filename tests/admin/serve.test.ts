import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AdminServer, serveAdmin } from '../../src/admin/serve.ts';
import { folderFor, writeFiles } from '../reading/temporary-folder.ts';
import { requestTo, sendRaw, statusOf } from '../raw-request.ts';

const SECRET = 'chuyện kín';
const secret = () => Promise.resolve(JSON.stringify(SECRET));

let server: AdminServer;
let remove: () => Promise<void>;

beforeAll(async () => {
  const folder = await folderFor((end) => (remove = end));
  await writeFiles(folder, { 'index.html': '<title>a</title>', 'assets/a.js': 'a' });
  const data = { 'data.json': secret, 'places.json': secret, 'check.json': secret };
  server = await serveAdmin({ folder, data, policy: "default-src 'self'" }, 0);
});

afterAll(async () => {
  server.close();
  await remove();
});

const own = () => `Host: localhost:${server.port}`;

/** The answer to a request line, with the server's own name unless other headers are given. */
const ask = (line: string, headers = [own()], host?: string) =>
  sendRaw({ port: server.port, ...(host !== undefined && { host }) }, requestTo(line, headers));

async function stillAnswers(): Promise<void> {
  expect(await ask('GET /admin/ HTTP/1.1')).toContain('<title>a</title>');
}

describe('any request line is answered, and the server goes on', () => {
  it.each([
    ['GET /admin/data.json HTTP/1.1', 200],
    ['GET /admin/assets/a.js?a=%zz HTTP/1.1', 200],
    ['HEAD /admin/data.json HTTP/1.1', 200],
    ['GET / HTTP/1.1', 302],
    ['GET // HTTP/1.1', 404],
    ['GET ///admin/ HTTP/1.1', 404],
    ['GET //evil.example/admin/data.json HTTP/1.1', 404],
    ['GET /admin//data.json HTTP/1.1', 404],
    ['GET /admin/%zz HTTP/1.1', 404],
    ['GET /admin/%c3 HTTP/1.1', 404],
    ['GET /admin/a%00.js HTTP/1.1', 404],
    ['GET /admin/../../../etc/passwd HTTP/1.1', 404],
    ['GET /admin/%2e%2e/%2e%2e/%2e%2e/etc/passwd HTTP/1.1', 404],
    ['GET /admin/..%2f..%2f..%2fetc%2fpasswd HTTP/1.1', 404],
    ['GET /admin/..%5c..%5cetc HTTP/1.1', 404],
    ['GET /admin/assets HTTP/1.1', 404],
    [`GET /admin/${'a/'.repeat(4_000)} HTTP/1.1`, 404],
    [`GET /admin/${'a'.repeat(20_000)} HTTP/1.1`, 431],
    ['GET http://evil.example/admin/data.json HTTP/1.1', 400],
    ['GET admin/data.json HTTP/1.1', 400],
    ['GET * HTTP/1.1', 400],
    ['OPTIONS * HTTP/1.1', 405],
    ['POST /admin/data.json HTTP/1.1', 405],
    ['DELETE /admin/data.json HTTP/1.1', 405],
    ['CONNECT localhost:80 HTTP/1.1', 0],
    ['GET /admin/ HTTP/9.9', 400],
    ['rubbish', 400],
    ['\0\0\0', 400],
  ])('%j: %d', async (line, status) => {
    const answer = await ask(line);
    expect(statusOf(answer)).toBe(status);
    if (status !== 200 || line.startsWith('HEAD')) expect(answer).not.toMatch(/chuy|root:/);
    await stillAnswers();
  });

  it('so are too many headers, a body, and a request to become something else', async () => {
    expect(statusOf(await ask('GET /admin/ HTTP/1.1', [own(), `A: ${'a'.repeat(100_000)}`]))).toBe(431);
    const body = [own(), 'Content-Length: 5'];
    expect(
      statusOf(await sendRaw({ port: server.port }, `${requestTo('POST /admin/ HTTP/1.1', body)}hello`)),
    ).toBe(405);
    expect(statusOf(await ask('GET /admin/ HTTP/1.1', [own(), 'Upgrade: websocket']))).toBe(200);
    await stillAnswers();
  });

  it('half a request keeps nobody waiting', async () => {
    const half = connect(server.port, '127.0.0.1', () => half.write('GET /admin/ HT'));
    const gone = connect(server.port, '127.0.0.1', () => {
      gone.write(requestTo('GET /admin/data.json HTTP/1.1', [own()]));
      gone.destroy();
    });
    await stillAnswers();
    half.destroy();
    await stillAnswers();
  });
});

describe('only requests to its own names are answered', () => {
  it.each([
    ['no name', () => []],
    ['the name of somebody else', () => ['Host: evil.example']],
    ['that name with its port', () => [`Host: evil.example:${server.port}`]],
    ['another port', () => ['Host: localhost:1']],
    ['a page of somebody else', () => [own(), 'Origin: http://evil.example']],
    ['a page without a name', () => [own(), 'Origin: null']],
    ['a page of another server of this machine', () => [own(), 'Origin: http://localhost:3000']],
  ])('403 for %s', async (_, headers) => {
    for (const line of ['GET /admin/data.json HTTP/1.1', 'GET // HTTP/1.1', 'POST /admin/ HTTP/1.1']) {
      const answer = await ask(line, headers());
      expect([line, statusOf(answer)]).toEqual([line, 403]);
      expect(answer).not.toContain('chuy');
    }
  });

  it('200 for its own, from its own pages', async () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      const headers = [`Host: ${name}:${server.port}`, `Origin: http://${name}:${server.port}`];
      expect(statusOf(await ask('GET /admin/data.json HTTP/1.1', headers))).toBe(200);
    }
  });

  it('no other page may load its files', async () => {
    expect(await ask('GET /admin/data.json HTTP/1.1')).toMatch(/cross-origin-resource-policy: same-origin/i);
  });
});

describe('it listens to this machine alone', () => {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);

  it('by IPv4, and by IPv6 where the machine has that', async () => {
    const isThere = addresses.some(({ address }) => address === '::1');
    for (const host of ['127.0.0.1', ...(isThere ? ['::1'] : [])])
      expect(statusOf(await ask('GET /admin/ HTTP/1.1', [own()], host))).toBe(200);
  });

  it('and by no address that others reach it by', async () => {
    for (const { address } of addresses.filter(({ internal, family }) => !internal && family === 'IPv4'))
      await expect(ask('GET /admin/ HTTP/1.1', [own()], address)).rejects.toThrow('ECONNREFUSED');
  });

  it('a port that is taken is told', async () => {
    const served = {
      folder: '/',
      data: { 'data.json': secret, 'places.json': secret, 'check.json': secret },
      policy: '',
    };
    await expect(serveAdmin(served, server.port)).rejects.toThrow('EADDRINUSE');
  });
});
