import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A file that nobody may write to, and what it says. */
export const ELSEWHERE = path.join(tmpdir(), `bulletin-elsewhere-${process.pid}`);
export const WORDS_ELSEWHERE = 'Ở chỗ khác.';

/** Changes the bytes of a file in place, as an editor does that writes into it: every link to it shows the change. */
function inPlace(change: (bytes: Buffer) => Buffer) {
  return (file: string): void => {
    writeFileSync(file, change(readFileSync(file)));
  };
}

/** The same, with size and modification time as they were: what copying tools and `touch -r` leave. */
function unseen(change: (bytes: Buffer) => Buffer) {
  return (file: string): void => {
    const { atime, mtime } = statSync(file);
    inPlace(change)(file);
    utimesSync(file, atime, mtime);
  };
}

function flipped(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes);
  const at = Math.floor(other.length / 2);
  other.writeUInt8(other.readUInt8(at) ^ 1, at);
  return other;
}

/** Ways in which a file is damaged or changed, each by its name. */
export const DAMAGES: Readonly<Record<string, (file: string) => void>> = {
  zeroed: inPlace((bytes) => Buffer.alloc(bytes.length)),
  halved: (file) => {
    truncateSync(file, Math.floor(statSync(file).size / 2));
  },
  emptied: (file) => {
    truncateSync(file);
  },
  'one bit flipped': inPlace((bytes) => (bytes.length > 0 ? flipped(bytes) : Buffer.from('x'))),
  'other letters, same size and modification time': unseen((bytes) =>
    Buffer.alloc(bytes.length, 'Thay đổi. '),
  ),
  'more at its end': inPlace((bytes) => Buffer.concat([bytes, Buffer.from('\n<p>Thêm.</p>')])),
  deleted: (file) => {
    rmSync(file);
  },
  'a folder in its place': (file) => {
    rmSync(file);
    mkdirSync(path.join(file, 'la'), { recursive: true });
    writeFileSync(path.join(file, 'la', 'x'), 'x');
  },
  'a link in its place': (file) => {
    rmSync(file);
    writeFileSync(ELSEWHERE, WORDS_ELSEWHERE);
    symlinkSync(ELSEWHERE, file);
  },
  'nobody may read it': (file) => {
    chmodSync(file, 0);
  },
};

/** Damages the n-th of some files in the n-th way from `first` on. */
export function damage(files: readonly string[], first = 0): void {
  const ways = Object.values(DAMAGES);
  for (const [at, file] of files.entries())
    if (lstatSync(file).isFile()) ways[(at + first) % ways.length]?.(file);
}
