import { setSize } from './text-size.ts';

/** The way before there was a clipboard, and where a page may not write to it. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without a clipboard
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** Has the QR code loaded that is printed alone; paper without one, too, where it takes longer than a moment. */
async function codesForPrint(): Promise<void> {
  const codes = [...document.images].filter((image) => image.closest('.story-print'));
  for (const code of codes) code.loading = 'eager';
  const shown = Promise.all(codes.map((code) => code.decode())).catch(() => undefined);
  await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 1500))]);
}

/** The address that the page has for the world; where it has none, the one that it is read at. */
function address(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return canonical?.href ?? location.href.replace(/[?#].*/, '');
}

type Tool = (button: HTMLButtonElement, words: DOMStringMap) => Promise<string> | string;

/** What the buttons do, by their `data-tool`; each gives what is to be said about it, in the words of its row. */
const TOOLS = new Map<string | undefined, Tool>([
  [
    'copy',
    async (button, { copied = '', notCopied = '' }) => {
      const isCopied = await copy(address());
      button.focus();
      return isCopied ? copied : `${notCopied} ${address()}`;
    },
  ],
  [
    'print',
    async () => {
      await codesForPrint();
      print();
      return '';
    },
  ],
  ['size', ({ value }, { size = '' }) => `${size} ${setSize(Number(value))}`],
]);

async function use({ target }: MouseEvent): Promise<void> {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-tool]') : null;
  const row = button?.closest('div');
  const status = row?.querySelector('[role=status]');
  if (!button || !row || !status) return;
  // The same words once more would not be read out.
  status.textContent = '';
  status.textContent = (await TOOLS.get(button.dataset.tool)?.(button, row.dataset)) ?? '';
}

/** Lets the buttons of a story's rows do what they say, and shows them: `layouts/look.js` has kept room for them. */
export function startStoryTools(): void {
  addEventListener('beforeprint', () => void codesForPrint());
  document.addEventListener('click', (click) => void use(click));
  document.documentElement.style.setProperty('--tools', 'visible');
}
