import { ask } from '../../dom/ask.ts';
import { button, element } from '../../dom/element.ts';

interface FilterSheetOptions {
  /** Opens the sheet; the styles hide it where the filters stand beside the results. */
  readonly opener: HTMLButtonElement;
  readonly filters: HTMLElement;
  /** Id of the form that the fields belong to, which the sheet can send. */
  readonly form: string;
  readonly words: { readonly title: string; readonly close: string; readonly submit: string };
  readonly onOpen: () => void;
}

const TITLE = 'filter-sheet-title';

/** Where a screen has no room for the filters beside the results, they are shown in a sheet over the page. */
export class FilterSheet {
  readonly #options: FilterSheetOptions;
  #dialog: HTMLDialogElement | undefined;

  constructor(options: FilterSheetOptions) {
    this.#options = options;
    options.opener.addEventListener('click', () => {
      this.open();
    });
    addEventListener('resize', () => {
      if (!this.isNeeded) this.close();
    });
  }

  /** Whether the filters have no room beside the results. */
  get isNeeded(): boolean {
    return this.#options.opener.getClientRects().length > 0;
  }

  get isOpen(): boolean {
    return this.#dialog !== undefined;
  }

  /** Opens the sheet, unless the filters are in view anyway. */
  open(): void {
    if (!this.isNeeded || this.isOpen) return;
    void this.#show();
    this.#options.onOpen();
  }

  close(): void {
    this.#dialog?.close();
  }

  async #show(): Promise<void> {
    const { opener, filters } = this.#options;
    const before = filters.previousElementSibling;
    const root = document.documentElement;
    this.#dialog = this.#made();
    root.classList.add('sheet-open');
    await ask(this.#dialog);
    before?.after(filters);
    root.classList.remove('sheet-open');
    this.#dialog = undefined;
    // The dialog gives the focus back, but for browsers where a click gave the button none.
    opener.focus();
  }

  #made(): HTMLDialogElement {
    const { filters, form, words } = this.#options;
    const close = (): void => {
      this.close();
    };
    const head = element(
      'div',
      { class: 'sheet-head' },
      element('h2', { id: TITLE }, words.title),
      button(words.close, close),
    );
    const submit = element('button', { type: 'submit', form }, words.submit);
    const foot = element('div', { class: 'sheet-foot' }, submit);
    const attributes = { class: 'filter-sheet ui', 'aria-labelledby': TITLE, closedby: 'any' };
    return element('dialog', attributes, head, filters, foot);
  }
}
