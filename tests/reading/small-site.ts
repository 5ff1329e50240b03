import sharp from 'sharp';
import type { Language } from '../../src/bulletin/language.ts';
import type { Article } from '../../src/bulletin/story.ts';
import type { CheckedContent } from '../../src/reading/check-content.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { contentFiles, original, STORY, translation } from '../content-model/content.ts';
import { type Files, temporaryFolder } from './temporary-folder.ts';

export { STORY };

export const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path fill="#963" d="M0 0h40v30z"/></svg>';
export const PDF = '%PDF-1.4\n';

/** A small photograph as PNG. */
export function photograph(): Promise<Uint8Array> {
  return sharp({ create: { width: 40, height: 30, channels: 3, background: '#396' } })
    .png()
    .toBuffer();
}

/** A story in both languages with a drawing, a photograph and an attachment. */
async function whole(): Promise<Files> {
  const photo = '{ src: ./nha-san.svg, alt: Nhà sàn }';
  const body =
    '![Kênh](./kenh.png)\n\n<Attachment src="./bao-cao.pdf" title="Báo cáo" />\n\n[Tin](/tin/ban-bo-hop/)';
  return {
    ...Object.fromEntries(contentFiles().texts),
    [`${STORY}/vi.mdx`]: original({ photoBy: 'ngoc-hung', photo }, body),
    [`${STORY}/en.mdx`]: translation({ photo: '{ alt: A stilt house }' }, 'The cell meets on the third.'),
    [`${STORY}/nha-san.svg`]: DRAWING,
    [`${STORY}/kenh.png`]: await photograph(),
    [`${STORY}/bao-cao.pdf`]: PDF,
  };
}

/** How a site in a temporary folder differs from the usual. */
export interface Differences {
  /** Files of the content folder, instead of those of the whole story or beside them. */
  readonly content?: Files;
  readonly messages?: Language;
}

/** The settings of a site whose content stands in a temporary folder. */
export async function smallSite({ content = {}, messages = 'vi' }: Differences = {}): Promise<Settings> {
  const files = Object.entries({ ...(await whole()), ...content });
  const root = await temporaryFolder(
    Object.fromEntries(files.map(([name, text]) => [`content/${name}`, text])),
  );
  return readSettings({ BULLETIN_NOW: '2024-06-15T12:00+07:00', LANG: messages }, root);
}

/** The article of the site’s first story in a language. Throws an error when there is none. */
export function articleOf({ model }: CheckedContent, language: Language): Article {
  const article = model.stories[0]?.articles[language];
  if (article === undefined) throw new Error(`The story has no article in "${language}".`);
  return article;
}
