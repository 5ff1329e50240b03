import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createDice, type Dice } from '../search/random.ts';
import { createProse, type Prose } from './prose.ts';
import { englishWords, vietnameseWords } from './syllables.ts';

/** Phrases of a bulletin of Party-building stories, the most frequent first. */
const PHRASES = {
  vi: 'chi bộ;đảng viên;cán bộ;sinh hoạt chi bộ;nghị quyết;đảng ủy;bí thư;cấp ủy;nhân dân;tuyên truyền;hội nghị tổng kết;Yên Sơn',
  en: 'Party cell;Party member;village;Yên Sơn District;resolution;Party committee;Sơn La Province;cell meeting',
} as const;

const SEED = 20_200_121;
const WORDS = 5_000;
const PARAGRAPHS = 6;
const WORDS_OF_A_PARAGRAPH = 70;
const FIRST_YEAR = 2015;
const YEARS = 10;

/** One story of so many has a picture; one of so many links to another. */
const PICTURE_EVERY = 10;
const LINK_EVERY = 3;

/** Registers and pages of the bulletin itself, which the stories refer to. */
const COPIED = [
  'localities',
  'pages',
  'topics.yaml',
  'series.yaml',
  'authors.yaml',
  'abbreviations.yaml',
] as const;

/** What stories are filed under. */
export interface Registers {
  readonly localities: readonly string[];
  readonly topics: readonly string[];
  readonly authors: readonly string[];
}

/** A story of the corpus, for our own site and for others that are built from the same. */
export interface CorpusStory {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly locality: string;
  readonly topics: readonly string[];
  readonly author: string;
  /** SVG of the picture beside it. */
  readonly picture?: string;
  readonly articles: Readonly<Record<'vi' | 'en', CorpusArticle>>;
}

/** A story in a language. */
export interface CorpusArticle {
  readonly title: string;
  readonly lead: string;
  /** Markdown, without pictures. */
  readonly body: string;
}

function writeArticle(prose: Prose, link: string | undefined): CorpusArticle {
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => prose.text(WORDS_OF_A_PARAGRAPH));
  const heading = `## ${prose.sentence().slice(0, -1)}`;
  const parts = [
    ...paragraphs.slice(0, 2),
    heading,
    ...paragraphs.slice(2),
    ...(link === undefined ? [] : [link]),
  ];
  return { title: prose.sentence().slice(0, -1), lead: prose.text(30), body: parts.join('\n\n') };
}

function drawing({ roll }: Dice): string {
  const hills = Array.from(
    { length: 12 },
    () => `<circle cx="${roll(800)}" cy="${roll(450)}" r="${20 + roll(90)}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" width="800" height="450"><rect width="800" height="450" fill="#dde"/>${hills.join('')}</svg>\n`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** So many stories in two languages, the same in every run: about 500 words each, over ten years. */
export function* corpusStories(
  count: number,
  { localities, topics, authors }: Registers,
): Generator<CorpusStory> {
  const dice = createDice(SEED);
  const prose = {
    vi: createProse(vietnameseWords(WORDS, dice), PHRASES.vi.split(';'), dice),
    en: createProse(englishWords(WORDS, dice), PHRASES.en.split(';'), dice),
  };
  for (let at = 0; at < count; at++) {
    const id = `tin-${String(at).padStart(5, '0')}`;
    const linked =
      at > 0 && at % LINK_EVERY === 0 ? `tin-${String(dice.roll(at)).padStart(5, '0')}` : undefined;
    const [first, second] = [dice.pick(topics), dice.pick(topics)];
    yield {
      id,
      date: `${FIRST_YEAR + dice.roll(YEARS)}-${pad(1 + dice.roll(12))}-${pad(1 + dice.roll(28))}`,
      locality: dice.pick(localities),
      topics: [...new Set([first, second])],
      author: dice.pick(authors),
      ...(at % PICTURE_EVERY === 0 && { picture: drawing(dice) }),
      articles: {
        vi: writeArticle(prose.vi, linked && `Đọc thêm: [${linked}](/tin/${linked}/).`),
        en: writeArticle(prose.en, linked && `Read also: [${linked}](/en/stories/${linked}/).`),
      },
    };
  }
}

function original({ articles: { vi }, date, locality, author, topics, picture }: CorpusStory): string {
  const photo = '{ src: ./tranh.svg, alt: Những quả đồi, caption: Tranh minh họa }';
  const fields = [
    `title: ${JSON.stringify(vi.title)}`,
    `lead: ${JSON.stringify(vi.lead)}`,
    `date: ${date}`,
    `locality: ${locality}`,
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

/** Writes stories as a content folder, with the registers and pages of the content folder `registers`. */
export async function writeContent(
  folder: string,
  stories: Iterable<CorpusStory>,
  registers: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const name of COPIED) {
    await cp(path.join(registers, name), path.join(folder, name), { recursive: true });
  }
  for (const story of stories) {
    const own = path.join(folder, 'articles', story.date.slice(0, 4), story.id);
    await mkdir(own, { recursive: true });
    await writeFile(path.join(own, 'vi.mdx'), original(story));
    await writeFile(path.join(own, 'en.mdx'), translation(story));
    if (story.picture !== undefined) await writeFile(path.join(own, 'tranh.svg'), story.picture);
  }
}
