import { type Bulletin, type BulletinContent, createBulletin } from '../../src/bulletin/bulletin.ts';
import { LANGUAGES, type Language } from '../../src/bulletin/language.ts';
import type { Article, Story } from '../../src/bulletin/story.ts';
import type { BodyText } from '../../src/search/found-story-of.ts';
import { article, story } from '../bulletin/build.ts';
import { createDice, type Dice } from '../search/random.ts';
import { createProse, type Prose } from './prose.ts';
import { englishWords, vietnameseWords } from './syllables.ts';

/** The most frequent first. */
const PHRASES = {
  vi: 'chi bộ;đảng viên;cán bộ;sinh hoạt chi bộ;nghị quyết;đảng ủy;nâng cao năng lực lãnh đạo và sức chiến đấu của tổ chức đảng;bí thư;cấp uỷ;nhân dân;cấp ủy;tuyên truyền;hội nghị tổng kết;Yên Sơn;Chiêm Hoá;thủy lợi;Chiêm Hóa;Sơn La;dân vận khéo;nhà văn hóa;bản Nà Pầu',
  en: 'Party cell;Party member;village;Yên Sơn District;resolution;Party committee;Sơn La Province;cell meeting',
} as const;

/** One story of so many has an English article too. */
const ENGLISH_EVERY = 3;

const WORDS = 5_000;
const PARAGRAPHS = 6;
const WORDS_OF_A_PARAGRAPH = 70;

const SEED = 20_200_121;

/** A bulletin as large as wanted, and the words of its articles. */
export interface SyntheticBulletin {
  readonly bulletin: Bulletin;
  readonly textOf: (article: Article) => Promise<BodyText>;
}

function body(prose: Prose): readonly string[] {
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => prose.text(WORDS_OF_A_PARAGRAPH));
  return [...paragraphs.slice(0, 2), prose.sentence(), ...paragraphs.slice(2)];
}

function randomDate({ roll }: Dice): string {
  const month = `${2012 + roll(14)}-${String(1 + roll(12)).padStart(2, '0')}`;
  return roll(30) === 0 ? month : `${month}-${String(1 + roll(28)).padStart(2, '0')}`;
}

function randomStory(
  id: string,
  articles: Story['articles'],
  { localities, topics, authors }: BulletinContent,
  dice: Dice,
): Story {
  return story({
    id,
    articles,
    date: randomDate(dice),
    localities: [dice.pick(localities).id],
    authors: [dice.pick(authors).id],
    topics: [dice.pick(topics).id],
    ...(dice.roll(10) === 0 && { hamlet: 'bản Nà Pầu' }),
  });
}

/** So many stories of about 500 words with the places, topics and authors given; a third of them in English too. */
export function syntheticBulletin(count: number, registers: BulletinContent): SyntheticBulletin {
  const dice = createDice(SEED);
  const prose: Readonly<Record<Language, Prose>> = {
    vi: createProse(vietnameseWords(WORDS, dice), PHRASES.vi.split(';'), dice),
    en: createProse(englishWords(WORDS, dice), PHRASES.en.split(';'), dice),
  };
  const bodies = new Map<string, readonly string[]>();
  const written = (id: string, language: Language): Article => {
    const key = `${id}-${language}`;
    bodies.set(key, body(prose[language]));
    const [title, lead] = [prose[language].sentence().slice(0, -1), prose[language].text(30)];
    return article({ language, title, lead, body: key });
  };
  const stories = Array.from({ length: count }, (_, at) => {
    const id = `tin-${String(at).padStart(5, '0')}`;
    const languages = at % ENGLISH_EVERY === 0 ? LANGUAGES : (['vi'] as const);
    const articles = Object.fromEntries(languages.map((language) => [language, written(id, language)]));
    return randomStory(id, articles, registers, dice);
  });
  return {
    bulletin: createBulletin({ ...registers, stories }),
    textOf: ({ body: key }) => Promise.resolve({ passages: bodies.get(key) ?? [], captions: [] }),
  };
}
