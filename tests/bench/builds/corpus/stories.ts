import { addDays, format } from 'date-fns';
import { createDice, type Dice } from '../../../search/random.ts';
import { createProse, type Prose } from '../../prose.ts';
import { englishWords, vietnameseWords } from '../../syllables.ts';
import type { Registers } from './registers.ts';

/** Phrases of a bulletin of Party-building stories, the most frequent first. */
const PHRASES = {
  vi: 'chi bộ;đảng viên;cán bộ;sinh hoạt chi bộ;nghị quyết;đảng ủy;bí thư;cấp ủy;nhân dân;tuyên truyền;hội nghị tổng kết;Yên Sơn',
  en: 'Party cell;Party member;village;Yên Sơn District;resolution;Party committee;Sơn La Province;cell meeting',
} as const;

const SEED = 20_200_121;
const WORDS = 5_000;
const PARAGRAPHS = 6;
const WORDS_OF_A_PARAGRAPH = 70;
const FIRST_DAY = new Date(2015, 0, 1);
const DAYS = 3_653;

/** One story of so many has a picture; one of so many links to another. */
const PICTURE_EVERY = 10;
const LINK_EVERY = 3;

/** A story of the corpus, for our own site and for others that are built from the same. */
export interface CorpusStory {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly place: string;
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

/** Any day of the ten years. */
function randomDate({ roll }: Dice): string {
  return format(addDays(FIRST_DAY, roll(DAYS)), 'yyyy-MM-dd');
}

const idOf = (at: number): string => `tin-${String(at).padStart(5, '0')}`;

/** So many stories in two languages, the same in every run: about 500 words each, over ten years. */
export function* corpusStories(
  count: number,
  { places, topics, authors }: Pick<Registers, 'places' | 'topics' | 'authors'>,
): Generator<CorpusStory> {
  const dice = createDice(SEED);
  const prose = {
    vi: createProse(vietnameseWords(WORDS, dice), PHRASES.vi.split(';'), dice),
    en: createProse(englishWords(WORDS, dice), PHRASES.en.split(';'), dice),
  };
  for (let at = 0; at < count; at++) {
    const linked = at % LINK_EVERY === 1 ? idOf(dice.roll(at)) : undefined;
    yield {
      id: idOf(at),
      date: randomDate(dice),
      place: dice.pick(places).id,
      topics: [...new Set([dice.pick(topics).id, dice.pick(topics).id])],
      author: dice.pick(authors).id,
      ...(at % PICTURE_EVERY === 0 && { picture: drawing(dice) }),
      articles: {
        vi: writeArticle(prose.vi, linked && `Đọc thêm: [${linked}](/tin/${linked}/).`),
        en: writeArticle(prose.en, linked && `Read also: [${linked}](/en/stories/${linked}/).`),
      },
    };
  }
}
