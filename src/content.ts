import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getEntry, render, type RenderResult } from 'astro:content';
import type { StandingPage } from './bulletin/address.ts';
import { type Bulletin, createBulletin } from './bulletin/bulletin.ts';
import type { Language } from './bulletin/language.ts';
import { publishedStories } from './bulletin/publication.ts';
import { type EditedStory, type Editing, handedOver } from './integrations/editing/hand-over.ts';
import { keptContent } from './reading/kept-content.ts';
import { readRendered, type RenderedArticle } from './rendering/rendered-articles.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env, process.cwd());

export type { EditedStory } from './integrations/editing/hand-over.ts';

async function read(): Promise<Bulletin> {
  if ((await getEntry('bulletin', 'content')) === undefined)
    throw new Error(
      'The content was not loaded. Run the build again; the report above says what stands in the way.',
    );
  const { stories, ...registers } = await keptContent(settings.cacheDir);
  return createBulletin({ ...registers, stories: publishedStories(stories, settings.now) });
}

let bulletin: Promise<Bulletin> | undefined;
let edited: { readonly content: object; readonly bulletin: Bulletin } | undefined;

async function readEdited(editing: Editing): Promise<Bulletin> {
  const content = await editing.content();
  if (edited?.content !== content) edited = { content, bulletin: createBulletin(content, settings.now) };
  return edited.bulletin;
}

/** The bulletin of this build, read once; while editing (`astro dev`) that of now, with drafts and embargoed stories too. */
export function getBulletin(): Promise<Bulletin> {
  const editing = handedOver();
  return editing ? readEdited(editing) : (bulletin ??= read());
}

function inEditing(): Editing {
  const editing = handedOver();
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

/** An article's finished body and pictures, by the key that the article keeps them under. */
export function getRendered(key: string): Promise<RenderedArticle> {
  return readRendered(settings.cacheDir, key);
}

/** The files that the articles with a page show or offer, each once: names below the folder (`anh`, `tep`). */
export async function getPublishedFiles(folder: string): Promise<readonly string[]> {
  const { published } = await getBulletin();
  const articles = published
    .filter((story) => story.withdrawn === undefined)
    .flatMap((story) => Object.values(story.articles));
  return [...new Set(articles.flatMap(({ files = [] }) => files))]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1));
}

/** A published file's bytes. */
export function readPublishedFile(folder: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(path.join(settings.cacheDir, folder, file));
}

/** A page written by hand, ready to be shown. */
export interface StandingPageContent {
  readonly title: string;
  readonly description: string | undefined;
  readonly Content: RenderResult['Content'];
}

/** A page written by hand, in a language. Throws an error when it is missing. */
export async function getStandingPage(id: StandingPage, language: Language): Promise<StandingPageContent> {
  const entry = await getEntry('standing', `${id}/${language}`);
  if (entry === undefined)
    throw new Error(`There is no content/pages/${id}/${language}.mdx. Write it; the footer links to it.`);
  const { title, description } = entry.data;
  const { Content } = await render(entry);
  return { title, description, Content };
}
