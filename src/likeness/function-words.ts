import type { Language } from '../bulletin/language.ts';
import { lazily } from '../bulletin/once.ts';
import { type WordNumber, wordNumber } from './word-numbers.ts';

/**
 * Words that hold sentences together and name no thing, and those of dates. In a large bulletin they count nothing anyway,
 * since most stories have them; in one of fifteen stories chance would make terms of them.
 */
const FUNCTION_WORDS = {
  vi: `ai ba bên bảy bốn bởi chiếc cho chín chưa cuối càng các cái còn có cùng cũng cả cần của cứ do dù dưới
    giữa gì hai hay hoặc hãy hơn hằng hết họ khi khá khác không kia luôn là lên lúc lại mà mình mười mấy mọi mỗi
    một mới mục nay ngay ngoài ngày nhau nhiều như nhưng nhờ những nào này nên năm nơi nếu nữa phải qua ra rất
    rằng rồi sang sau sáu sẽ sự ta theo tháng thêm thì thứ trong trên trước tuy tám tại tới từ từng và vài vào
    vì vẫn về với vừa xuống ít ông đang đi đây đã đó được đấy đến đều để ấy ở`,
  en: `a about above after again against all also although always am among an and another any are as at be because
    been before behind being below beside between both but by can could did do does doing done down during each either else
    even ever every few first for from further get gets got had has have having he her here hers him his how however
    i if in into is it its itself just last least less many may me might more most much must my near never next no nor
    not now of off often on once one only onto or other others our out over own per put same second several shall she
    should since so some still such than that the their them then there these they third this those though three
    through thus to together too toward towards two under until up upon us very was we well were what when where
    whether which while who whole whom whose why will with within without would yet you your four five six seven eight
    nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty st nd rd th s t re ve ll d m day days month months year years week weeks monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november december said says say`,
} as const satisfies Record<Language, string>;

const readNumbers = (words: string): ReadonlySet<WordNumber> => new Set(words.split(/\s+/).map(wordNumber));

const SETS = {
  vi: lazily(() => readNumbers(FUNCTION_WORDS.vi)),
  en: lazily(() => readNumbers(FUNCTION_WORDS.en)),
} as const;

/** The words (in small letters) that hold sentences together and tell nothing by themselves. */
export function functionWords(language: Language): ReadonlySet<WordNumber> {
  return SETS[language]();
}

/** Words that may be half of a term, `việc làm`, but tell nothing at its ends: `coi trọng việc`. */
const WEAK_WORDS = `bắt coi dùng gồm gọi hiện khoảng làm lần lấy nói sự thuộc thấy việc đăng đưa
  based became began bears came drew gave go held kept made named report reported saw set took`;

/** The words (in small letters) that tell nothing at the ends of what is shown to readers. */
export const weakWords = lazily(() => readNumbers(WEAK_WORDS));
