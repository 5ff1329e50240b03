import type { Problem } from '../bulletin/problem.ts';
import { LINE_RULES, MARK_RULES } from './rules/rules.ts';
import type { Finding, TextRule } from './rules/text-rule.ts';
import type { WrittenText } from './written-text.ts';

/** What is wrong with a text as it was written. Of several problems with the same words, the first rule's is told. */
export function writtenProblems(text: WrittenText, file: string): readonly Problem[] {
  const found = [LINE_RULES, MARK_RULES].flatMap((rules) => apart(rules, text));
  let [line, next] = [1, text.source.indexOf('\n') + 1];
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ rule: { name, severity }, start, message }) => {
      // Behind the last line of the file, `next` is 0.
      for (; next > 0 && next <= start; line++) next = text.source.indexOf('\n', next) + 1;
      return { rule: name, severity, file, line, message };
    });
}

type Found = Finding & { readonly rule: TextRule };

function apart(rules: readonly TextRule[], text: WrittenText): readonly Found[] {
  const found = rules.flatMap((rule) => rule.find(text).map((finding): Found => ({ ...finding, rule })));
  if (found.length < 2) return found;
  const told = new Uint8Array(text.source.length);
  return found.filter(({ start, end }) => {
    if (told.subarray(start, end).includes(1)) return false;
    told.fill(1, start, end);
    return true;
  });
}
