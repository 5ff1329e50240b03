import { hash } from 'node:crypto';
import type { Language } from '../bulletin/language.ts';
import type { CardView } from '../bulletin/views/card-view.ts';
import type { Frame } from '../bulletin/views/frame-view.ts';
import { formatDate } from '../i18n/dates.ts';
import { capitalised, hamletName, localityNameInChain } from '../i18n/localities.ts';
import { strings } from '../i18n/strings.ts';
import { typeset } from '../i18n/typeset.ts';
import { canBeWritten, written } from './written-text.ts';

/** The size that Facebook, Zalo and X show whole, in pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** A picture that a page is shared with: a photograph cut to size, or words set on the bulletin's paper. */
export type Card = { readonly kind: 'photograph'; readonly picture: string } | DrawnCard;

/** A card that is set. Empty texts take no place. */
export interface DrawnCard {
  readonly kind: 'drawn';
  readonly language: Language;
  readonly colour: string;
  /** The bulletin's name, set where it has no logo. */
  readonly name: string;
  /** Name of a file below the site's folder of pictures, as {@link DrawnCard.picture}. */
  readonly logo?: string;
  readonly title: string;
  readonly kicker: string;
  readonly foot: string;
  /** The drawing of a story. */
  readonly picture?: string;
}

/** What a page names of its picture. */
export interface SharedPicture {
  readonly card: Card;
  /** Name of the file below the folder of these pictures, a digest of what it shows. */
  readonly file: string;
  readonly alt: string;
}

/** Raised when the same card would look different. */
const VERSION = 1;

/** Characters of a text at most: more of them would be too small to read. */
const MOST = { title: 220, kicker: 70, name: 90, foot: 120 } as const;

function shared(card: Card, alt: string): SharedPicture {
  return { card, alt, file: `${hash('sha256', `${VERSION} ${JSON.stringify(card)}`).slice(0, 12)}.jpg` };
}

type Texts = Pick<DrawnCard, 'title' | 'kicker' | 'foot' | 'picture'>;

function drawn({ name, logoFile, colour }: Frame, language: Language, texts: Texts): DrawnCard {
  return {
    kind: 'drawn',
    language,
    colour,
    name: written(name, MOST.name),
    ...(logoFile !== undefined && { logo: logoFile }),
    ...texts,
    title: written(typeset(texts.title, language), MOST.title),
    kicker: written(texts.kicker, MOST.kicker),
    foot: written(texts.foot, MOST.foot),
  };
}

/** The card of the bulletin, for all pages that have none of their own. */
export function bulletinCard(frame: Frame, language: Language): SharedPicture {
  const { name, tagline } = frame;
  const card = drawn(frame, language, { title: tagline ?? name, kicker: '', foot: '' });
  // Without a tagline its name is the headline, and isn't said twice.
  return shared(tagline === undefined ? { ...card, name: '' } : card, name);
}

/** The card of a topic. */
export function topicCard(topic: string, frame: Frame, language: Language): SharedPicture {
  if (!canBeWritten(topic)) return bulletinCard(frame, language);
  const kicker = strings(language).indexes.topic.title;
  return shared(drawn(frame, language, { title: topic, kicker, foot: '' }), topic);
}

function footOf({ place, date }: CardView, language: Language): string {
  const names = [
    ...(place.hamlet === undefined ? [] : [hamletName(place.hamlet, language).text]),
    ...place.chain.map((unit) => localityNameInChain(unit, language)),
  ];
  const parts = [capitalised(names.filter(canBeWritten).join(', ')), formatDate(date, language)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What stands for a story: its photograph, its card, or that of its section. */
export function storyCard(view: CardView, frame: Frame): SharedPicture {
  const { language, title, section, picture, isNew } = view;
  if (!isNew) return topicCard(section.name, frame, language);
  if (picture?.kind === 'photograph')
    return shared({ kind: 'photograph', picture: picture.file }, picture.alt);
  if (!canBeWritten(title)) return topicCard(section.name, frame, language);
  const texts = { title, kicker: section.name, foot: footOf(view, language) };
  return shared(drawn(frame, language, { ...texts, ...(picture && { picture: picture.file }) }), title);
}
