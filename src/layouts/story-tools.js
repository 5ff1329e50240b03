// @ts-check
// The tools of a story's page. It runs before anything is drawn, so that neither the size of letters that a reader chose
// nor the buttons move what is read. It is served as it stands here: in the syntax of the oldest browsers, ES2020.
(() => {
  const KEY = 'ban-tin-text-scale';
  const SCALES = [0.875, 1, 1.125, 1.25, 1.5];
  const root = document.documentElement;

  /** Number of the scale in use; storage may be forbidden, or hold something else. */
  let at = SCALES.indexOf(1);
  try {
    const kept = SCALES.indexOf(Number(localStorage.getItem(KEY)));
    if (kept >= 0) at = kept;
  } catch {}

  function scale() {
    root.style.setProperty('--text-scale', String(SCALES[at]));
  }

  /** @param {number} step 0 for the usual size */
  function setSize(step) {
    at = step === 0 ? SCALES.indexOf(1) : Math.min(Math.max(at + step, 0), SCALES.length - 1);
    scale();
    try {
      localStorage.setItem(KEY, String(SCALES[at]));
    } catch {}
    return `${Math.round((SCALES[at] ?? 1) * 100)}%`;
  }

  /** The way before there was a clipboard, and where a page may not write to it. @param {string} text */
  function copySelected(text) {
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    return isCopied;
  }

  /** @param {string} text */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copySelected(text);
    }
  }

  /** Has the QR code loaded that is printed alone; paper without one, too, where it takes longer than a moment. */
  function codesForPrint() {
    const codes = [...document.images].filter((image) => image.closest('.story-print'));
    for (const code of codes) code.loading = 'eager';
    const shown = Promise.all(codes.map((code) => code.decode())).catch(() => undefined);
    return Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 1500))]);
  }

  /** The address that the page has for the world; where it has none, the one that it is read at. */
  function address() {
    const canonical = document.querySelector('link[rel=canonical]');
    return canonical instanceof HTMLLinkElement ? canonical.href : location.href.replace(/[?#].*/, '');
  }

  /**
   * What the buttons do, by their `data-tool`; each gives what is to be said about it, in the words of its row.
   * @type {Record<string, (button: HTMLButtonElement, words: DOMStringMap) => Promise<string> | string>}
   */
  const TOOLS = {
    async copy(button, { copied, notCopied }) {
      const isCopied = await copy(address());
      button.focus();
      return isCopied ? `${copied}` : `${notCopied} ${address()}`;
    },
    async print() {
      await codesForPrint();
      print();
      return '';
    },
    size: ({ value }, { size }) => `${size} ${setSize(Number(value))}`,
  };

  /** @param {MouseEvent} click */
  async function use({ target }) {
    const button = target instanceof Element && target.closest('button[data-tool]');
    const row = button && button.closest('div');
    const status = row && row.querySelector('[role=status]');
    if (!(button instanceof HTMLButtonElement) || !row || !status) return;
    // The same words once more would not be read out.
    status.textContent = '';
    const tool = TOOLS[button.dataset.tool ?? ''];
    if (tool) status.textContent = await tool(button, row.dataset);
  }

  addEventListener('beforeprint', () => void codesForPrint());
  scale();
  root.style.setProperty('--story-tools', 'inline-block');
  document.addEventListener('click', (click) => void use(click));
})();
