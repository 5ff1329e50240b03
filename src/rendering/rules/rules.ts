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
import { underlinedHeadings } from './underlined-headings.ts';
import { unusedDefinitions } from './unused-definitions.ts';
import { vanishedStars } from './vanished-stars.ts';

/** All rules about bodies: code first; of those about the text as written, the surest cause first. */
export const BODY_RULES: readonly BodyRule[] = [
  noImport,
  noExpression,
  noEventHandler,
  noCodeAddress,
  knownElements,
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
  pastedTables,
  listMarks,
  listNumbers,
  quoteLines,
  mergedLines,
  footnotes,
  unusedDefinitions,
  brokenLinks,
  gluedHeadings,
  brokenEmphasis,
  printedMarks,
];
