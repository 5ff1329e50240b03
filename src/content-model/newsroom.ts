import type { Bilingual } from '../bulletin/language.ts';
import { type Newsroom, UNNAMED } from '../bulletin/newsroom.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { ContentFiles } from './content-files.ts';
import { newsroomSchema, type WrittenNewsroom } from './fields/newsroom.ts';
import { readBySchema } from './schema-problems.ts';
import { isGroup, type Places, readYaml } from './yaml-document.ts';

/** The file that says whose bulletin it is. */
export const NEWSROOM_FILE = 'bulletin.yaml';

/** What the file says, where its parts are written, and what is wrong with it. */
export interface NewsroomFile {
  /** {@link UNNAMED} where the file is missing or wrong, but for languages that are right. */
  readonly newsroom: Newsroom;
  readonly document: Places;
  readonly problems: readonly Problem[];
}

const MISSING = {
  vi: 'Chưa có bulletin.yaml, nơi ghi đây là bản tin của ai. Tạo tệp ấy trong thư mục content với ít nhất một dòng, ví dụ: name: Bản tin của huyện',
  en: 'There is no bulletin.yaml, which says whose bulletin this is. Make that file in the content folder with one line at least, for example: name: District Bulletin',
} as const satisfies Bilingual;

const NOT_FIELDS = {
  vi: 'Tệp này phải gồm các mục của bản tin, mỗi mục một dòng. Viết, ví dụ: name: Bản tin của huyện',
  en: 'This file must hold the fields of the bulletin, each on a line. Write, for example: name: District Bulletin',
} as const satisfies Bilingual;

/** The name of a picture beside the file: `./logo.svg` and `logo.svg` are the same. */
function nameOf(picture: string): string {
  return picture.replace(/^\.\//, '');
}

function filledIn({ logo, icon, colour = UNNAMED.colour, ...written }: WrittenNewsroom): Newsroom {
  return {
    ...UNNAMED,
    ...written,
    colour: colour.toLowerCase(),
    ...(logo !== undefined && { logo: nameOf(logo) }),
    ...(icon !== undefined && { icon: nameOf(icon) }),
  };
}

/** The languages, whatever else is wrong: in others, files would be read that nobody has looked after. */
function usableLanguages({ languages }: Readonly<Record<string, unknown>>): Partial<Newsroom> {
  const { data } = newsroomSchema.shape.languages.safeParse(languages);
  return data ? { languages: data } : {};
}

/** Reads `bulletin.yaml`; what isn't written is as in {@link UNNAMED}. */
export function readNewsroom(files: ContentFiles): NewsroomFile {
  const text = files.texts.get(NEWSROOM_FILE);
  const { document, problems } = readYaml(NEWSROOM_FILE, text ?? '');
  const unnamed = (found: readonly Problem[]) => ({ newsroom: UNNAMED, document, problems: found });
  const error = { rule: 'records', severity: 'error' } as const;
  if (text === undefined) return unnamed([{ ...error, file: NEWSROOM_FILE, message: MISSING }]);
  if (problems.length > 0) return unnamed(problems);
  const data = document.data ?? {};
  if (!isGroup(data)) return unnamed([{ ...error, ...document.at([]), message: NOT_FIELDS }]);
  const read = readBySchema(newsroomSchema, data, { document, rule: 'records' });
  const newsroom = read.value ? filledIn(read.value) : { ...UNNAMED, ...usableLanguages(data) };
  return { newsroom, document, problems: read.problems };
}
