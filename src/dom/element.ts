type Attributes = Readonly<Record<string, string>>;

/** Sets attributes by name. */
export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}

/** A new element with these attributes, and with these texts and elements in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...within: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...within);
  return made;
}

/** A new button with a text, which does something when it is pressed. */
export function button(text: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', act);
  return made;
}

/** A field below its label, and what helps to fill it in. The field has an id. */
export function labelled(label: string, field: HTMLElement, hint?: string): HTMLElement {
  const help = hint === undefined ? [] : [element('small', {}, hint)];
  return element('div', {}, element('label', { for: field.id }, label), field, ...help);
}

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
