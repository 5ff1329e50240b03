import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { CorpusHeading, Registers } from '../corpus/registers.ts';
import type { CorpusStory } from '../corpus/stories.ts';

/** Places are paths; the peers file stories under names, which have no slashes. */
function placeName(id: string): string {
  return id.replaceAll('/', '--');
}

const PICTURE = {
  vi: { alt: 'Những quả đồi', caption: 'Tranh minh họa' },
  en: { alt: 'Hills', caption: 'Drawing' },
} as const;

function markdown(story: CorpusStory, language: 'vi' | 'en', { foundUnder }: Registers): string {
  const { title, lead, body } = story.articles[language];
  const fields = {
    title,
    description: lead,
    place: placeName(story.place),
    places: foundUnder(story.place).map(placeName),
    topics: story.topics,
    authors: [story.author],
    years: [story.date.slice(0, 4)],
    months: [story.date.slice(0, 7)],
    days: [story.date],
    ...(story.picture !== undefined && PICTURE[language]),
  };
  const options = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const;
  return `---\ndate: ${story.date}\n${stringify(fields, options)}---\n\n${body}\n`;
}

function byId(headings: readonly CorpusHeading[]): string {
  return JSON.stringify(Object.fromEntries(headings.map(({ id, ...heading }) => [id, heading])));
}

/** Writes stories as folders of Markdown files, a language each, with the picture beside them. */
export async function writeMarkdownStories(
  folder: string,
  stories: Iterable<CorpusStory>,
  registers: Registers,
): Promise<void> {
  for (const story of stories) {
    const own = path.join(folder, story.id);
    await mkdir(own, { recursive: true });
    await writeFile(path.join(own, 'index.vi.md'), markdown(story, 'vi', registers));
    await writeFile(path.join(own, 'index.en.md'), markdown(story, 'en', registers));
    if (story.picture !== undefined) await writeFile(path.join(own, 'tranh.svg'), story.picture);
  }
}

/** Writes topics, authors and places as JSON files of names by id. */
export async function writeRegisters(
  folder: string,
  { topics, authors, allPlaces }: Registers,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const places = allPlaces.map((place) => ({
    ...place,
    id: placeName(place.id),
    parents: place.parents.map(placeName),
  }));
  await writeFile(path.join(folder, 'topics.json'), byId(topics));
  await writeFile(path.join(folder, 'authors.json'), byId(authors));
  await writeFile(path.join(folder, 'places.json'), byId(places));
}
