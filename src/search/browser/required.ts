/** The first element within `root` that a selector finds. Throws an error when it is missing or of another kind. */
export function required<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new (...values: never[]) => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}
