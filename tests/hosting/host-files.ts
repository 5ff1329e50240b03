import type { Headers } from '../../src/hosting/header-table.ts';

/** A block of a `_headers` file. */
interface Rule {
  readonly path: string;
  readonly headers: Headers;
}

/** Reads a `_headers` file as hosts do. Throws an Error where a line is neither an address nor a header. */
export function rulesOf(text: string): readonly Rule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line, headers: {} });
    else if (last && name !== undefined && value !== undefined) last.headers[name] = value;
    else throw new Error(`No host reads this line: ${line}`);
  }
  return rules;
}

function fits(pattern: string, path: string): boolean {
  const source = pattern
    .split(/(\*|:\w+)/)
    .map((part) => {
      if (part === '*') return '.*';
      return part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`);
    })
    .join('');
  return new RegExp(`^${source}$`).test(path);
}

/** What a host sends with an address: all rules that fit apply, values of one header are joined (Cloudflare Pages). */
export function joinedHeaders(rules: readonly Rule[], path: string): Headers {
  const sent: Record<string, string> = {};
  for (const { headers } of rules.filter((rule) => fits(rule.path, path)))
    for (const [name, value] of Object.entries(headers))
      sent[name] = name in sent ? `${sent[name] ?? ''}, ${value}` : value;
  return sent;
}
