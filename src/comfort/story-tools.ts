import type { Language } from '../bulletin/language.ts';
import { COMFORT } from '../i18n/comfort.ts';
import { keepForLater } from '../offline/start.ts';
import { forgetStory, isStorySaved, savedStories, saveStory } from './saved-stories.ts';
import { setSize } from './text-size.ts';
import { onceVoiced } from './voices.ts';

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

/** The story of this page where it lies on this host, which may be another than the one that it has for the world. */
const ownUrl = location.origin + location.pathname;

function markSaved(): void {
  for (const button of document.querySelectorAll('[data-tool=save]'))
    button.setAttribute('aria-pressed', String(isStorySaved(ownUrl)));
}

/** Saves the story, or takes it from those that are saved; gives what came of it. */
function toggleSaved(language: Language): string {
  const words = COMFORT[language].saved;
  const wasSaved = isStorySaved(ownUrl);
  const title = document.querySelector('h1')?.textContent ?? '';
  const isKept = wasSaved ? forgetStory(ownUrl) : saveStory({ url: ownUrl, title: title.trim(), language });
  markSaved();
  if (!isKept) return words.refused;
  if (!wasSaved) void keepForLater({ saved: savedStories().map(({ url }) => url), newest: false });
  return wasSaved ? words.undone : words.done;
}

type Tool = (button: HTMLButtonElement, words: DOMStringMap) => Promise<string> | string;

/** What the buttons do, by their `data-tool`; each gives what is to be said about it, most in the words of its row. */
const toolsIn = (language: Language) =>
  new Map<string | undefined, Tool>([
    ['save', () => toggleSaved(language)],
    [
      'listen',
      async (button) => {
        // Phones let a page speak only from when somebody pressed something.
        speechSynthesis.speak(new SpeechSynthesisUtterance(''));
        const { readAloud } = await import('./read-aloud.ts');
        readAloud(button, language);
        return '';
      },
    ],
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

async function use({ target }: MouseEvent, tools: ReadonlyMap<string | undefined, Tool>): Promise<void> {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-tool]') : null;
  const row = button?.closest('div');
  const status = row?.querySelector('[role=status]');
  if (!button || !row || !status) return;
  // The same words once more would not be read out.
  status.textContent = '';
  status.textContent = (await tools.get(button.dataset.tool)?.(button, row.dataset)) ?? '';
}

/** Lets the buttons of a story's rows do what they say, and shows them: `layouts/look.js` has kept room for them. */
export function startStoryTools(language: Language): void {
  addEventListener('beforeprint', () => void codesForPrint());
  const tools = toolsIn(language);
  document.addEventListener('click', (click) => void use(click, tools));
  markSaved();
  const { style } = document.documentElement;
  style.setProperty('--tools', 'visible');
  onceVoiced(language, () => {
    style.setProperty('--voice', 'visible');
  });
}
