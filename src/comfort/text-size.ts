import { choose, currentLook } from './look.ts';

/** The scales that buttons lead through; `layouts/look.js` takes no others. */
const SCALES = [0.875, 1, 1.125, 1.25, 1.5];
const USUAL = SCALES.indexOf(1);

/** Sets the size of letters by steps from that in use, 0 for the usual one, and gives it in percent. */
export function setSize(step: number): string {
  const look = currentLook();
  const kept = SCALES.indexOf(look.scale);
  const at = step === 0 ? USUAL : (kept < 0 ? USUAL : kept) + step;
  const scale = SCALES[Math.min(Math.max(at, 0), SCALES.length - 1)] ?? 1;
  choose({ ...look, scale });
  return `${Math.round(scale * 100)}%`;
}
