import { isSyllable } from '../../src/content-model/prose/syllables.ts';
import type { Dice } from '../search/random.ts';

const ONSETS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');

/** Rimes with the vowel that bears the tone in capitals. */
const OPEN_RIMES =
  'A E Ê I O Ô Ơ U Ư Ai Ao Au Ay Âu Ây Eo Êu Iu Oi Ôi Ơi Ui Ưi Ưu Ia Ua Ưa Oa oA Oe oE Uy uY iÊu uÔi ưƠi ưƠu oAi oAy Am Ăm Âm Em Êm Im Om Ôm Ơm Um iÊm ưƠm An Ăn Ân En Ên In On Ôn Ơn Un iÊn uÔn ưƠn oAn uyÊn uÂn Ang Ăng Âng Eng Ong Ông Ung Ưng iÊng uÔng ưƠng oAng Anh Ênh Inh oAnh'.split(
    ' ',
  );
const STOPPED_RIMES =
  'Ap Ăp Âp Ep Êp Ip Op Ôp Ơp Up iÊp ưƠp At Ăt Ât Et Êt It Ot Ôt Ơt Ut Ưt iÊt uÔt ưƠt oAt uyÊt uÂt Ac Ăc Âc Oc Ôc Uc Ưc iÊc uÔc ưƠc Ach Êch Ich'.split(
    ' ',
  );

const SHARP = '\u0301';
const HEAVY = '\u0323';
const ALL_TONES = ['', SHARP, HEAVY, '\u0300', '\u0309', '\u0303'];

/** What queries look for: pairs of one word in two spellings, and words that differ by an accent or a letter. */
const HARD_WORDS =
  'ban hóa bản hoá bàn thủy bạn thuỷ bang khỏe đảng khoẻ đang ủy dang uỷ quý của lợi sản'.split(' ');

function syllables(rimes: readonly string[], tones: readonly string[]): readonly string[] {
  return ONSETS.flatMap((onset) =>
    rimes.flatMap((rime) =>
      tones.map((tone) => (onset + rime.replace(/\p{Lu}/u, `$&${tone}`)).normalize('NFC').toLowerCase()),
    ),
  );
}

function shuffled<T>(items: readonly T[], dice: Dice): readonly T[] {
  return items
    .map((item) => ({ item, place: dice.roll(1_000_000_007) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** So many different Vietnamese syllables, the hard ones first. */
export function vietnameseWords(count: number, dice: Dice): readonly string[] {
  const all = shuffled(
    [...syllables(OPEN_RIMES, ALL_TONES), ...syllables(STOPPED_RIMES, [SHARP, HEAVY])].filter(isSyllable),
    dice,
  );
  return [...new Set([...HARD_WORDS, ...all])].slice(0, count);
}

const ENGLISH_PARTS = 'ba bo cla dra fi gro ha ju ka lo mi nu pla ro sto ta tri vo wa zo'.split(' ');
const ENGLISH_ENDS = 'b ck d ft g k lm mp n nk p rd rk rm rt st t x'.split(' ');

/** So many words that look like English ones. */
export function englishWords(count: number, dice: Dice): readonly string[] {
  const all = ENGLISH_PARTS.flatMap((first) =>
    ['', ...ENGLISH_PARTS].flatMap((second) => ENGLISH_ENDS.map((end) => first + second + end)),
  );
  return shuffled([...new Set(all)], dice).slice(0, count);
}
