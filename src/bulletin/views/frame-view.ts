import type { StandingAddress } from '../address.ts';
import type { Bulletin } from '../bulletin.ts';
import type { Language } from '../language.ts';
import { type Icons, type Publisher, type Service, SERVICES } from '../newsroom.ts';
import { once } from '../once.ts';
import type { Story } from '../story.ts';

/** What a Vietnamese paper prints of itself, in one language. */
export type Imprint = Readonly<Partial<Record<keyof Publisher, string>>>;

/** A page that the foot of each page leads to. */
export interface FooterPage {
  readonly address: StandingAddress;
  readonly title: string;
}

/** What stands around each page: whose bulletin it is. */
export interface FrameView {
  /** The languages of the bulletin, Vietnamese first. */
  readonly languages: readonly Language[];
  readonly name: string;
  readonly tagline?: string;
  /** For search engines. */
  readonly description?: string;
  /** The accent, `#a51d1d`. */
  readonly colour: string;
  readonly imprint: Imprint;
  readonly links: readonly { readonly service: Service; readonly url: string }[];
  readonly pages: readonly FooterPage[];
  /** Whether a picture that readers see is drawn. */
  readonly drawings: boolean;
}

/** The same with what the newsroom is known by, once that is made. */
export interface Frame extends FrameView {
  /** The logo as HTML; absent where the name is set in type. */
  readonly logo?: string;
  /** Name of the logo's largest file, below the site's folder of pictures. */
  readonly logoFile?: string;
  readonly icons: Icons;
  /** Whether the web editor is part of the site. */
  readonly hasEditor: boolean;
}

/** The imprint in a language. */
export function imprintOf(publisher: Publisher, language: Language): Imprint {
  const { phone, email, ...words } = publisher;
  return {
    ...Object.fromEntries(Object.entries(words).map(([part, text]) => [part, text[language]])),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
  };
}

function isDrawing(file: string): boolean {
  return file.toLowerCase().endsWith('.svg');
}

function hasDrawing({ articles }: Story): boolean {
  return Object.values(articles).some(
    ({ photo, files = [] }) => (photo !== undefined && isDrawing(photo.file)) || files.some(isDrawing),
  );
}

/** Asked by every page of a bulletin. */
const hasDrawings = once(({ listed }: Bulletin) => ({ value: listed.some(hasDrawing) }));

/** What stands around the pages of a language. */
export function frameView(bulletin: Bulletin, language: Language): FrameView {
  const { newsroom, pages } = bulletin.content;
  const {
    languages,
    name,
    tagline,
    description,
    colour,
    publisher,
    links,
    footer = pages.map(({ id }) => id),
  } = newsroom;
  return {
    languages,
    name: name[language],
    ...(tagline && { tagline: tagline[language] }),
    ...(description && { description: description[language] }),
    colour,
    imprint: imprintOf(publisher, language),
    links: SERVICES.flatMap((service) => {
      const url = links[service];
      return url === undefined ? [] : [{ service, url }];
    }),
    pages: footer.flatMap((id) => {
      const page = pages.find((each) => each.id === id);
      const title = page?.titles[language];
      if (page === undefined || title === undefined) return [];
      return [{ address: { kind: 'standing', id, segments: page.segments }, title }];
    }),
    drawings: hasDrawings(bulletin).value,
  };
}
