import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { plainIndex } from './plain-index.ts';
import { createDice } from './random.ts';
import { TYPED_PHRASES, TYPED_STORIES } from './typed-stories.ts';

const index = plainIndex(TYPED_STORIES, { abbreviations: { UBND: 'Ủy ban nhân dân' } });
const asked = (words: string, of = index) =>
  answer({ words, places: [], topics: [], authors: [], order: 'relevance' }, of);

describe('a suggestion', () => {
  it.each([
    ['Chiêm Hóaa', 'chiêm hóa'],
    ['chiem hoaa', 'chiêm hóa'],
    ['chiêm hóas', 'chiêm hóa'],
    ['chim hóa', 'chiêm hóa'],
    ['chêm hóa', 'chiêm hóa'],
    ['chiêm hía', 'chiêm hóa'],
    ['chiêm haó', 'chiêm hóa'],
    ['ddangr vieen', 'đảng viên'],
    ['đangr viêen', 'đảng viên'],
    ['dang9 vien6', 'đảng viên'],
    ['d9a3ng vie6n', 'đảng viên'],
    ['d9ang3 vie6n', 'đảng viên'],
    ['ddarng vieen', 'đảng viên'],
    ['chieem hoas', 'chiêm hóa'],
    ['chie6m hoa1', 'chiêm hóa'],
    ['nghij quyeets', 'nghị quyết'],
    ['nghi5 quyet61', 'nghị quyết'],
    ['nghij quyeets soos 07', 'nghị quyết số 07'],
    ['nghi quyt', 'nghị quyết'],
    ['ngih quyết', 'nghị quyết'],
    ['nghị quyêts', 'nghị quyết'],
    ['nghi quyeets', 'nghị quyết'],
    ['đả ng viên', 'đảng viên'],
    ['đảng vi ên', 'đảng viên'],
    ['dangg vien', 'đảng viên'],
    ['đảmg viên', 'đảng viên'],
    ['đảg viên', 'đảng viên'],
    ['đản viên mới kết nạo', 'đảng viên mới kết nạp'],
    ['"đảng viêny"', 'đảng viên'],
    ['đảng viêm', 'đảng viên'],
    ['thuyr lowij', 'thủy lợi'],
    ['thủy lợii', 'thủy lợi'],
    ['tuyen truyenn', 'tuyên truyền'],
    ['tuyên truyềnn', 'tuyên truyền'],
    ['nong thonn', 'nông thôn'],
    ['nông thônn mới', 'nông thôn mới'],
    ['xay dungg', 'xây dựng'],
    ['xâyy dựng nông thôn', 'xây dựng nông thôn'],
    ['hooij nghij', 'hội nghị'],
    ['hội nghjị', 'hội nghị'],
    ['hộ nghị tổng kếtt', 'hội nghị tổng kết'],
    ['chồng rừng', 'trồng rừng'],
    ['trồg rừng', 'trồng rừng'],
    ['trồng rừg', 'trồng rừng'],
    ['rtồng rừng', 'trồng rừng'],
    ['hưu lũgn', 'hữu lũng'],
    ['hữu nũng', 'hữu lũng'],
    ['tích xơn', 'tích sơn'],
    ['tích sown', 'tích sơn'],
    ['tichs sown', 'tích sơn'],
    ['kyx thuaatj', 'kỹ thuật'],
    ['kỹ thuậtt', 'kỹ thuật'],
    ['quoocs phongf', 'quốc phòng'],
    ['quốc phòg', 'quốc phòng'],
    ['giaos duc5', 'giáo dục'],
    ['giáo giục', 'giáo dục'],
    ['dáo dục', 'giáo dục'],
    ['khenn thưởng', 'khen thưởng'],
    ['khen thuowngr', 'khen thưởng'],
    ['guwowng maaux', 'gương mẫu'],
    ['gương mẫuu', 'gương mẫu'],
    ['viêm phổii', 'viêm phổi'],
    ['vieem phooir', 'viêm phổi'],
    ['quần chúmg ưu tú', 'quần chúng ưu tú'],
    ['quaanf chungs uwu tus', 'quần chúng ưu tú'],
    ['nghị quyêtt vào cuọc sốngg', 'nghị quyết vào cuộc sống'],
    ['UBMD xã', 'ubnd xã'],
    ['sinh haot chi bộ', 'sinh hoạt chi bộ'],
    ['nhân dânn', 'nhân dân'],
    ['nhaan daan', 'nhân dân'],
    ['đườngg', 'đường'],
    ['dduwowngf', 'đường'],
    ['phường tíchh sơn', 'phường tích sơn'],
    ['bí thu chi bộj', 'bí thư chi bộ'],
    ['ddang', 'đảng'],
    ['nghị_quyếtt', 'nghị quyết'],
  ])('for %s is %s', async (typed, suggestion) => {
    const { stories, suggestion: made } = await asked(typed);
    expect([stories.length, made]).toEqual([0, suggestion]);
    expect((await asked(suggestion)).stories.length).toBeGreaterThan(0);
  });

  it.each([
    'zwyq',
    'qqqq đảng',
    '2021',
    'z',
    'xyz abc',
    '!',
    'đảng 2099',
    'wwwww wwwww',
    'đảng viên asdfgh',
    'bitcoin đầu tư',
    'facebook',
    'iphone',
    'covid',
    'meeting',
    'hello world',
    'the party',
    'school',
    'covid-19',
    'Nguyễn Văn Tèo',
    'Trần Thị Nở',
    'Lê Quang Đạo',
    'Biden',
    'CLB',
    'HTX',
    'KHKT',
    'ATVSTP',
    'bóng đá',
    'bong da',
    'trí tuệ nhân tạo',
    'thời tiết',
    'chứng khoán',
    'hội nghị trồng rừng',
    'cán bộ thủy lợi',
    'viêm đảng',
    'tèo',
    'aa',
    'mno',
    'ql37',
    'nghị quyết 99',
    '99999',
    'max',
    'taxi',
    'list',
    'test',
    'Hải Phòng',
    'Bắc Ninh',
    'asdf ghjk',
    'aaaaaaaaaaaa',
    '12/13/2020',
    'hội trại',
    'phiên tòa',
    'đá gà',
    'kết nối',
  ])('is none rather than a silly one for %s', async (typed) => {
    expect((await asked(typed)).suggestion).toBeUndefined();
  });

  it('is none where something is found', async () => {
    for (const typed of ['chiêm hoá', 'tuyên truyèn', 'đảng', 'viêm phỏi'])
      expect(await asked(typed)).not.toHaveProperty('suggestion');
  });

  it('is made too where each word is there, but not with the others', async () => {
    const { absent, suggestion } = await asked('đảng viêm');
    expect([absent, suggestion]).toEqual([[], 'đảng viên']);
  });

  it('leaves dates and numbers where and as they were typed', async () => {
    expect((await asked('nghị quyêtt 07')).suggestion).toBe('nghị quyết 07');
    const dated = plainIndex({ a: 'Ngày 21/9/2021, đảng viên họp. Nghị quyết 07-NQ/TW' });
    expect((await asked('đảng viêm tháng 9/2021', dated)).suggestion).toBe('đảng viên tháng 9/2021');
    expect((await asked('tháng 9/2021 đảng viêm', dated)).suggestion).toBe('tháng 9/2021 đảng viên');
    expect((await asked('nghij quyeets 07-NQ/TW', dated)).suggestion).toBe('nghị quyết 07-NQ/TW');
  });

  it('is one that most stories hold, of those as near', async () => {
    const many = { a: 'bàn thờ', b: 'bản đồ', c: 'bản đồ', d: 'bản đồ', e: 'trạm thờ' };
    expect((await asked('bản đôồ', plainIndex(many))).suggestion).toBe('bản đồ');
    const twice = { a: 'nhà sàn', b: 'nhà sàm', c: 'nhà sàm', d: 'nhà sàm', e: 'nhà sàm' };
    expect((await asked('nhà sàj', plainIndex(twice))).suggestion).toBe('nhà sàm');
  });

  it('is in English where the stories are', async () => {
    const english = plainIndex({ a: 'Party cell meeting', b: 'A resolution of the Party cell' });
    expect((await asked('Party cel', english)).stories).toHaveLength(2);
    expect((await asked('Paryt cell', english)).suggestion).toBe('party cell');
    expect((await asked('resoluton', english)).suggestion).toBe('resolution');
    expect((await asked('weather', english)).suggestion).toBeUndefined();
  });

  it('takes bounded work for anything typed', async () => {
    const words = (count: number, word: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => word(at)).join(' ');
    const hostile = [
      words(1_000, (at) => `đảngg${at}`),
      words(1_000, () => 'viêmm'),
      words(16, () => 'xêmx'),
      'ana'.repeat(20_000),
      words(16, () => 'ana'.repeat(13)),
      '#'.repeat(10_000),
      '\u0301'.repeat(5_000),
      'đ\u0323\u0302'.repeat(500),
      '\u{1F600}'.repeat(2_000),
    ];
    for (const typed of hostile) {
      const one = plainIndex(TYPED_STORIES);
      expect((await asked(typed, one)).suggestion).toBeUndefined();
      expect(one.lookedUp.size, typed.slice(0, 40)).toBeLessThan(600);
    }
  });

  it('corrects one slip in a phrase of two words, nine times of ten', async () => {
    const dice = createDice(17);
    const slip = (phrase: string): string => {
      const letters = Array.from(phrase);
      let at = 1 + dice.roll(letters.length - 1);
      while (letters[at] === ' ' || letters[at - 1] === ' ') at = 1 + dice.roll(letters.length - 1);
      const [before = '', letter = ''] = [letters[at - 1], letters[at]];
      const kind = dice.roll(4);
      if (kind === 0) letters.splice(at, 0, letter);
      else if (kind === 1) letters.splice(at, 1);
      else if (kind === 2) letters.splice(at - 1, 2, letter, before);
      else letters.splice(at, 0, dice.pick(['s', 'f', 'r', 'j']));
      return letters.join('');
    };
    let [corrected, wrong]: [number, string[]] = [0, []];
    for (let round = 0; round < 200; round++) {
      const phrase = dice.pick(TYPED_PHRASES);
      const typed = slip(phrase);
      const { stories, suggestion } = await asked(`${typed} `);
      if (stories.length > 0 || suggestion === phrase) corrected++;
      else wrong = [...wrong, `${typed} → ${suggestion ?? '–'}`];
    }
    expect(corrected, wrong.join('\n')).toBeGreaterThanOrEqual(180);
  });
});
