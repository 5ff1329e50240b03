import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getEntry, render, type RenderResult } from 'astro:content';
import { type Bulletin, createBulletin } from './bulletin/bulletin.ts';
import type { Language } from './bulletin/language.ts';
import { publishedStories } from './bulletin/publication.ts';
import { keptContent } from './integrations/kept-content.ts';
import { readRendered, type RenderedArticle } from './rendering/rendered-articles.ts';
import type { StandingPage } from './routing/address.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env, process.cwd());

async function read(): Promise<Bulletin> {
  if ((await getEntry('bulletin', 'content')) === undefined)
    throw new Error(
      'The content was not loaded. Run the build again; the report above says what stands in the way.',
    );
  const { stories, ...registers } = await keptContent(settings.cacheDir);
  return createBulletin({
    ...registers,
    stories: import.meta.env.DEV ? stories : publishedStories(stories, settings.now),
  });
}

let bulletin: Promise<Bulletin> | undefined;

/** The bulletin of this build, read once; while editing (`astro dev`) it has drafts and embargoed stories too. */
export function getBulletin(): Promise<Bulletin> {
  return (bulletin ??= read());
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
