import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { CorpusHeading, Registers } from './registers.ts';
import type { CorpusStory } from './stories.ts';

/** What the corpus takes over from the bulletin's own content. */
const COPIED = ['localities', 'pages', 'abbreviations.yaml'] as const;

function original({ articles: { vi }, date, place, author, topics, picture }: CorpusStory): string {
  const photo = '{ src: ./tranh.svg, alt: Những quả đồi, caption: Tranh minh họa }';
  const fields = [
    `title: ${JSON.stringify(vi.title)}`,
    `lead: ${JSON.stringify(vi.lead)}`,
    `date: ${date}`,
    `locality: ${place}`,
    `author: ${author}`,
    `topics: [${topics.join(', ')}]`,
    ...(picture === undefined ? [] : [`photo: ${photo}`]),
  ];
  return `---\n${fields.join('\n')}\n---\n\n${vi.body}\n`;
}

function translation({ articles: { en }, date, author, picture }: CorpusStory): string {
  const fields = [
    `title: ${JSON.stringify(en.title)}`,
    `lead: ${JSON.stringify(en.lead)}`,
    `translation: { by: ${author}, method: human, date: ${date} }`,
    ...(picture === undefined ? [] : ['photo: { alt: Hills, caption: Drawing }']),
  ];
  return `---\n${fields.join('\n')}\n---\n\n${en.body}\n`;
}

function register(headings: readonly CorpusHeading[], fields: Readonly<Record<string, string>>): string {
  return stringify(Object.fromEntries(headings.map(({ id, name }) => [id, { name, ...fields }])));
}

/** Where the Vietnamese text of a story of the corpus stands in a content folder. */
export function originalOf(folder: string, { id, date }: Pick<CorpusStory, 'id' | 'date'>): string {
  return path.join(folder, 'articles', date.slice(0, 4), id, 'vi.mdx');
}

/** Adds a story to a content folder. */
export async function writeStory(folder: string, story: CorpusStory): Promise<void> {
  const own = path.dirname(originalOf(folder, story));
  await mkdir(own, { recursive: true });
  await writeFile(path.join(own, 'vi.mdx'), original(story));
  await writeFile(path.join(own, 'en.mdx'), translation(story));
  if (story.picture !== undefined) await writeFile(path.join(own, 'tranh.svg'), story.picture);
}

/** Writes stories as a content folder; the gazetteer and the standing pages are those of the content folder `own`. */
export async function writeContent(
  folder: string,
  stories: Iterable<CorpusStory>,
  { topics, authors }: Registers,
  own: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const name of COPIED) {
    await cp(path.join(own, name), path.join(folder, name), { recursive: true });
  }
  await writeFile(path.join(folder, 'bulletin.yaml'), 'name: Bản tin đo\n');
  await writeFile(path.join(folder, 'topics.yaml'), register(topics, {}));
  await writeFile(path.join(folder, 'authors.yaml'), register(authors, { kind: 'person' }));
  for (const story of stories) await writeStory(folder, story);
}
