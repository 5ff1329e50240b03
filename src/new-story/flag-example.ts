import type { Language } from '../bulletin/language.ts';
import type { Context } from './context.ts';

const WORDS = {
  vi: {
    '--title': '"Chi bộ thôn 5 họp mùng 3 hằng tháng"',
    '--lead': '"Chi bộ thôn 5 họp đều vào mùng 3 hằng tháng."',
  },
  en: {
    '--title': '"Hamlet 5 holds its monthly meeting"',
    '--lead': '"The Party cell of Hamlet 5 meets every month."',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

/** How the first of some required flags is written: with an author, a topic or a place of the bulletin. */
export function flagExample(
  flags: readonly string[],
  { authors, topics, examples }: Context,
  messages: Language,
): string {
  const author = authors.find(({ id }) => id === examples.authors)?.name[messages];
  const values: Readonly<Record<string, string | undefined>> = {
    '--language': messages,
    ...WORDS[messages],
    '--place': examples.localities,
    '--author': author && `"${author}"`,
    '--topic': topics[0] && `"${topics[0].name[messages]}"`,
    '--by': author && `"${author}"`,
    '--method': 'human',
  };
  const [flag = ''] = flags;
  return `${flag} ${values[flag] ?? '"…"'}`;
}
