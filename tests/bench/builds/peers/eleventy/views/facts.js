import { WORDS } from './words.js';

/** What a page of a list is made from: its addresses in both languages, its title, and a function that gives its main part. */
export function facts(language, path, section, title, main) {
  const other = language === 'vi' ? 'en' : 'vi';
  return {
    language,
    address: `${WORDS[language].root}${path}`,
    twin: `${WORDS[other].root}${path}`,
    section,
    title,
    main,
  };
}
