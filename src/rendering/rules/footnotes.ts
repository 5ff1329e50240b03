import type { Nodes } from 'hast';
import type { Span } from '../../bulletin/body.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { WrittenBlock, WrittenText } from '../written-text.ts';
import { type BodyRule, excerpt } from './body-rule.ts';
import { definitionsOf } from './definitions.ts';

interface Mark extends Span {
  readonly label: string;
  /** Where it opens its block, it was to be the note itself; the words behind it. */
  readonly note?: string;
}

function printedMarks({ start, printed }: WrittenBlock): readonly Mark[] {
  return [...printed.matchAll(/\[\^([^\][\n]{1,60})\]/g)].map((found) => {
    const note = found.index === 0 ? /^[ :]*(\S.*)?/.exec(printed.slice(found[0].length))?.[1] : undefined;
    const at = start + found.index;
    return { label: found[1] ?? '', start: at, end: at + found[0].length, ...(note && { note }) };
  });
}

/** Where the printed notes start in the file. */
function notesOf(node: Nodes): readonly number[] {
  const start = node.type === 'element' && node.tagName === 'li' ? node.position?.start.offset : undefined;
  const within = 'children' in node ? node.children.flatMap(notesOf) : [];
  return start === undefined ? within : [start, ...within];
}

/** Notes that stand nowhere on the page; `twice` where another of the same name stands above. */
function lostNotes({ source, tree }: WrittenText): readonly (Omit<Mark, 'note'> & { twice: boolean })[] {
  const printed = new Set(notesOf(tree));
  const seen = new Set<string>();
  return definitionsOf(source, tree).flatMap(({ label, start, end }) => {
    if (!label.startsWith('^')) return [];
    const name = label.slice(1);
    const twice = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return printed.has(start) ? [] : [{ label: name, start, end, twice }];
  });
}

/** What is wrong with a mark that is printed; `unused` is a note that it may stand for. */
function withoutNote({ label, note }: Mark, unused: string | undefined): Bilingual {
  if (/\s/.test(label)) {
    const right = `[^${label.trim().replace(/\s+/g, '-')}]`;
    return {
      vi: `Dấu chú thích [^${label}] có dấu cách nên in ra nguyên văn. Hãy viết ${right}, cả ở đầu dòng chú thích.`,
      en: `The mark [^${label}] holds a blank, so it is printed as it stands. Write ${right}, and so at the head of the note.`,
    };
  }
  if (note)
    return {
      vi: `Chú thích [^${label}] thiếu dấu hai chấm liền sau ngoặc vuông. Hãy viết: [^${label}]: ${excerpt(note)}`,
      en: `The note [^${label}] lacks the colon right behind its bracket. Write: [^${label}]: ${excerpt(note)}`,
    };
  const vi = unused === undefined ? `trên một dòng riêng ở cuối bài: [^${label}]: …` : `[^${unused}]`;
  const en = unused === undefined ? `on a line of its own below the text: [^${label}]: …` : `[^${unused}]`;
  return {
    vi: `Không có chú thích nào cho dấu [^${label}], nên dấu này in ra nguyên văn. Hãy viết ${vi}`,
    en: `There is no note for the mark [^${label}], so it is printed as it stands. Write ${en}`,
  };
}

/** Each mark of a note has its note, and each note its mark; a note without one isn't printed. */
export const footnotes: BodyRule = {
  name: 'footnotes',
  looksAt: 'marks',
  find(text) {
    const byLabel = Map.groupBy(text.blocks.flatMap(printedMarks), ({ label }) => label);
    const lost = text.source.includes(']:') ? lostNotes(text) : [];
    const unused = lost.filter(({ label, twice }) => !twice && !byLabel.has(label));
    return [
      ...[...byLabel.values()].flatMap((same) => {
        const mark = same.find(({ note }) => note) ?? same[0];
        const other = unused.shift()?.label;
        return mark ? { start: mark.start, end: mark.end, ...withoutNote(mark, other) } : [];
      }),
      ...unused.map(({ label, start, end }) => ({
        start,
        end,
        vi: `Không chỗ nào trong bài đặt dấu [^${label}], nên chú thích này không in ra. Hãy đặt [^${label}] sau chữ cần chú thích, hoặc xóa dòng này.`,
        en: `No place in the article bears the mark [^${label}], so this note isn’t printed. Put [^${label}] behind the words that it is about, or delete this line.`,
      })),
      ...lost
        .filter(({ twice }) => twice)
        .map(({ label, start, end }) => ({
          start,
          end,
          vi: `Chú thích [^${label}] đã có ở trên, nên dòng này không in ra. Hãy đặt tên khác, ví dụ: [^${label}-2]: …`,
          en: `There is a note [^${label}] above, so this line isn’t printed. Give it another name, for example: [^${label}-2]: …`,
        })),
    ];
  },
};
