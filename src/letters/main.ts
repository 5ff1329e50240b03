import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { newsroomNow } from '../reading/newsroom-now.ts';
import { ownLetterSettings, ownSettings } from '../settings.ts';
import { hashPassword } from './admin/password.ts';
import { runCommand, USAGE } from './moderation/commands.ts';
import { prune } from './moderation/moderate.ts';
import { serveLetters } from './serve.ts';
import { openLetters } from './store/letter-store.ts';

/**
 * Readers' letters. `npm run letters` takes them from the site's forms; with a word behind it, it does what moderators ask
 * for. README.md beside this file says how it is set up.
 */

const WORDS = {
  vi: {
    ready: (url: string) => `Máy nhận thư đã mở ở ${url}. Dừng: Ctrl+C.`,
    taken: (port: number) =>
      `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác, ví dụ: LETTERS_PORT=4400 npm run letters`,
    password: 'Mật khẩu mới, từ 12 ký tự (không hiện khi gõ): ',
    short: 'Mật khẩu cần ít nhất 12 ký tự.',
  },
  en: {
    ready: (url: string) => `Letters are taken at ${url}. Ctrl+C stops.`,
    taken: (port: number) =>
      `Another program uses port ${port}. Choose another, for example: LETTERS_PORT=4400 npm run letters`,
    password: 'New password of 12 characters at least (not shown): ',
    short: 'A password needs 12 characters at least.',
  },
} as const;

const LEAST_PASSWORD = 12;

const settings = ownSettings();
const letters = ownLetterSettings();
const words = WORDS[settings.messages];

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function takeLetters(): Promise<void> {
  try {
    const { port, close } = await serveLetters(letters, settings);
    console.log(words.ready(`http://${letters.host}:${port}/letters`));
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => void close().then(() => process.exit(0)));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    fail(words.taken(letters.port));
    process.exit();
  }
}

/** A line that is typed, or given by another program, without being shown. */
async function secretLine(): Promise<string> {
  const output = new Writable({
    write: (_, __, done) => {
      done();
    },
  });
  if (process.stdin.isTTY) process.stderr.write(words.password);
  const lines = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY });
  for await (const line of lines) return line;
  return '';
}

async function makePassword(): Promise<void> {
  const password = await secretLine();
  if (password.length < LEAST_PASSWORD) fail(`\n${words.short}`);
  else console.log(`\nLETTERS_PASSWORD_HASH=${await hashPassword(password)}`);
}

async function moderate(args: readonly string[]): Promise<void> {
  const store = await openLetters(letters.database);
  try {
    const desk = { store, contentDir: settings.contentDir, now: () => new Date() };
    await prune(desk, newsroomNow(settings.contentDir).letterDays);
    const done = await runCommand(desk, args, settings.messages);
    if (done === undefined) fail(USAGE);
    else if (done.failed) fail(done.text);
    else console.log(done.text);
  } finally {
    await store.close();
  }
}

const args = process.argv.slice(2);
if (args.length === 0) await takeLetters();
else if (args[0] === 'password') await makePassword();
else await moderate(args);
