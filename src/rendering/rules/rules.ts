import type { Nodes } from 'hast';
import type { BodyRule } from './body-rule.ts';
import { brokenEmphasis } from './broken-emphasis.ts';
import { brokenLinks } from './broken-links.ts';
import { fileKinds } from './file-kinds.ts';
import { filesBesideArticle } from './files-beside-article.ts';
import { footnotes } from './footnotes.ts';
import { gluedHeadings } from './glued-headings.ts';
import { headingLevels } from './heading-levels.ts';
import { headingOrder } from './heading-order.ts';
import { knownAddresses } from './known-addresses.ts';
import { knownAttributes } from './known-attributes.ts';
import { knownElements } from './known-elements.ts';
import { linkWords } from './link-words.ts';
import { linesBelowTable } from './lines-below-table.ts';
import { listMarks } from './list-marks.ts';
import { listNumbers } from './list-numbers.ts';
import { mergedLines } from './merged-lines.ts';
import { nesting } from './nesting.ts';
import { noCodeAddress } from './no-code-address.ts';
import { noEventHandler } from './no-event-handler.ts';
import { noExpression } from './no-expression.ts';
import { noImport } from './no-import.ts';
import { noTaskLists } from './no-task-lists.ts';
import { pastedTables } from './pasted-tables.ts';
import { pictureAlt } from './picture-alt.ts';
import { printedMarks } from './printed-marks.ts';
import { quoteLines } from './quote-lines.ts';
import { requiredAttributes } from './required-attributes.ts';
import { tableCells } from './table-cells.ts';
import type { TextRule } from './text-rule.ts';
import { underlinedHeadings } from './underlined-headings.ts';
import { unusedDefinitions } from './unused-definitions.ts';
import { vanishedStars } from './vanished-stars.ts';

const CODE = [noImport, noExpression, noEventHandler, noCodeAddress, knownElements];

/** The grammar of a body; code first. */
const BODY_RULES: readonly BodyRule[] = [
  ...CODE,
  knownAttributes,
  requiredAttributes,
  nesting,
  headingLevels,
  headingOrder,
  knownAddresses,
  linkWords,
  filesBesideArticle,
  fileKinds,
  pictureAlt,
  noTaskLists,
  underlinedHeadings,
  tableCells,
  linesBelowTable,
  vanishedStars,
];

const BY_ELEMENT = new Map<string, readonly BodyRule[]>();

/** The rules that look at a node. */
export function bodyRulesFor(node: Nodes): readonly BodyRule[] {
  const name = node.type === 'element' ? node.tagName : '';
  const known = BY_ELEMENT.get(name);
  if (known) return known;
  const rules = BODY_RULES.filter(({ elements }) => !elements || elements.includes(name));
  BY_ELEMENT.set(name, rules);
  return rules;
}

/** What goes wrong with whole lines, the surest cause first. */
export const LINE_RULES: readonly TextRule[] = [
  pastedTables,
  listMarks,
  listNumbers,
  quoteLines,
  mergedLines,
];

/** What goes wrong with marks within a line, the surest cause first. */
export const MARK_RULES: readonly TextRule[] = [
  footnotes,
  unusedDefinitions,
  brokenLinks,
  gluedHeadings,
  brokenEmphasis,
  printedMarks,
];

/** Rule against code in a drawing, which `checkPicture` applies. */
export const CODE_IN_DRAWING = 'no-code-in-drawings';

/** Rules against code in content: their problems are errors even in a draft. */
export const CODE_RULES: readonly string[] = [...CODE.map(({ name }) => name), CODE_IN_DRAWING];
