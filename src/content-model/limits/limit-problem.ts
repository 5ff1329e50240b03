import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { type Limit, LIMITS } from './limits.ts';

/** A number as messages print it: `1.000.000` in Vietnamese, `1,000,000` in English. */
function printed(value: number): Bilingual {
  if (value > 1e15) return { vi: 'vô số', en: 'endless' };
  const whole = String(Math.round(value));
  const grouped = (by: string) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, by);
  return { vi: grouped('.'), en: grouped(',') };
}

/** What is said of a file that has more of something than it may. */
export function beyond({ figure, counted, remedy }: Limit, count: number): Bilingual {
  const [has, may] = [printed(count), printed(figure)];
  return {
    vi: `Tệp có ${has.vi} ${counted.vi}; giới hạn là ${may.vi}. ${remedy.vi}`,
    en: `The file has ${has.en} ${counted.en}; the limit is ${may.en}. ${remedy.en}`,
  };
}

/** What is said of a folder with too many files. */
export function tooManyFiles(count: number): Bilingual {
  const { figure, remedy } = LIMITS.filesInFolder;
  const [has, may] = [printed(count), printed(figure)];
  return {
    vi: `Thư mục có ${has.vi} tệp; giới hạn là ${may.vi}. ${remedy.vi}`,
    en: `The folder has ${has.en} files; the limit is ${may.en}. ${remedy.en}`,
  };
}

/** The problem with a file that has too much of something, where its line is known on that. */
export function limitProblem(file: string, message: Bilingual, line?: number): Problem {
  return { rule: 'limits', severity: 'error', file, ...(line !== undefined && { line }), message };
}
