import type { Bilingual, Language } from './language.ts';
import type { LocalityId } from './locality.ts';

/** Services that a newsroom may be found on. */
export const SERVICES = ['facebook', 'zalo', 'youtube', 'tiktok'] as const;

/** A service that a newsroom may be found on. */
export type Service = (typeof SERVICES)[number];

/** Who answers for the bulletin: what Vietnamese papers print as their imprint. Each part is there if it is written. */
export interface Publisher {
  readonly name?: Bilingual;
  /** The body that the publisher belongs to, "cơ quan chủ quản". */
  readonly parent?: Bilingual;
  /** `Giấy phép số 12/GP-STTTT ngày 01/02/2026`. */
  readonly licence?: Bilingual;
  /** Who is responsible for the content, "chịu trách nhiệm nội dung". */
  readonly responsible?: Bilingual;
  readonly address?: Bilingual;
  readonly phone?: string;
  readonly email?: string;
}

/** Whose bulletin it is, and what a newsroom may set: what `content/bulletin.yaml` says. */
export interface Newsroom {
  readonly name: Bilingual;
  readonly tagline?: Bilingual;
  /** For search engines and feeds. */
  readonly description?: Bilingual;
  /** The languages that pages are built in, Vietnamese first. */
  readonly languages: readonly Language[];
  /** The unit whose surroundings are proposed first where a place is chosen. */
  readonly home?: LocalityId;
  readonly publisher: Publisher;
  /** Picture beside `bulletin.yaml`, shown in place of the name: `logo.svg`. */
  readonly logo?: string;
  /** Picture beside `bulletin.yaml` that the site's icons are made from: `icon.svg`. */
  readonly icon?: string;
  /** The accent, `#a51d1d`. */
  readonly colour: string;
  readonly links: Readonly<Partial<Record<Service, string>>>;
  /** Folders of the standing pages at the foot of each page, in order; all of them where it isn't written. */
  readonly footer?: readonly string[];
  readonly front: {
    /** Id of the story that an editor picked to lead. */
    readonly lead?: string;
  };
  /** Where readers' letters go: `mailto:…`, or the address of an endpoint; without it the bulletin takes none. */
  readonly letters?: string;
  /** Whether the form for letters asks for an e-mail address. */
  readonly letterEmail: 'none' | 'optional' | 'required';
  /** How many days a letter and its e-mail address are kept at most. */
  readonly letterDays: number;
  /** How many related stories stand under an article. */
  readonly related: number;
  /** How many stories stand on a page of a list. */
  readonly listLength: number;
  /** How many of the newest stories have a picture of their own where they are shared. */
  readonly cards: number;
  /** What ids of feeds and their entries begin with, where it isn't the site's domain: `bantin.example,2026`. */
  readonly feedTag?: string;
}

/** The icons of a site: names of files, or their addresses within the site. */
export interface Icons {
  /** Sharp in any size; only where the newsroom drew it. */
  readonly svg?: string;
  /** For browsers that show no drawing: 48 pixels wide. */
  readonly small: string;
  /** For the home screen of an iPhone, without transparent parts: 180 pixels. */
  readonly touch: string;
  /** For the home screens of other phones: 192 and 512 pixels. */
  readonly medium: string;
  readonly large: string;
  /** 512 pixels with what is drawn in the middle four fifths, since phones cut it to shapes of their own. */
  readonly maskable: string;
}

/** The bulletin of a newsroom that says nothing about itself: it has the name of the software. */
export const UNNAMED: Newsroom = {
  name: { vi: 'Bản Tin', en: 'Bản Tin' },
  languages: ['vi', 'en'],
  publisher: {},
  colour: '#a4211a',
  links: {},
  front: {},
  letterEmail: 'optional',
  letterDays: 90,
  related: 4,
  listLength: 20,
  cards: 500,
};
