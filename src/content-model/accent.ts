import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from 'culori';

/** What the accent is seen on in each scheme: the paper of `src/styles/tokens.css`, and what is raised from it. */
export const GROUNDS = {
  light: ['#fdfbf6', '#f5f0e5'],
  dark: ['#181715', '#23211e'],
} as const;

/** The least contrast of words with what is behind them (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** On dark paper a colour that just passes glares less than it is read: the derived shade has the contrast of soft ink. */
const DARK_CONTRAST = 7;
/** Strong colours vibrate on dark paper. */
const DARK_CHROMA = 0.75;

/** The shades of an accent: as `#rrggbb`. */
export interface Shades {
  readonly light: string;
  readonly dark: string;
}

/** The smallest contrast of a colour with several grounds, 1 to 21. */
export function contrastOn(colour: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => wcagContrast(colour, ground)));
}

const toOklch = converter('oklch');

/** The colour with another lightness, 0 to 1, as much of its chroma as a screen can show. */
function atLightness(colour: Oklch, l: number): string {
  return formatHex(clampChroma({ ...colour, l }, 'oklch'));
}

const STEPS = 200;

/** The first lightness, going from that of a colour to 0 or 1, whose contrast with the grounds is as wanted. */
function withContrast(colour: Oklch, end: 0 | 1, grounds: readonly string[], least: number): string {
  for (let step = 0; step < STEPS; step++) {
    const shade = atLightness(colour, colour.l + ((end - colour.l) * step) / STEPS);
    if (contrastOn(shade, grounds) >= least) return shade;
  }
  return end === 0 ? '#000000' : '#ffffff';
}

function oklchOf(accent: string): Oklch {
  const colour = toOklch(accent);
  if (colour === undefined) throw new RangeError(`${accent} is no colour.`);
  return colour;
}

/** Whether words in an accent `#rrggbb` can be read on light paper, and words in paper's colour on the accent. */
export function isReadable(accent: string): boolean {
  return contrastOn(accent, GROUNDS.light) >= LEAST_CONTRAST;
}

/** The accent itself where it can be read, else the nearest darker shade of it that can. */
export function nearestReadable(accent: string): string {
  return isReadable(accent) ? accent : withContrast(oklchOf(accent), 0, GROUNDS.light, LEAST_CONTRAST);
}

/**
 * The shades of an accent `#rrggbb`: in the light scheme the accent itself, as far as it can be read; in the dark one a
 * lighter and softer one of the same hue. Throws a RangeError for what is no colour.
 */
export function shadesOf(accent: string): Shades {
  const light = nearestReadable(accent);
  const colour = oklchOf(light);
  const soft = { ...colour, c: colour.c * DARK_CHROMA };
  return { light, dark: withContrast(soft, 1, GROUNDS.dark, DARK_CONTRAST) };
}
