import type { BodyRule } from './body-rule.ts';
import { fileKinds } from './file-kinds.ts';
import { filesBesideArticle } from './files-beside-article.ts';
import { headingLevels } from './heading-levels.ts';
import { headingOrder } from './heading-order.ts';
import { knownAddresses } from './known-addresses.ts';
import { knownAttributes } from './known-attributes.ts';
import { knownElements } from './known-elements.ts';
import { linkWords } from './link-words.ts';
import { nesting } from './nesting.ts';
import { noCodeAddress } from './no-code-address.ts';
import { noEventHandler } from './no-event-handler.ts';
import { noExpression } from './no-expression.ts';
import { noImport } from './no-import.ts';
import { noTaskLists } from './no-task-lists.ts';
import { pictureAlt } from './picture-alt.ts';
import { requiredAttributes } from './required-attributes.ts';

const CODE = [noImport, noExpression, noEventHandler, noCodeAddress, knownElements];

/** The grammar of a body; code first. */
export const BODY_RULES: readonly BodyRule[] = [
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
];

/** Rule against code in a drawing, which `checkPicture` applies. */
export const CODE_IN_DRAWING = 'no-code-in-drawings';

/** Rules against code in content: their problems are errors even in a draft. */
export const CODE_RULES: readonly string[] = [...CODE.map(({ name }) => name), CODE_IN_DRAWING];
