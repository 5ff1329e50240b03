import './page.css';
import './problems/problems.css';
import type { AdminData } from '../admin-data.ts';
import type { AdminBackend } from '../backend.ts';
import { BODY_FIELD } from '../config/article-fields.ts';
import { PLACE_FIELD } from '../config/form-field.ts';
import { ARTICLE_FORMAT, cmsConfig, itemName, NEWSROOM_FORMAT, STORIES } from '../config/cms-config.ts';
import { readRequest } from '../config/request.ts';
import { type PlaceRow, placesOf } from '../places/place-file.ts';
import { placeSuggestions } from '../places/suggest-places.ts';
import { readArticle, writeArticle } from '../text/article-text.ts';
import { readNewsroomText, writeNewsroomText } from '../text/newsroom-text.ts';
import { isGroup } from '../../content-model/yaml-document.ts';
import { bodyControl } from './body-control.ts';
import { asComponent } from './control.ts';
import { fetched } from './fetched.ts';
import { placeControl } from './place-control.ts';
import { checkerOf } from './problems/checker.ts';
import { watchArticle } from './problems/watch-article.ts';
import { topBar } from './top-bar.ts';

/** Where the CMS keeps its preferences; those that an editor has chosen stay. */
const PREFERENCES = 'sveltia-cms.prefs';

function prefer(preferences: object): void {
  const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}');
  localStorage.setItem(
    PREFERENCES,
    JSON.stringify({ ...preferences, ...(typeof kept === 'object' && kept) }),
  );
}

/** Gives our styles and those of the CMS, which has white words on its accent, that of the newsroom. */
function useAccent({ accent: { light, dark } }: AdminData): void {
  const { style } = document.documentElement;
  const pressed = `color-mix(in oklab, ${light}, black 15%)`;
  style.setProperty('--accent', `light-dark(${light}, ${dark})`);
  style.setProperty('--sui-primary-accent-color', light);
  style.setProperty('--sui-primary-accent-color-light', pressed);
  style.setProperty('--sui-primary-accent-color-dark', pressed);
  style.setProperty('--sui-primary-accent-color-text', 'var(--accent)');
}

async function open(): Promise<void> {
  const [{ default: CMS }, data, { backend, isForge }, rows] = await Promise.all([
    // Only now: it looks at its preferences when it is loaded.
    import('@sveltia/cms'),
    fetched('data.json', (read): read is AdminData => isGroup(read) && 'stories' in read),
    fetched('backend.json', (read): read is AdminBackend => isGroup(read) && 'backend' in read),
    fetched('places.json', (read): read is readonly PlaceRow[] => Array.isArray(read)),
  ]);
  const places = placeSuggestions(placesOf(rows), data.home);
  const request = readRequest(location.search);
  document.documentElement.dataset.backend = isForge ? 'forge' : 'checkout';
  document.title = `Soạn bài · ${data.name}`;
  useAccent(data);
  document.body.prepend(topBar(data));
  const check = checkerOf(new URL('check.json', document.baseURI).href);
  window.articleHooks = {
    ...watchArticle(check),
    // Done by a person today, and a draft, as by `npm run new -- --translate`.
    begunTranslation: () => ({ 'translation-method': 'human', 'translation-date': data.today, draft: true }),
  };
  CMS.registerCustomFormat(ARTICLE_FORMAT, 'mdx', { fromFile: readArticle, toFile: writeArticle });
  CMS.registerCustomFormat(NEWSROOM_FORMAT, 'yaml', {
    fromFile: readNewsroomText,
    toFile: writeNewsroomText,
  });
  CMS.registerFieldType(
    PLACE_FIELD,
    asComponent((props) => placeControl(places, props)),
  );
  CMS.registerFieldType(BODY_FIELD, asComponent(bodyControl));
  if (request.kind !== 'list' && location.hash === '')
    location.hash = `#/collections/${STORIES}/entries/${itemName(request.path)}`;
  await CMS.init({ config: cmsConfig(data, request, backend) });
}

// On a slow machine the CMS fades its welcome in after it has shown what follows it, and stays there
// (@sveltia/cms 0.221.1). In a browser without this function it shows each page at once.
Object.defineProperty(document, 'startViewTransition', { value: undefined });
// Escape closes lists of ours, and a dialog; it must not close the article with them.
prefer({ locale: 'vi', closeWithEscape: false });
open().catch((error: unknown) => {
  document.body.textContent = `Không mở được trang soạn bài: ${String(error)}. Tải lại trang, hoặc chạy lại npm run admin.`;
});
