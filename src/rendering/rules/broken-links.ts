import type { Bilingual } from '../../bulletin/language.ts';
import { foldToAnchor } from '../anchors.ts';
import { restOfLine } from '../written-text.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

const START = String.raw`(?:\.?/|#|https?:|mailto:|tel:|www\.)`;
const WORDS = String.raw`\[([^[\]\n]{1,300})\]`;

/** How links and pictures are miswritten: each takes what was written to its words and its address. */
const KINDS = [
  // ![Ảnh](Ảnh hội nghị 1.JPG)
  new RegExp(String.raw`!${WORDS}[ \t]{0,9}\((?<address>[^()\n]{0,300})\)?`, 'g'),
  // [tin](/tin/a b/), [tin](/tin/…
  new RegExp(String.raw`${WORDS}\((?=${START}|[^()\s]{0,99}[./][^()\s])(?<address>[^()\n]{1,300})\)?`, 'g'),
  // [tin] (/tin/…)
  new RegExp(String.raw`!?${WORDS}[ \t]{1,9}\((?<address>${START}[^()\n]{0,300})\)`, 'g'),
  // [tin][/tin/…]
  new RegExp(String.raw`!?${WORDS}[ \t]{0,9}\[(?<address>${START}[^\]\n]{0,300})\]`, 'g'),
  // (tin)[/tin/…]
  new RegExp(String.raw`!?\(([^()\n]{1,300})\)[ \t]{0,9}\[(?<address>${START}[^\]\n]{0,300})\]`, 'g'),
  // tin](/tin/…), [tin(/tin/…)
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,60})\]\((?<address>${START}[^()\n]{1,300})\)?`,
    'gu',
  ),
  new RegExp(String.raw`\[([^[\]()\n]{1,300})\((?<address>${START}[^()\n]{1,300})\)`, 'g'),
] as const;

/** An address without blanks, without a title in curly quotes, and without what follows one that was not closed. */
function straight(address: string, isClosed: boolean): string {
  const whole = isClosed ? address.replace(/\s+["“‘'].*$/, '') : address.trim().replace(/\s.*$/, '');
  const bare = whole.trim().replace(/[.,;:\]]+$/, '');
  if (bare.startsWith('www.')) return `https://${bare}`;
  return bare.replace(/\s+/g, bare.startsWith('/') ? '-' : '%20');
}

function badlyWritten(shown: string, right: string): Bilingual {
  return {
    vi: `Liên kết “${shown}” viết chưa đúng nên in nguyên các dấu ngoặc. Hãy viết: ${right}`,
    en: `The link “${shown}” is not well written, so its brackets are printed. Write: ${right}`,
  };
}

function messageFor(written: string, words: string, address: string): Bilingual {
  const [shown, file] = [
    excerpt(written),
    /([^/\\]+)\.(\w{2,5})>?$/.exec(address.replace(/\s+["“‘'].*$/, '').trim()),
  ];
  if (written.startsWith('!') && file && !/^https?:/.test(address)) {
    const name = `${foldToAnchor(file[1] ?? '')}.${(file[2] ?? '').toLowerCase()}`;
    if (`./${name}` === address) return badlyWritten(shown, `![${words}](${address})`);
    return {
      vi: `Ảnh “${shown}” không hiện, vì tên tệp có dấu cách. Hãy đổi tên tệp thành ${name} rồi viết: ![${words}](./${name})`,
      en: `The picture “${shown}” isn’t shown: its file’s name has a blank. Rename the file to ${name} and write: ![${words}](./${name})`,
    };
  }
  const mark = written.startsWith('!') ? '!' : '';
  return badlyWritten(shown, `${mark}[${words.trim()}](${straight(address, /[)\]]$/.test(written))})`);
}

/** A link or picture whose marks stand on the page as they were typed. */
export const brokenLinks: BodyRule = {
  name: 'broken-links',
  looksAt: 'marks',
  find: ({ source, blocks }) =>
    blocks
      .filter(({ printed }) => /[([].*[([]|\]\(/.test(printed))
      .flatMap(({ start, end, printed }) => {
        // The address may be a link of its own, with which the block ends.
        const written = source.slice(start, end) + restOfLine(source, end).slice(0, 300);
        return KINDS.flatMap((kind) => [...written.matchAll(kind)]).flatMap((found) => {
          const bracket = found.index + found[0].search(/[[\]]/);
          if (printed[found.index] === '\uFFFC' || printed[bracket] === '\uFFFC') return [];
          const [words = '', address = ''] = [found[1], found.groups?.address];
          const at = start + found.index;
          return { start: at, end: at + found[0].length, ...messageFor(found[0], words, address) };
        });
      }),
};
