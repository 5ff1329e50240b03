import { LETTER_LIMITS, TO_NEWSROOM } from '../../bulletin/letter.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import { dayInVietnam, isFuture } from '../../bulletin/vietnam-time.ts';
import type { LetterFile } from '../letters.ts';
import { nearest } from '../nearest.ts';
import { suggestedStory } from '../story-availability.ts';
import { nearestOffered } from '../suggestions.ts';
import type { ContentRule, RuleContext } from './rule.ts';

function unknownStory(story: string, { folders }: RuleContext): Bilingual {
  const offered = nearestOffered(nearest(story, folders.map(suggestedStory)));
  return {
    vi: `Không có tin nào mang mã “${story}”, nên thư này không nằm dưới tin nào.${offered.vi} Đổi tên thư mục theo mã của tin; thư chung gửi tòa soạn thì để trong letters/${TO_NEWSROOM}/.`,
    en: `There is no story with the id “${story}”, so the letter stands under none.${offered.en} Rename the folder to a story’s id; a letter to the newsroom itself goes into letters/${TO_NEWSROOM}/.`,
  };
}

function inFuture(date: string, now: Date): Bilingual {
  const today = dayInVietnam(now);
  return {
    vi: `Ngày ${date} còn ở phía trước (hôm nay là ${today}). Ghi ngày thư đến.`,
    en: `The date ${date} is in the future (today is ${today}). Write the day on which the letter came.`,
  };
}

function tooLong(key: string, most: number): Bilingual {
  return {
    vi: `“${key}” dài quá ${most} ký tự. Rút ngắn lại.`,
    en: `“${key}” has more than ${most} characters. Shorten it.`,
  };
}

function problemsOf({ letter, document }: LetterFile, now: Date) {
  if (letter === undefined) return [];
  const long = (['name', 'place', 'text'] as const).filter(
    (key) => (letter[key] ?? '').length > LETTER_LIMITS[key],
  );
  return [
    ...(isFuture(letter.date, now) ? [{ ...document.at(['date']), ...inFuture(letter.date, now) }] : []),
    ...long.map((key) => ({ ...document.at([key]), ...tooLong(key, LETTER_LIMITS[key]) })),
  ];
}

/** A letter stands under a story that there is, came by today, and is no longer than the form allows. */
export const letters: ContentRule = {
  name: 'letters',
  looksAt: 'content',
  find(context) {
    const stories = new Set(context.folders.map(({ id }) => id));
    return context.letters.flatMap((file) => [
      ...(file.story === TO_NEWSROOM || stories.has(file.story)
        ? []
        : [{ file: file.file, ...unknownStory(file.story, context) }]),
      ...problemsOf(file, context.now),
    ]);
  },
};
