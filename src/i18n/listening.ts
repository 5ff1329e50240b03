import type { Bilingual } from '../bulletin/language.ts';

/** The words of what reads stories aloud, which is loaded when somebody wants to listen. */
export const LISTENING = {
  vi: {
    label: 'Nghe tin',
    pause: 'Tạm dừng',
    resume: 'Nghe tiếp',
    back: 'Đoạn trước',
    forward: 'Đoạn sau',
    stop: 'Thôi nghe',
  },
  en: {
    label: 'Listen to this story',
    pause: 'Pause',
    resume: 'Resume',
    back: 'Previous paragraph',
    forward: 'Next paragraph',
    stop: 'Stop listening',
  },
} as const satisfies Bilingual<unknown>;
