import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveLetters } from '../../src/letters/serve.ts';
import { readLetterSettings } from '../../src/settings.ts';
import { killRounds } from '../letters/kill-rounds.ts';

/**
 * Measures the server for readers' letters: `npm run bench:letters`. How long accepted letters take at 200 a second, beside
 * an empty handler in the same run; and whether a server that is killed 100 times loses any. `-- 20` kills it 20 times.
 */

const PER_SECOND = 200;
const SECONDS = 15;
const ROUNDS = Number(process.argv[2] ?? 100);

const HEADERS = { origin: 'http://localhost', accept: 'application/json' };

function bodyOf(at: number): URLSearchParams {
  const text = `Thư ${at}. ${'Tôi đọc tin này và có ý kiến như sau. '.repeat(20)}`;
  return new URLSearchParams({ name: 'Một bạn đọc', text, language: 'vi', consent: 'yes', story: '' });
}

/** As many connections as a proxy would keep. */
const AGENT = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends a form; gives the status of the answer when all of it is there. */
function post(url: string, body: URLSearchParams): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { ...HEADERS, 'content-type': 'application/x-www-form-urlencoded' };
    const sent = ask(url, { method: 'POST', headers, agent: AGENT }, (answer) => {
      answer.resume().on('end', () => {
        resolve(answer.statusCode ?? 0);
      });
    });
    sent.on('error', reject);
    sent.end(body.toString());
  });
}

/** The 99th percentile of how long answers take, in milliseconds, at a steady rate. Throws an Error for another status. */
async function p99(url: string, status: number): Promise<number> {
  const began = performance.now();
  const sent = Array.from({ length: PER_SECOND * SECONDS }, async (_, at) => {
    await new Promise((resolve) => setTimeout(resolve, (at * 1000) / PER_SECOND));
    const start = performance.now();
    const answered = await post(url, bodyOf(at));
    if (answered !== status) throw new Error(`An answer was ${answered}.`);
    return performance.now() - start;
  });
  const times = (await Promise.all(sent)).sort((a, b) => a - b);
  const rate = (times.length * 1000) / (performance.now() - began);
  console.log(`${Math.round(rate)} a second`);
  return times[Math.floor(times.length * 0.99)] ?? Number.NaN;
}

const folder = mkdtempSync(path.join(tmpdir(), 'bulletin-letters-'));
try {
  const empty = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    request.resume().on('end', () => response.writeHead(200).end());
  });
  await new Promise<void>((resolve) => empty.listen(0, '127.0.0.1', resolve));
  const address = empty.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const settings = { ...readLetterSettings({}, folder), port: 0, rate: 1_000_000 };
  const server = await serveLetters(settings, { contentDir: path.join(folder, 'content'), base: '/' });
  const [without, with_] = [
    await p99(`http://127.0.0.1:${port}/`, 200),
    await p99(`http://127.0.0.1:${server.port}/letters`, 201),
  ];
  AGENT.destroy();
  await server.close();
  empty.close();
  console.log(
    `p99: ${with_.toFixed(1)} ms for accepted letters, ${without.toFixed(1)} ms for an empty handler: ${(with_ / without).toFixed(1)} times`,
  );
  const { accepted, lost, doubled } = await killRounds(ROUNDS, mkdtempSync(path.join(folder, 'killed-')));
  console.log(`killed ${ROUNDS} times: ${accepted} accepted, ${lost} lost, ${doubled} twice`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
