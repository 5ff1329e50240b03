import type { Bilingual } from '../bulletin/language.ts';
import type { BodySource } from './parse-body.ts';
import type { Problem } from '../bulletin/problem.ts';
import { grammarOf } from './body-grammar.ts';
import { excerpt } from './rules/body-rule.ts';

/** What the parser says: `3:7: Unexpected character …`; line and column from 1, in code points. */
const REPORT = /^(?:(\d+):(\d+): )?(.*?)(?: \(mdx[-\w:]+\))?$/s;

/** The problem with a body that can't be parsed, by the parser's own error. */
export function syntaxProblem({ file, source }: BodySource, error: unknown): Problem {
  const [, line, column, reason = ''] =
    REPORT.exec(error instanceof Error ? error.message : String(error)) ?? [];
  const written = Array.from(source.split('\n')[Number(line) - 1] ?? '')
    .slice(Number(column) - 1)
    .join('');
  return {
    rule: 'mdx-syntax',
    severity: 'error',
    file,
    ...(line !== undefined && { line: Number(line) }),
    message: messageFor(reason, written),
  };
}

function messageFor(reason: string, written: string): Bilingual {
  if (reason.includes('expression'))
    return {
      vi: 'Dấu { trong dòng này mở đầu mã lệnh, không dùng được trong bài. Hãy xóa đi; muốn in dấu { thì viết &#123;.',
      en: `The { in this line begins code, which an article can’t hold. Remove it; to print a {, write &#123;.`,
    };
  if (reason.includes('closing tag')) return unclosed(reason);
  if (!written.startsWith('<'))
    return {
      vi: `Không đọc được dòng này (${reason}). Hãy xem lại các dấu trong dòng; muốn in dấu < thì viết &lt;, dấu { thì viết &#123;.`,
      en: `This line can’t be read (${reason}). Check its marks; to print a <, write &lt;, and for a {, &#123;.`,
    };
  if (written.startsWith('<!--'))
    return {
      vi: 'Ghi chú ẩn <!-- … --> không dùng được trong bài. Hãy xóa đi.',
      en: `The comment <!-- … --> can’t stand in an article. Remove it.`,
    };
  if (/^<(https?:|mailto:|\S+@)/i.test(written)) {
    const address = /^<([^>\s]*)/.exec(written)?.[1] ?? '';
    const target = /^[^:]+@/.test(address) ? `mailto:${address}` : address;
    return {
      vi: `Liên kết không đặt trong dấu < >. Hãy viết: [chữ hiện ra](${target})`,
      en: `A link doesn’t stand in < >. Write: [the words shown](${target})`,
    };
  }
  const name = /^<\/?([a-z]\w*)/i.exec(written)?.[1];
  if (name !== undefined && grammarOf(name))
    return {
      vi: `Thẻ <${name}> viết chưa đúng. Hãy đặt chữ của mỗi thuộc tính trong ngoặc kép (src="…") và kết thúc thẻ bằng > hoặc />.`,
      en: `The tag <${name}> is not well written. Put the words of each attribute in quotes (src="…") and end the tag with > or />.`,
    };
  const word = excerpt(/^<\S*/.exec(written)?.[0] ?? '<');
  return {
    vi: `Dấu < trong “${word}” mở đầu một thẻ. Muốn in dấu này, hãy viết: ${word.replace('<', '&lt;')}`,
    en: `The < in “${word}” begins a tag. To print it, write: ${word.replace('<', '&lt;')}`,
  };
}

/** What is wrong with a tag without its pair. */
function unclosed(reason: string): Bilingual {
  const [, tag = '', name = ''] = /`(<\/?([^>`\s]*)>)`/.exec(reason) ?? [];
  const grammar = grammarOf(name);
  if (grammar?.holds === 'nothing')
    return {
      vi: `Thẻ <${name}> chưa đóng. Hãy viết: <${name} />`,
      en: `The tag <${name}> is not closed. Write: <${name} />`,
    };
  if (grammar)
    return {
      vi: `Thẻ <${name}> và </${name}> không đi thành cặp. Hãy đặt cả hai trên cùng một dòng, hoặc mỗi thẻ riêng một dòng.`,
      en: `The tags <${name}> and </${name}> don’t pair. Put both on one line, or each on a line of its own.`,
    };
  return {
    vi: `Dấu < trong “${tag}” mở đầu một thẻ không đi thành cặp. Hãy xóa thẻ; muốn in dấu < thì viết &lt;.`,
    en: `The < in “${tag}” begins a tag that has no pair. Remove the tag; to print a <, write &lt;.`,
  };
}
