import sharp from 'sharp';
import type { Problem } from '../bulletin/problem.ts';
import { problemsOf } from '../bulletin/rule.ts';
import { cleanDrawing } from './drawing.ts';
import { READABLE_PICTURES } from './drawing-faults.ts';
import { isDrawing } from './pictures.ts';

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

const FORMATS: readonly string[] = ['jpeg', 'png', 'webp', 'heif', 'gif'];

async function checkPhotograph(original: Uint8Array, file: string): Promise<readonly Problem[]> {
  try {
    const { format } = await sharp(original).metadata();
    await sharp(original).resize(16).toBuffer();
    if (FORMATS.includes(format)) return [];
  } catch {
    // Whatever the reason, the way out is the same.
  }
  const unreadable = {
    vi: 'Không đọc được ảnh: tệp hỏng, hoặc không phải JPEG, PNG, WebP, AVIF hay GIF. Hãy mở bằng chương trình xem ảnh và lưu lại dạng JPEG.',
    en: 'The picture can’t be read: it is damaged, or no JPEG, PNG, WebP, AVIF or GIF. Open it in a picture viewer and save it as JPEG.',
  };
  return problemsOf(READABLE_PICTURES, unreadable, () => ({ file }));
}
