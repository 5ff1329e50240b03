/** Values of `color-scheme`; both together leave it to the device. */
export const THEMES = ['light dark', 'light', 'dark'] as const;

type Theme = (typeof THEMES)[number];

/** How pages look to a reader. */
export interface Look {
  /** Size of letters; 1 is the usual one. */
  readonly scale: number;
  readonly theme: Theme;
}

/** Where this browser keeps it, and nobody else. `layouts/look.js` reads it. */
const KEY = 'ban-tin-look';

function keptLook(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    // Storage is forbidden, or holds something else.
    return undefined;
  }
}

function readLook(kept: unknown): Look {
  const look = typeof kept === 'object' && kept !== null ? kept : {};
  return {
    scale: 'scale' in look && typeof look.scale === 'number' ? look.scale : 1,
    theme: THEMES.find((one) => 'theme' in look && one === look.theme) ?? 'light dark',
  };
}

/** The look that was chosen on this page, for browsers that keep nothing. */
let chosen: Look | undefined;

/** What the reader chose, here or elsewhere. */
export function currentLook(): Look {
  return chosen ?? readLook(keptLook());
}

/** Has `layouts/look.js` show it. */
function show(): void {
  dispatchEvent(new CustomEvent('look', { detail: currentLook() }));
}

/** Shows a look, and keeps it for other pages. */
export function choose(look: Look): void {
  chosen = look;
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // This page has it until it is left.
  }
  show();
}

/** Shows what is chosen in another tab, or was before the reader came back to this page. */
export function followLook(): void {
  for (const event of ['storage', 'pageshow'])
    addEventListener(event, () => {
      if (keptLook() !== undefined) chosen = undefined;
      show();
    });
}
