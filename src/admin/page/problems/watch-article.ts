import type { DraftedStory } from '../../check/check-data.ts';
import { type Draft, draftedStory } from '../../draft/drafted-story.ts';
import { askBeforeSaving } from './ask-before-saving.ts';
import type { Checker } from './checker.ts';
import { ProblemsPanel } from './problems-panel.ts';
import { type PlacedProblem, placedProblems } from './placed-problem.ts';

/** How long after the last change an article is checked. */
const PAUSE = 400;

/** What the CMS calls, as patched by `cms-patches.ts`. */
export interface ArticleHooks {
  /** Called at each change, with nothing when no article is open any more. */
  readonly changed: (draft: Draft | null | undefined) => void;
  /** Whether the article is to be saved as it is. */
  readonly maySave: (draft: Draft) => Promise<boolean>;
  /** Values that a translation begins with, by field. */
  readonly begunTranslation: () => Readonly<Record<string, unknown>>;
}

declare global {
  interface Window {
    articleHooks: ArticleHooks;
  }
}

/** Shows what is wrong with the open article while it is written, and asks before errors are saved. */
export function watchArticle(check: Checker): Pick<ArticleHooks, 'changed' | 'maySave'> {
  const panel = new ProblemsPanel();
  document.body.append(panel.element);
  /** Files that were added since the page was opened, by path; they stay when they are saved. */
  let added: DraftedStory['files'] = {};
  let latest = 0;
  let opened: string | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function problemsOf(story: DraftedStory): Promise<readonly PlacedProblem[]> {
    const turn = ++latest;
    added = { ...added, ...story.files };
    const inFolder = Object.entries(added).filter(([file]) => file.startsWith(`${story.path}/`));
    try {
      const found = await check({ ...story, files: Object.fromEntries(inFolder) });
      const placed = placedProblems(found, story.texts);
      if (turn === latest) panel.show(placed);
      return placed;
    } catch (error) {
      if (turn === latest) panel.giveUp(error instanceof Error ? error.message : String(error));
      return [];
    }
  }

  return {
    changed(draft) {
      clearTimeout(pause);
      const file = draft?.collectionFile?.file;
      if (file !== opened) panel.begin();
      opened = file;
      // Other files than articles are checked when the site is built.
      const isArticle = draft ? draftedStory(draft) !== undefined : false;
      panel.element.hidden = !isArticle;
      if (!draft || !isArticle) return;
      pause = setTimeout(() => {
        const story = draftedStory(draft);
        if (story) void problemsOf(story);
      }, PAUSE);
    },
    async maySave(draft) {
      clearTimeout(pause);
      const story = draftedStory(draft);
      const placed = story ? await problemsOf(story) : [];
      const errors = placed.filter(({ problem }) => problem.severity === 'error');
      if (errors.length === 0 || (await askBeforeSaving(errors))) return true;
      panel.open();
      return false;
    },
  };
}
