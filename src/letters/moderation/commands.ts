import { parseArgs } from 'node:util';
import type { Language } from '../../bulletin/language.ts';
import { dayInVietnam } from '../../bulletin/vietnam-time.ts';
import type { LetterRow, LetterStatus } from '../store/database.ts';
import { approve, type Desk, forget, reject, REJECTED_DAYS } from './moderate.ts';

/** What a command prints, and whether it did what it was asked for. */
export interface Outcome {
  readonly text: string;
  readonly failed?: boolean;
}

export const USAGE = `npm run letters                                    nhận thư · takes letters
npm run letters -- list [--status new|approved|rejected|all] [--format text|json]
npm run letters -- show <id>
npm run letters -- approve <id> [--answer "…"]
npm run letters -- reject <id>
npm run letters -- export
npm run letters -- forget <e-mail>
npm run letters -- password`;

const WORDS = {
  vi: {
    none: 'Không có thư nào.',
    missing: (id: string) =>
      `Không có thư nào mang mã “${id}”. Xem mã bằng: npm run letters -- list --status all`,
    approved: (file: string) =>
      `Đã ghi thư vào ${file}. Dựng lại trang thì thư hiện dưới tin; sửa thư hay câu trả lời thì sửa tệp ấy.`,
    rejected: `Đã loại thư. Thư bị xóa hẳn sau ${REJECTED_DAYS} ngày; trước đó vẫn duyệt lại được.`,
    forgotten: (count: number) =>
      `Đã xóa ${count} thư, cả những thư đã đăng. Lịch sử git và các bản sao lưu phải xóa riêng.`,
  },
  en: {
    none: 'There are no letters.',
    missing: (id: string) =>
      `There is no letter “${id}”. See their ids by: npm run letters -- list --status all`,
    approved: (file: string) =>
      `The letter is in ${file}. It stands under its story after the next build; to change it or the answer, edit that file.`,
    rejected: `The letter is rejected. It is deleted after ${REJECTED_DAYS} days, and can be approved until then.`,
    forgotten: (count: number) =>
      `${count} letters are erased, those that were printed too. The history of git and backups are to be cleaned apart.`,
  },
} as const;

const STATUSES = ['new', 'approved', 'rejected'] as const satisfies readonly LetterStatus[];

function line({ id, received, status, story, name, text }: LetterRow): string {
  const start = text.replaceAll('\n', ' ');
  const shown = start.length > 60 ? `${start.slice(0, 60)}…` : start;
  return `${id}  ${dayInVietnam(new Date(received))}  ${status}  ${story}  ${name}: ${shown}`;
}

function shown(row: LetterRow): Omit<LetterRow, 'digest'> {
  const { digest, ...rest } = row;
  return digest === '' ? row : rest;
}

function whole(row: LetterRow): string {
  return Object.entries(shown(row))
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function read(args: readonly string[]) {
  const options = {
    status: { type: 'string', default: 'new' },
    format: { type: 'string', default: 'text' },
    answer: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

/** Does what the arguments ask for; undefined where they are none of a command's. */
export async function runCommand(
  desk: Desk,
  args: readonly string[],
  language: Language,
): Promise<Outcome | undefined> {
  const asked = read(args);
  if (asked === undefined) return undefined;
  const [command, subject, ...others] = asked.positionals;
  const { status, format, answer } = asked.values;
  const words = WORDS[language];
  if (others.length > 0) return undefined;
  if (subject === undefined) {
    const only = STATUSES.find((each) => each === status);
    const isJson = command === 'export' || format === 'json';
    if (command !== 'export' && command !== 'list') return undefined;
    if ((only === undefined && status !== 'all') || !['text', 'json'].includes(format)) return undefined;
    const rows = await desk.store.list(command === 'export' ? undefined : only);
    if (isJson) return { text: JSON.stringify(rows.map(shown), null, 2) };
    return { text: rows.length === 0 ? words.none : rows.map(line).join('\n') };
  }
  const missing = { text: words.missing(subject), failed: true };
  switch (command) {
    case 'show': {
      const row = await desk.store.find(subject);
      return row ? { text: format === 'json' ? JSON.stringify(shown(row), null, 2) : whole(row) } : missing;
    }
    case 'approve': {
      const file = await approve(desk, subject, answer);
      return file === undefined ? missing : { text: words.approved(file) };
    }
    case 'reject':
      return (await reject(desk, subject)) ? { text: words.rejected } : missing;
    case 'forget':
      return { text: words.forgotten(await forget(desk, subject)) };
    default:
      return undefined;
  }
}
