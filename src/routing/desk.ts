import type { Bilingual } from '../bulletin/language.ts';

/** Addresses of the translation desk, which is there while editing alone. */
export const DESK_PATHS = { vi: '/ban-dich/', en: '/en/translations/' } as const satisfies Bilingual;
