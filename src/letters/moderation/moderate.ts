import { plainParagraphs } from '../post/plain-text.ts';
import type { LetterRow } from '../store/database.ts';
import type { LetterStore } from '../store/letter-store.ts';
import { highestNumber, letterPath, removeLetter, writeLetter } from './letter-file.ts';

/** After how many days a rejected letter is deleted: time enough to change one's mind. */
export const REJECTED_DAYS = 7;

const DAY = 86_400_000;

/** What moderation works on. */
export interface Desk {
  readonly store: LetterStore;
  /** The content folder that approved letters are written to. */
  readonly contentDir: string;
  readonly now: () => Date;
}

const ANY = ['new', 'rejected', 'approved'] as const;

/** Gives a letter a number of its own among those about its story; the one that it has, if it has one. */
async function numberOf(
  desk: Pick<Desk, 'store' | 'contentDir'>,
  row: LetterRow,
  taken?: number,
): Promise<number> {
  const { store, contentDir } = desk;
  if (row.number !== null && row.number !== taken) return row.number;
  const next = Math.max(await store.lastNumber(row.story), highestNumber(contentDir, row.story)) + 1;
  await store.renumber(row.id, row.number, next);
  const now = await store.find(row.id);
  // Where two approve at a time, the number of the first counts, or another letter has taken this one.
  return now === undefined ? next : numberOf(desk, now, taken);
}

/**
 * Prints a letter with the newsroom's answer, if any: writes its file, then marks it. Whatever ends this on its way, doing
 * it again ends with one file. Gives the file's path below the content folder; undefined where there is no such letter.
 */
export async function approve(desk: Desk, id: string, answer = ''): Promise<string | undefined> {
  const { store, contentDir, now } = desk;
  const found = await store.find(id);
  if (found === undefined) return undefined;
  const text = plainParagraphs(answer);
  if (text !== '') await store.change(id, ANY, { answer: text });
  const row: LetterRow = { ...found, answer: text === '' ? found.answer : text };
  let number = await numberOf(desk, row);
  while (!writeLetter(contentDir, row, number)) {
    const taken = number;
    number = await numberOf(desk, { ...row, number: taken }, taken);
  }
  await store.change(id, ANY, { status: 'approved', handled: now().toISOString() });
  return letterPath(row.story, number);
}

/** Rejects a letter, which is deleted some days later; one that is printed is taken out. Gives whether there is such a letter. */
export async function reject({ store, contentDir, now }: Desk, id: string): Promise<boolean> {
  const row = await store.find(id);
  if (row === undefined) return false;
  const isRejected = await store.change(id, ANY, { status: 'rejected', handled: now().toISOString() });
  if (row.number !== null) removeLetter(contentDir, row.story, row.number);
  return isRejected;
}

/** Erases all that somebody sent who has this e-mail address, what is printed of it too. Gives how many letters these were. */
export async function forget({ store, contentDir }: Desk, email: string): Promise<number> {
  const wanted = email.trim().toLowerCase();
  const rows = (await store.list()).filter((row) => row.email?.toLowerCase() === wanted);
  for (const { story, number } of rows) if (number !== null) removeLetter(contentDir, story, number);
  await store.erase(rows.map(({ id }) => id));
  return rows.length;
}

/** Whether a letter is kept no longer. */
function isOver({ status, received, handled }: LetterRow, days: number, now: Date): boolean {
  const since = (instant: string) => now.getTime() - new Date(instant).getTime();
  return (
    since(received) > days * DAY ||
    (status === 'rejected' && since(handled ?? received) > REJECTED_DAYS * DAY)
  );
}

/** Deletes what has been kept for `days`, handled or not, and what was rejected; what is printed stays in the content. */
export async function prune({ store, now }: Desk, days: number): Promise<void> {
  const rows = await store.list();
  await store.erase(rows.filter((row) => isOver(row, days, now())).map(({ id }) => id));
}
