import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SRC = path.join(import.meta.dirname, '../../src');

/** Where messages to editors are written. */
const FOLDERS = ['content-model', 'rendering', 'lint'];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(SRC, folder, name));
}

/** Words in the code as they are written, `…` for each part that is filled in; undefined for other code. */
function template(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** The Vietnamese words of a file: each `vi: …`. */
function vietnameseIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'vi')
      found.push(template(node.initializer) ?? '');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** A message states the fact and, behind it, the fix or an example; other words are parts of one. */
const MESSAGE = /\S{2}.*(?:\.…? \S|, ví dụ: )/;

/** All that may be told of the content in Vietnamese, with `…` for what is filled in. */
export function messageTemplates(): readonly string[] {
  return FOLDERS.flatMap(filesBelow)
    .flatMap(vietnameseIn)
    .filter((words) => MESSAGE.test(words));
}
