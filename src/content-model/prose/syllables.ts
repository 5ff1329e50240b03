import { type Tone, tonesBehind, withTone } from './tones.ts';

/**
 * The syllables that Vietnamese spelling allows, by its rules of onset, rime and tone. In rimes the vowel that bears the
 * tone is a capital; two capitals for a rime that may bear it on either: `hòa` and `hoà`.
 */

const OPEN =
  'A E Ê I O Ô Ơ U Ư Ai Ao Au Ay Âu Ây Eo Êu Iu Oi Ôi Ơi Ui Ưi Ưu Ia Ua Ưa OA OE uÊ uƠ UY iÊu uÔi ưƠi ưƠu oAi oAo oAy oEo uÂy uYa uYu ' +
  'Am Ăm Âm Em Êm Im Om Ôm Ơm Um Ưm iÊm uÔm ưƠm oAm oĂm oEm An Ăn Ân En Ên In On Ôn Ơn Un Ưn iÊn uÔn ưƠn oAn oĂn oEn uÂn uÊn uYn uyÊn ' +
  'Ang Ăng Âng Eng Ong Ông Ung Ưng iÊng uÔng ưƠng oAng oĂng oOng uÂng Anh Ênh Inh oAnh uÊnh uYnh Y yÊu yÊm yÊn yÊng';

const STOPPED =
  'Ap Ăp Âp Ep Êp Ip Op Ôp Ơp Up iÊp ưƠp oAp uYp At Ăt Ât Et Êt It Ot Ôt Ơt Ut Ưt iÊt uÔt ưƠt oAt oĂt oEt uÂt uYt uyÊt ' +
  'Ac Ăc Âc Ec Oc Ôc Uc Ưc iÊc uÔc ưƠc oAc oĂc oOc Ach Êch Ich oAch uÊch uYch yÊt';

/** Rimes behind `qu`, which has the glide in it. */
const OPEN_AFTER_QU =
  'A E Ê I Ơ Y Ai Ao Au Ay Âu Ây Eo Êu Am Ăm An Ăn Ân En Ên In yÊn Ang Ăng Âng Anh Ênh Ynh';
const STOPPED_AFTER_QU = 'Ap Ăp Ep At Ăt Ât Et Êt It Yt yÊt Ac Ăc Ôc Ach Êch Ych';

/** Where `gi` has the rime's `i` in it. */
const OPEN_AFTER_G = 'I Im In iÊn iÊng';
const STOPPED_AFTER_G = 'Ip iÊt iÊc';

const ALL_TONES: readonly Tone[] = ['', '\u0301', '\u0323', '\u0300', '\u0309', '\u0303'];
/** A syllable that ends in p, t, c or ch is short, and is sharp or heavy. */
const STOPPED_TONES: readonly Tone[] = ['\u0301', '\u0323'];

const PLAIN = 'd đ h kh l m n nh r s t th tr ch x v b ph p'.split(' ');
const BEFORE_BACK = ['c', 'g', 'ng'];
const BEFORE_FRONT = ['k', 'gh', 'ngh'];
const LABIALS = 'b m p ph v'.split(' ');
const BEFORE_Y = ['', 'h', 'k', 'l', 'm', 's', 't', 'v'];

/** Loan words that break a rule and have long been at home. */
const AT_HOME = 'boa buýt voan phuy'.split(' ');

function isAllowed(onset: string, rime: string): boolean {
  if (rime.startsWith('yê')) return onset === '';
  if (rime === 'y') return BEFORE_Y.includes(onset);
  if (onset === '') return !rime.startsWith('iê');
  if (onset === 'gi') return !/^[iy]/.test(rime);
  if (BEFORE_BACK.includes(onset)) return !/^[eêi]/.test(rime);
  if (BEFORE_FRONT.includes(onset)) return /^[eêi]/.test(rime);
  return !(LABIALS.includes(onset) && /^(?:o[aăe]|u[âêơy])/.test(rime));
}

/** All spellings of a rime behind an onset, in a set of tones. */
function spellings(onset: string, marked: string, tones: readonly Tone[]): readonly string[] {
  const rime = marked.toLowerCase();
  const bearers = Array.from(marked).flatMap((letter, index) => (letter === rime[index] ? [] : [index]));
  return tones.flatMap((tone) => bearers.map((at) => onset + withTone(rime, tone, at)));
}

function syllablesOf(
  onsets: readonly string[],
  open: string,
  stopped: string,
  allowed = isAllowed,
): readonly string[] {
  const rimes = [
    ...open.split(' ').map((rime) => ({ rime, tones: ALL_TONES })),
    ...stopped.split(' ').map((rime) => ({ rime, tones: STOPPED_TONES })),
  ];
  return onsets.flatMap((onset) =>
    rimes
      .filter(({ rime }) => allowed(onset, rime.toLowerCase()))
      .flatMap(({ rime, tones }) => spellings(onset, rime, tones)),
  );
}

/** Every syllable in lower case, NFC; those whose tone may stand on either vowel twice. */
export function allSyllables(): ReadonlySet<string> {
  const all = () => true;
  return new Set([
    ...syllablesOf(['', ...PLAIN, ...BEFORE_BACK, ...BEFORE_FRONT, 'gi'], OPEN, STOPPED),
    ...syllablesOf(['qu'], OPEN_AFTER_QU, STOPPED_AFTER_QU, all),
    ...syllablesOf(['g'], OPEN_AFTER_G, STOPPED_AFTER_G, all),
    ...AT_HOME,
  ]);
}

/** The spellings of each syllable, by the syllable with its tone behind it. */
let known: ReadonlyMap<string, readonly string[]> | undefined;

function spellingsOf(word: string): readonly string[] {
  known ??= Map.groupBy(allSyllables(), tonesBehind);
  return known.get(tonesBehind(word)) ?? [];
}

let spelt: ReadonlySet<string> | undefined;

/** Whether Vietnamese spelling allows a syllable, in lower case and NFC. */
export function isSyllable(word: string): boolean {
  spelt ??= allSyllables();
  return spelt.has(word);
}

/** The syllable with its tone in the right place, `toán` for `tóan`; undefined where that doesn't make a syllable of it. */
export function rightlyPlaced(word: string): string | undefined {
  return isSyllable(word) ? undefined : spellingsOf(word)[0];
}
