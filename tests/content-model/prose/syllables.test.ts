import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLoanWord } from '../../../src/content-model/prose/loan-words.ts';
import { isSyllable, rightlyPlaced } from '../../../src/content-model/prose/syllables.ts';

const TONES = {
  sharp: '\u0301',
  heavy: '\u0323',
  falling: '\u0300',
  asking: '\u0309',
  broken: '\u0303',
} as const;
const ANY = ['', ...Object.values(TONES)];

/** Syllables of onsets and rimes; the tone stands behind the `*`. */
function made(onsets: string, rimes: string, tones: readonly string[]): readonly string[] {
  return onsets
    .split(' ')
    .flatMap((onset) =>
      rimes
        .split(' ')
        .flatMap((rime) => tones.map((tone) => (onset + rime.replace('*', tone)).normalize('NFC'))),
    );
}

/** Ordinary syllables, put together apart from the rules: onsets that go with every vowel, then those that don't. */
const ORDINARY = [
  ...made(
    'b ch d đ h l m n r s t th tr v x',
    'a* e* ê* i* o* ô* ơ* u* ư* a*i a*o a*u a*y â*u â*y e*o ê*u i*u o*i ô*i ơ*i u*i ư*u i*a u*a ư*a iê*u uô*i ươ*i a*m ă*m â*m e*m ê*m i*m o*m ô*m ơ*m u*m iê*m a*n ă*n â*n e*n ê*n i*n o*n ô*n ơ*n u*n iê*n uô*n ươ*n a*ng ă*ng â*ng o*ng ô*ng u*ng ư*ng iê*ng uô*ng ươ*ng a*nh ê*nh i*nh',
    ANY,
  ),
  ...made(
    'b ch d đ h l m n s t th tr v x',
    'a*p ă*p â*p e*p ê*p i*p o*p ô*p ơ*p u*p iê*p a*t ă*t â*t e*t ê*t i*t o*t ô*t ơ*t u*t iê*t uô*t ươ*t a*c ă*c â*c o*c ô*c u*c ư*c iê*c uô*c ươ*c a*ch ê*ch i*ch',
    [TONES.sharp, TONES.heavy],
  ),
  ...made('h l t th kh ch x', 'oa*n oa*t oa* o*a uy* u*y uyê*n uâ*n uê* oa*i oa*ng oa*nh', [
    TONES.sharp,
    TONES.heavy,
  ]),
  ...made('c g ng', 'a* o* ô* ơ* u* ư* a*o ươ*i ô*ng a*ng ă*n', ANY),
  ...made('k gh ngh', 'e* ê* i* iê*m', ANY),
];

describe('a syllable that spelling allows', () => {
  it('is each of some seven thousand ordinary ones', () => {
    expect(new Set(ORDINARY).size).toBeGreaterThan(7000);
    expect(ORDINARY.filter((word) => !isSyllable(word))).toEqual([]);
  });

  it.each(
    'nghiêng ngoằn ngoèo khuỷu khuya quốc quỳnh quýt quần gì gìn giếng giặt gia yêu yến ỉa ý kỹ mỹ sỹ huỳnh huỵch xoong boong séc xẻng leng ngoạm loắt choắt nguệch toẹt nhuyễn thuở uể oải buýt phuy voan pin hòa hoà ủy uỷ khỏe khoẻ quý tuýp ừm'.split(
      ' ',
    ),
  )('may be %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
});

describe('a syllable that spelling doesn’t allow', () => {
  it.each([
    ['has another tone than sharp or heavy before p, t, c, ch', 'cat hàch học̉ thưc nhâp nhất̃'],
    ['has c, g, ng before e, ê, i', 'ce cê ci ge gê ngê nge ngiêm'],
    ['has k, gh, ngh before other vowels', 'ka kô gha ngha nghô ku'],
    ['has q without u, or u behind it of no rime', 'qa qô quô'],
    ['has a rime that isn’t one', 'chuu đựơc baa hoen̉g nghêng tuâ côn̉c'],
    ['has its tone on the wrong letter', 'tòan qủa gìa hùyen ngừơi'],
    ['has no vowel, or letters of other languages', 'đươngf nguoiw wa bz thànhh'],
    ['has a glide behind b, m, ph, v', 'moà phoe vuân'],
    ['has yê behind an onset, or iê without one', 'tyêu iêu'],
  ])('%s', (_, words) => {
    expect(words.split(' ').filter((word) => isSyllable(word.normalize('NFC')))).toEqual([]);
  });

  it('may be one with its tone in the right place', () => {
    expect(['tóan', 'qủa', 'gìa', 'ngừơi', 'xyz', 'toán'].map(rightlyPlaced)).toEqual([
      'toán',
      'quả',
      'già',
      'người',
      undefined,
      undefined,
    ]);
  });
});

it('is every lower-case syllable of the bulletin’s own articles, or a word that editors vouch for', () => {
  const root = path.join(import.meta.dirname, '../../../content');
  const allowed = readFileSync(path.join(root, 'words.yaml'), 'utf8');
  const texts = readdirSync(path.join(root, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('vi.mdx'))
    .map((file) => readFileSync(path.join(root, 'articles', file), 'utf8'));
  const bodies = texts.map((text) => text.split(/^---$/m)[2]?.replaceAll(/\]\([^)]*\)|<[^>]*>/g, '') ?? '');
  const words = bodies.flatMap((text) => text.match(/(?<![\p{L}/-])\p{Ll}+(?![\p{L}-])/gu) ?? []);
  expect(words.length).toBeGreaterThan(3000);
  const known = (word: string) => isSyllable(word) || isLoanWord(word) || allowed.includes(`- ${word}\n`);
  expect([...new Set(words)].filter((word) => !known(word))).toEqual([]);
});
