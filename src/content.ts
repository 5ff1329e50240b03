import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MDXInstance } from 'astro';
import { type Bulletin, createBulletin } from './bulletin/bulletin.ts';
import type { Language } from './bulletin/language.ts';
import { publishedStories } from './bulletin/publication.ts';
import { type Frame, frameView } from './bulletin/views/frame-view.ts';
import { keptAlike } from './reading/kept-alike.ts';
import { type KeptContent, keptContent } from './reading/kept-content.ts';
import { currentRun, type EditedStory, type Editing } from './reading/run.ts';
import { PICTURE_FOLDER } from './rendering/asset.ts';
import { filesOf, iconAddresses } from './rendering/newsroom-files.ts';
import { pictureHtml } from './rendering/picture-element.ts';
import { readRendered, type RenderedArticle } from './rendering/rendered-articles.ts';
import { fileHref } from './routing/href.ts';
import { openSection } from './store/section.ts';

export type { EditedStory } from './reading/run.ts';

/** What the pages are made of. */
interface Shown {
  readonly content: KeptContent;
  readonly bulletin: Bulletin;
}

function read(): Shown {
  const { cacheDir, now } = currentRun().settings;
  const content = keptContent(cacheDir);
  const stories = publishedStories(content.stories, now);
  return { content, bulletin: createBulletin({ ...content, stories, alike: keptAlike(cacheDir) }) };
}

let built: Shown | undefined;
let edited: Shown | undefined;

async function readEdited(editing: Editing): Promise<Shown> {
  const content = await editing.content();
  if (edited?.content !== content)
    edited = { content, bulletin: createBulletin(content, currentRun().settings.now) };
  return edited;
}

async function getShown(): Promise<Shown> {
  const { editing } = currentRun();
  return editing ? readEdited(editing) : (built ??= read());
}

/** The bulletin of this build, read once; while editing (`astro dev`) that of now, with drafts and embargoed stories too. */
export async function getBulletin(): Promise<Bulletin> {
  return (await getShown()).bulletin;
}

/** The instant that embargoes are judged by. */
export function getNow(): Date {
  return currentRun().settings.now;
}

/** The text of a newsroom's own file in `public/`; undefined where there is none. */
export function readPublicFile(name: string): Promise<string | undefined> {
  return readFile(path.join(currentRun().settings.root, 'public', name), 'utf8').catch(() => undefined);
}

function inEditing(): Editing {
  const { editing } = currentRun();
  if (editing === undefined) throw new Error('Nothing is being edited. Start the site with: npm run dev');
  return editing;
}

/** While editing: ids of all stories, right or wrong. */
export function getEditedStoryIds(): Promise<readonly string[]> {
  return inEditing().storyIds();
}

/** While editing: a story as its editors see it. */
export async function getEditedStory(id: string): Promise<EditedStory> {
  return (await inEditing().story(id)) ?? { files: {}, problems: [], elsewhere: [] };
}

/** While editing: HTML of an article's body. Throws an error when there is no such article. */
export function getEditedBody(id: string, language: Language): Promise<string> {
  return inEditing().body(id, language);
}

/** An article's finished body, by the key that the article keeps it under. */
export function getRendered(key: string): RenderedArticle {
  return readRendered(currentRun().settings.cacheDir, key);
}

/** The files that pages show or offer, the newsroom's own too, each once: names below the folder (`anh`, `tep`). */
export async function getPublishedFiles(folder: string): Promise<readonly string[]> {
  const { content, bulletin } = await getShown();
  const articles = bulletin.published
    .filter((story) => story.withdrawn === undefined)
    .flatMap((story) => Object.values(story.articles));
  const ofNewsroom = filesOf(content.pictures).map((file) => `${PICTURE_FOLDER}/${file}`);
  return [...new Set([...ofNewsroom, ...articles.flatMap(({ files = [] }) => files)])]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1));
}

/** A published file's bytes. Throws an error when there is no such file. */
export function readPublishedFile(folder: string, file: string): Uint8Array<ArrayBuffer> {
  const bytes = openSection(currentRun().settings.cacheDir, folder).get(file);
  if (bytes === undefined) throw new Error(`There is no ${folder}/${file}. Run the build again.`);
  return new Uint8Array(bytes);
}

/** How many bytes a published file has. Throws an error when there is no such file. */
export function publishedSize(folder: string, file: string): number {
  return statSync(openSection(currentRun().settings.cacheDir, folder).pathOf(file)).size;
}

/** What stands around the pages of a language. */
export async function getFrame(language: Language): Promise<Frame> {
  const { content, bulletin } = await getShown();
  const view = frameView(bulletin, language);
  const { logo, icons } = content.pictures;
  const use = { alt: view.name, sizes: '20rem', loading: 'eager', href: fileHref } as const;
  return {
    ...view,
    ...(logo && { logo: pictureHtml(logo, use), logoFile: logo.fallback.file }),
    icons: iconAddresses(icons),
    hasEditor: currentRun().settings.admin,
  };
}

/** What the reading has checked in the frontmatter of a page written by hand. */
interface PageFields {
  readonly title: string;
  readonly description?: string;
}

type PageFile = MDXInstance<PageFields>;

/** A page of running text, ready to be shown. */
export interface TextPage {
  readonly title: string;
  readonly description: string | undefined;
  readonly Content: PageFile['Content'];
}

async function loaded(load: () => Promise<PageFile>): Promise<TextPage> {
  const { frontmatter, Content } = await load();
  return { title: frontmatter.title, description: frontmatter.description, Content };
}

/** The pages written by hand; the configuration says where `#pages` is. */
const STANDING = import.meta.glob<PageFile>('#pages/*/{vi,en}.mdx');

/** A page written by hand, in a language, and whether the imprint follows. Throws an error when it is missing. */
export async function getStandingPage(
  id: string,
  language: Language,
): Promise<TextPage & { readonly imprint: boolean }> {
  const load = Object.entries(STANDING).find(([file]) => file.endsWith(`/${id}/${language}.mdx`))?.[1];
  if (load === undefined) throw new Error(`There is no content/pages/${id}/${language}.mdx. Write it.`);
  const { pages } = (await getBulletin()).content;
  const imprint = pages.find((page) => page.id === id)?.imprint ?? false;
  return { ...(await loaded(load)), imprint };
}

const SEARCH_HELP = import.meta.glob<PageFile>('./i18n/search-help/{vi,en}.mdx');

/** How the search is used, in a language. Throws an error when it is missing. */
export function getSearchHelp(language: Language): Promise<TextPage> {
  const load = SEARCH_HELP[`./i18n/search-help/${language}.mdx`];
  if (load === undefined) throw new Error(`There is no src/i18n/search-help/${language}.mdx. Write it.`);
  return loaded(load);
}
