import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readContent } from '../../src/content-model/read-content.ts';
import { letterPath, letterText } from '../../src/letters/moderation/letter-file.ts';
import { readSubmission } from '../../src/letters/post/submission.ts';
import { contentFiles } from '../content-model/content.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';
import { killRounds } from './kill-rounds.ts';
import { FIELDS, letterServer } from './letter-server.ts';

it('a server that is killed under load has lost no letter that it accepted, and has none twice', async () => {
  const { accepted, lost, doubled } = await killRounds(4, await temporaryFolder());
  expect(accepted).toBeGreaterThan(0);
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
});

it('many times as many letters as are allowed are refused, and the server goes on answering', async () => {
  const { send, url, store } = await letterServer({ rate: 10 });
  const statuses: number[] = [];
  for (let at = 0; at < 10; at++)
    statuses.push(
      ...(await Promise.all(
        Array.from({ length: 50 }, async (_, n) => (await send({ ...FIELDS, text: `${at} ${n}` })).status),
      )),
    );
  expect(statuses.filter((status) => status === 303)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(495);
  expect(await store.list()).toHaveLength(5);
  expect((await fetch(`${url}/health`)).status).toBe(200);
});

/** A file system with so little room that it is soon full; undefined where none can be made. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await temporaryFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder]).status !== 0) return undefined;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

it('on a full disk letters are refused, and what was accepted is there', async ({ skip }) => {
  const folder = await smallDisk();
  if (folder === undefined) return skip('No file system can be mounted here.');
  const { send, url, store } = await letterServer({ database: path.join(folder, 'letters.db') });
  const accepted: number[] = [];
  let refused: Response | undefined;
  for (let at = 0; refused === undefined && at < 500; at++) {
    const answer = await send({ ...FIELDS, text: `${at} ${'x'.repeat(4000)}` });
    if (answer.status === 303) accepted.push(at);
    else refused = answer;
  }
  expect(refused?.status).toBe(503);
  expect(await refused?.text()).toContain('chưa giữ được thư');
  expect((await fetch(`${url}/health`)).status).toBe(503);
  expect((await store.list()).map(({ text }) => Number(text.split(' ')[0])).sort((a, b) => a - b)).toEqual(
    accepted,
  );
});

/** What attackers put into fields, and what readers paste without meaning any harm. */
const PARTS = [
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</textarea>',
    '<!--',
    '<svg/onload=x>',
    '<<b>i>',
  ],
  ...[
    "'; drop table letters; --",
    '${7*7}',
    '{{x}}',
    '%0d%0aBcc: a@b.vn',
    '\r\nSet-Cookie: a=b',
    '=cmd|calc',
    '\\u0000',
  ],
  ...[
    '---',
    '...',
    '- a',
    '# b',
    'key: value',
    '"',
    "'",
    '|',
    '>',
    '*x',
    '&x',
    '!!js/function',
    '@a',
    '`b`',
    '%TAG',
    '\t',
  ],
  ...[
    '<<<<<<< HEAD',
    '=======',
    '>>>>>>> main',
    '[cần viết]',
    '~~~',
    '**đậm**',
    '[a](javascript:alert(1))',
    'null',
    'yes',
  ],
  ...[
    '\u202Egnp',
    '\u2066\u2069',
    '\u200B',
    '\uFEFF',
    '\u0000',
    '\u0007',
    '\u0085',
    '\u2028',
    '\u00AD',
    '\uE000',
    '\u{E0041}',
  ],
  ...[
    `a${'\u0301'.repeat(30)}`,
    'e\u0302\u0323',
    '👩‍👩‍👧',
    'ﷺ',
    'Ðảng',
    'ａｂ',
    'аbc',
    '1/2',
    '2020',
    '0x1F',
    '\n',
    '\n\n',
    ' ',
  ],
  ...['Chi bộ họp đều.', 'tỷ lệ <5%', 'xã Mường Bằng', 'Ýkiến', 'OK'],
];

function randomText(random: () => number): string {
  const length = 1 + Math.floor(random() * 8);
  return Array.from({ length }, () => PARTS[Math.floor(random() * PARTS.length)] ?? '').join(
    random() < 0.5 ? ' ' : '',
  );
}

/** Numbers that look random and are the same in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

it('whatever is written comes out of the content as it was accepted, and breaks no build', () => {
  const random = numbers(23);
  const letters = Array.from({ length: 400 }, () => ({
    ...FIELDS,
    name: `Tên ${randomText(random)}`.slice(0, 60),
    place: randomText(random).slice(0, 60),
    text: randomText(random),
  })).flatMap((fields) => {
    const found = readSubmission(fields, 'optional');
    return 'letter' in found ? [found.letter] : [];
  });
  expect(letters.length).toBeGreaterThan(300);
  const files = letters.map(({ place = null, ...letter }, at): [string, string] => [
    letterPath('ban-bo-hop', at + 1),
    letterText({ ...letter, place, answer: null, received: '2026-11-20T00:00:00Z' }),
  ]);
  const now = new Date('2026-11-27T00:00:00Z');
  const { model, problems } = readContent(contentFiles(Object.fromEntries(files)), new Map(), now);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const read = model.letters.map(({ name, place, text }) => ({ name, place, text }));
  expect(read).toEqual(letters.map(({ name, place, text }) => ({ name, place, text })));
  const tags = letters.flatMap(({ name, text }) =>
    [name, text].flatMap((part) => /<[a-z!/][^<>]*>/i.exec(part) ?? []),
  );
  expect(tags).toEqual([]);
});
