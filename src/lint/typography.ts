import { repairCharacters } from '../bulletin/characters.ts';
import type { Bilingual } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { changedLines } from './changes.ts';
import { fixArticle } from './fix-article.ts';

const MESSAGE = {
  vi: 'Dòng có khoảng trắng thừa hoặc ngoặc kép thẳng ("…"). Sửa tự động bằng: npm run lint:content -- --fix',
  en: 'The line has surplus spaces or straight quotes ("…"). Have it put right by: npm run lint:content -- --fix',
} as const satisfies Bilingual;

/** Lines of articles and pages whose typography `--fix` would correct; characters have rules of their own. */
export function typography(texts: ReadonlyMap<string, string>): readonly Problem[] {
  return [...texts]
    .filter(([file]) => file.endsWith('.mdx'))
    .flatMap(([file, written]) => {
      const text = repairCharacters(written);
      return changedLines(text, fixArticle(text)).map(({ line }) => ({
        rule: 'typography',
        severity: 'warning' as const,
        file,
        line,
        message: MESSAGE,
      }));
    });
}
