import { type Language, LANGUAGES } from '../bulletin/language.ts';
import { type TranslationDesk, type TranslationTask, WAITING } from '../bulletin/translation-desk.ts';
import { DESK_WORDS } from '../i18n/desk.ts';

/** What the list can be: text for people, JSON for programs. */
export const FORMATS = ['text', 'json'] as const;

/** How the list is printed. */
export interface Telling {
  readonly language: Language;
  readonly format: (typeof FORMATS)[number];
  /** The content folder as seen from where the command runs, with `/`: `content`. */
  readonly folder: string;
}

function line({ date, title, file, story }: TranslationTask, isMissing: boolean, folder: string): string {
  const next = isMissing ? `npm run new -- --translate ${story}` : `${folder}/${file}`;
  return `    ${date}  ${title}\n      ${next}`;
}

function asText(desk: TranslationDesk, { language, folder }: Telling): string {
  const words = DESK_WORDS[language];
  const groups = WAITING.filter((reason) => desk[reason].length > 0).map((reason) => {
    const parts = LANGUAGES.flatMap((into) => {
      const tasks = desk[reason].filter((task) => task.language === into);
      if (tasks.length === 0) return [];
      const lines = tasks.map((task) => line(task, reason === 'missing', folder));
      return [`  ${words.into[into]} (${tasks.length})`, ...lines];
    });
    return [`${words.waiting[reason]} (${desk[reason].length})`, ...parts].join('\n');
  });
  return groups.length === 0 ? words.nothing : groups.join('\n\n');
}

function asJson(desk: TranslationDesk, { folder }: Telling): string {
  const groups = WAITING.map((reason) => [
    reason,
    desk[reason].map((task) => ({ ...task, file: `${folder}/${task.file}` })),
  ]);
  return JSON.stringify(Object.fromEntries(groups), undefined, 2);
}

/**
 * What there is to translate, by reason and by language: each with the command that begins the translation, or with the
 * file that is to be looked at.
 */
export function translationList(desk: TranslationDesk, telling: Telling): string {
  return telling.format === 'json' ? asJson(desk, telling) : asText(desk, telling);
}
