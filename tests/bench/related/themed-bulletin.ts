import type { Article, Story } from '../../../src/bulletin/story.ts';
import { LANGUAGES, type Language } from '../../../src/bulletin/language.ts';
import { article, story } from '../../bulletin/build.ts';
import { PLACES } from '../../bulletin/places.ts';
import { createDice, type Dice } from '../../search/random.ts';
import { createProse, type Prose } from '../prose.ts';
import { englishWords, vietnameseWords } from '../syllables.ts';

/** The text of an article: its title, then its passages. */
export interface Text {
  readonly title: string;
  readonly passages: readonly string[];
}

/** Stories of which most belong to a theme that nothing tells but their words. */
export interface ThemedBulletin {
  readonly stories: readonly Story[];
  /** Each with the number of its theme; those without any are missing. */
  readonly themes: ReadonlyMap<string, number>;
  /** By what an article keeps its body under. */
  readonly texts: ReadonlyMap<Article['body'], Text>;
  /** Words for edits, as common as in the texts. */
  readonly prose: Prose;
}

const SEED = 20_201_119;
const WORDS = 3_000;
/** Phrases that all may use, and those of a topic. */
const PHRASES = 2_000;
const PHRASES_OF_A_TOPIC = 40;
const TOPICS = 12;

/** Of ten stories so many have a theme. */
const THEMED_OF_TEN = 6;
const THEME = { stories: [3, 12], terms: [5, 8] } as const;

const WORDS_OF_A_BODY = 350;
const WORDS_OF_A_LEAD = 25;
const WORDS_OF_A_TITLE = 9;
/** A term of the theme stands in a body once, or, in one of so many, twice; in the title and the lead of one of so many. */
const ONE_OF = { twice: 2, title: 8, lead: 5 } as const;

const within = ([least, most]: readonly [number, number], dice: Dice): number =>
  least + dice.roll(most - least + 1);

/** Text by topic: a seventh of it are phrases of the topic. */
function writers(words: readonly string[], dice: Dice): readonly Prose[] {
  const phrase = (): string => `${dice.pick(words)} ${dice.pick(words)}`;
  const common = Array.from({ length: PHRASES }, phrase);
  return Array.from({ length: TOPICS }, () => {
    const own = Array.from({ length: PHRASES_OF_A_TOPIC }, phrase);
    return createProse(words, [...own, ...common], dice);
  });
}

function put(term: string, text: string, dice: Dice): string {
  const words = text.split(' ');
  words.splice(dice.roll(words.length), 0, term);
  return words.join(' ');
}

function textOf(prose: Prose, terms: readonly string[], dice: Dice): Text {
  let [title, lead] = [prose.text(WORDS_OF_A_TITLE), prose.text(WORDS_OF_A_LEAD)];
  let body = prose.text(WORDS_OF_A_BODY);
  for (const term of terms) {
    body = put(term, body, dice);
    if (dice.roll(ONE_OF.twice) === 0) body = put(term, body, dice);
    if (dice.roll(ONE_OF.title) === 0) title = put(term, title, dice);
    if (dice.roll(ONE_OF.lead) === 0) lead = put(term, lead, dice);
  }
  return { title, passages: [lead, body] };
}

const WORDS_IN = { vi: vietnameseWords, en: englishWords } as const;

/** So many stories, the same in every run, in Vietnamese or in both languages. Themes share neither topic, place nor time. */
export function themedBulletin(count: number, languages: readonly Language[] = ['vi']): ThemedBulletin {
  const dice = createDice(SEED);
  const words = { vi: WORDS_IN.vi(WORDS, dice), en: WORDS_IN.en(WORDS, dice) };
  const prose = { vi: writers(words.vi, dice), en: writers(words.en, dice) };
  const texts = new Map<string, Text>();
  const themes = new Map<string, number>();
  const stories: Story[] = [];
  for (let theme = 0; stories.length < count; theme++) {
    const isThemed = dice.roll(10) < THEMED_OF_TEN;
    const size = Math.min(within(THEME.stories, dice), count - stories.length);
    const number = isThemed && size > 1 ? within(THEME.terms, dice) : 0;
    const terms = (language: Language) =>
      Array.from({ length: number }, () => `${dice.pick(words[language])} ${dice.pick(words[language])}`);
    const ofTheme = { vi: terms('vi'), en: terms('en') };
    for (let each = 0; each < size; each++) {
      const id = `tin-${String(stories.length).padStart(5, '0')}`;
      const topic = dice.roll(TOPICS);
      if (number > 0) themes.set(id, theme);
      const written = LANGUAGES.filter((language) => languages.includes(language)).map((language) => {
        const body = `${id}-${language}`;
        const [writer = prose[language][0]] = prose[language].slice(topic);
        if (writer) texts.set(body, textOf(writer, ofTheme[language], dice));
        return [language, article({ language, body })] as const;
      });
      stories.push(
        story({
          id,
          date: `${2012 + dice.roll(14)}-${String(1 + dice.roll(12)).padStart(2, '0')}-${String(1 + dice.roll(28)).padStart(2, '0')}`,
          localities: [dice.pick(PLACES).id],
          topics: [`topic-${topic}`],
          articles: Object.fromEntries(written),
        }),
      );
    }
  }
  const [any = createProse(words.vi, [], dice)] = prose.vi;
  return { stories, themes, texts, prose: any };
}
