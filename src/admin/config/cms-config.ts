import type { CmsConfig, CollectionFile, Field, GitBackend } from '@sveltia/cms';
import type { Language } from '../../bulletin/language.ts';
import type { AdminData, ListedStory } from '../admin-data.ts';
import { NEWSROOM_FILE } from '../../content-model/newsroom.ts';
import { articleFields } from './article-fields.ts';
import { newsroomFields } from './newsroom-fields.ts';
import type { AdminRequest } from './request.ts';

/** The collection of stories; its name stands in the addresses of the CMS. */
export const STORIES = 'tin';
/** The format that articles are read and written in; see `article-text.ts`. The CMS wants its name to end so. */
export const ARTICLE_FORMAT = 'article-frontmatter';
/** The format that `bulletin.yaml` is read and written in; see `newsroom-text.ts`. */
export const NEWSROOM_FORMAT = 'newsroom-yaml';

/** `2020-01-21` as `21/01/2020`. */
function shortDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** The fields of a new story, which begins with a title and a date, and as a draft. */
function filled(fields: readonly Field[], { title, date }: Pick<ListedStory, 'title' | 'date'>): Field[] {
  const values: Readonly<Record<string, string>> = { title, date };
  return fields.map((field) => {
    if (field.widget === 'boolean' && field.name === 'draft') return { ...field, default: true };
    const value = values[field.name];
    return value !== undefined && field.widget === 'string' ? { ...field, default: value } : field;
  });
}

/** The name of a story's item in the CMS, its id: `hop-chi-bo`. */
export function itemName(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

/** The CMS looks for each file of the checkout among those of all stories listed: with thousands it opens slowly. */
const MOST_LISTED = 300;

/** The story that an address asks for; undefined where there is none. */
function askedStory({ stories, isWhole }: AdminData, request: AdminRequest): ListedStory | undefined {
  if (request.kind === 'list') return undefined;
  const known = stories.find(({ path }) => path === request.path);
  if (known) return known;
  if (request.kind === 'new') return request;
  return isWhole ? undefined : { ...request, date: '', title: itemName(request.path) };
}

/** The newest stories of twelve months, with the one asked for at the top. */
function shownStories(data: AdminData, request: AdminRequest): readonly ListedStory[] {
  const { stories, since } = data;
  const recent = stories
    .filter(({ date }) => date === '' || date >= since.slice(0, date.length))
    .slice(0, MOST_LISTED);
  const asked = askedStory(data, request);
  return asked ? [asked, ...recent.filter(({ path }) => path !== asked.path)] : recent;
}

/** Whether the request begins a story that isn't there yet. */
function isNew({ stories }: AdminData, request: AdminRequest): request is AdminRequest & { kind: 'new' } {
  return request.kind === 'new' && !stories.some(({ path }) => path === request.path);
}

/** The configuration of the CMS for a bulletin, a repository and an address. */
export function cmsConfig(data: AdminData, request: AdminRequest, backend: GitBackend): CmsConfig {
  const othersThan = (original: Language) => data.languages.filter((language) => language !== original);
  // One list of fields for all stories: thousands of copies would weigh on the browser.
  const fields: Record<Language, Field[]> = {
    vi: articleFields(data.choices, othersThan('vi')),
    en: articleFields(data.choices, othersThan('en')),
  };
  const begun = isNew(data, request) ? request : undefined;

  function item(story: ListedStory): CollectionFile {
    const { path, original, date, title } = story;
    return {
      name: itemName(path),
      label: [shortDate(date), title].filter((part) => part !== '').join(' · '),
      file: `${data.folder}/articles/${path}/{{locale}}.mdx`,
      fields: path === begun?.path ? filled(fields[original], begun) : fields[original],
      media_folder: '',
      public_folder: '.',
      i18n: {
        locales: [original, ...othersThan(original)],
        default_locale: original,
        initial_locales: 'default',
      },
    };
  }

  return {
    load_config_file: false,
    backend,
    app_title: data.name,
    // Every picture stands beside its story; what is kept for all would be beside none.
    media_folder: `${data.folder}/articles/anh-chung`,
    public_folder: '/anh-chung',
    media_libraries: { all: { slugify_filename: true }, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true },
    i18n: {
      structure: 'multiple_files',
      locales: [...data.languages],
      default_locale: 'vi',
      initial_locales: 'default',
    },
    editor: { preview: false },
    show_preview_links: false,
    output: { omit_empty_optional_fields: true },
    collections: [
      {
        name: STORIES,
        label: 'Tin bài',
        label_singular: 'tin',
        format: ARTICLE_FORMAT,
        i18n: true,
        files: shownStories(data, request).map(item),
      },
      {
        name: 'toa-soan',
        label: 'Tòa soạn',
        format: NEWSROOM_FORMAT,
        files: [
          {
            name: 'bulletin',
            label: 'Bản tin của ai: tên, cơ quan, màu, biểu tượng',
            file: `${data.folder}/${NEWSROOM_FILE}`,
            fields: newsroomFields(data.choices, data.languages),
            media_folder: '',
            public_folder: '.',
          },
        ],
      },
    ],
  };
}
