import type { Metadata } from 'sharp';
import type { Bilingual } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { problemsOf } from '../bulletin/rule.ts';
import { beyond, limitProblem } from '../content-model/limits/limit-problem.ts';
import { LIMITS } from '../content-model/limits/limits.ts';
import { cleanDrawing } from './drawing.ts';
import { READABLE_PICTURES } from './drawing-faults.ts';
import { isDrawing, LARGEST_WIDTH, openPhotograph } from './pictures.ts';

/** What keeps a picture from being shown; `file` is its path below `content/`. */
export async function checkPicture(original: Uint8Array, file: string): Promise<readonly Problem[]> {
  return isDrawing(file) ? checkDrawing(original, file) : checkPhotograph(original, file);
}

function checkDrawing(original: Uint8Array, file: string): readonly Problem[] {
  const drawing = cleanDrawing(new TextDecoder().decode(original));
  if ('svg' in drawing) return [];
  return drawing.flatMap((fault) =>
    problemsOf<{ readonly line?: number }>(fault.rule, fault, ({ line }) => ({
      file,
      ...(line !== undefined && { line }),
    })),
  );
}

/** What a photograph has too many pixels of, by what it says of itself: it isn't decoded to find out. */
function pixelExcess({ format, isProgressive, autoOrient }: Metadata): Bilingual | undefined {
  const { width, height } = autoOrient;
  const ofFormat = isProgressive || format === 'heif' ? LIMITS.wholePixels : LIMITS.picturePixels;
  const limit = format === 'gif' ? LIMITS.gifPixels : ofFormat;
  if (width * height > limit.figure) return beyond(limit, width * height);
  const scaled = (height * Math.min(width, LARGEST_WIDTH)) / width;
  return scaled > LIMITS.pictureHeight.figure ? beyond(LIMITS.pictureHeight, scaled) : undefined;
}

const FORMATS: readonly string[] = ['jpeg', 'png', 'webp', 'heif', 'gif'];

async function checkPhotograph(original: Uint8Array, file: string): Promise<readonly Problem[]> {
  try {
    const metadata = await openPhotograph(original, { limitInputPixels: false }).metadata();
    const excess = pixelExcess(metadata);
    if (excess) return [limitProblem(file, excess)];
    await openPhotograph(original).resize(16, 16, { fit: 'inside' }).toBuffer();
    if (FORMATS.includes(metadata.format)) return [];
  } catch {
    // Whatever the reason, the way out is the same.
  }
  const unreadable = {
    vi: 'Không đọc được ảnh: tệp hỏng, hoặc không phải JPEG, PNG, WebP, AVIF hay GIF. Hãy mở bằng chương trình xem ảnh và lưu lại dạng JPEG.',
    en: 'The picture can’t be read: it is damaged, or no JPEG, PNG, WebP, AVIF or GIF. Open it in a picture viewer and save it as JPEG.',
  };
  return problemsOf(READABLE_PICTURES, unreadable, () => ({ file }));
}
