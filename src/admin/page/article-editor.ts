import type { ArticleWatch } from './problems/watch-article.ts';

/** What `mended-editor.ts` lets the editor call. */
export interface ArticleEditor extends ArticleWatch {
  /** Values that a translation begins with, by field. */
  readonly begunTranslation: () => Readonly<Record<string, unknown>>;
}

declare global {
  interface Window {
    articleEditor: ArticleEditor;
  }
}

/** What a translation begins with: done by a person today, and a draft, as by `npm run new -- --translate`. */
export function begunTranslation(today: string): ReturnType<ArticleEditor['begunTranslation']> {
  return { 'translation-method': 'human', 'translation-date': today, draft: true };
}
