import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkContent } from '../../src/reading/check-content.ts';
import { typography } from '../../src/lint/typography.ts';
import { readSettings } from '../../src/settings.ts';
import { DRAWING } from '../reading/small-site.ts';
import { folderFor, writeFiles } from '../reading/temporary-folder.ts';
import { original } from './content.ts';

const OWN = path.join(import.meta.dirname, '../../content');
const FIXTURE = path.join(import.meta.dirname, '../fixtures/ordinary-vocabulary');

/** Stories of the fixture and their years. */
const STORIES = { 'du-lich': '2024', 'san-xuat': '2023', 'van-hoa': '2022' } as const;

/** What newspapers print every day; each is put into a sentence and a list. */
const PHRASES = `
  Facebook | facebook | Zalo | zalo | YouTube | TikTok | VNeID | Bluezone | iOffice | E-Office | email | e-mail | app | wifi
  wi-fi | internet | Internet Plus | smartphone | fanpage | livestream | online | offline | video | clip | logo | QR | AI
  5G | 4.0 | chuyển đổi số | chatbot | website | blog | podcast | selfie | flycam | camera | laptop | tivi | micro | robot
  check-in | checkin | trekking | homestay | farmstay | resort | tour | food tour | city tour | team building | teambuilding
  pickleball | yoga | gym | marathon | karaoke | guitar | piano | rock | jazz | hip-hop | show diễn | gala | festival | sofa
  marketing | start-up | startup | logistics | voucher | showroom | slogan | workshop | sandwich | pizza | cocktail | buffet
  taxi | xe buýt | container | rơ-moóc | ga-ra | ô tô | mô-tô | xi măng | bê tông | xà phòng | cà phê | ca-cao | sô-cô-la
  vắc-xin | vaccine | virus | vi-rút | protein | canxi | vitamin C | a-xít | axit | i-ốt | ô-xy | oxy | ki-lô-gam | ki-lô-mét
  héc-ta | inox | composite | nilon | biogas | VietGAP | GlobalGAP | OCOP 4 sao | ATK | QL37 | ĐT.116 | CT.03 | H5N1 | B12
  H’Mông | H'Mông | Krông Pắc | Êđê | Ê-đê | K’Ho | Cơ Ho | Xơ Đăng | Ba Na | Gia Rai | Đắk Lắk | Đắc Lắc | Pleiku | Kon Tum
  Buôn Ma Thuột | M’Nông | Rơ Măm | Giẻ-Triêng | Bru-Vân Kiều | Tà Ôi | Cơ Tu | Chơ Ro | X’Tiêng | La Hủ | Si La | Pà Thẻn
  Covid-19 | COVID-19 | covid | HIV/AIDS | F0 | PCR | 30 km² | 1,2 triệu m³ | 200 m2 | 24–25 triệu đồng/người/năm
  5.000 đồng/kg | 6,5%/năm | 12,5% | 37°C | 3 – 5°C | CO₂ | H₂O | 3/4 số hộ | ½ diện tích | 45 CV | 120/80 mmHg | 500 kV
  26-NQ/TW | 1234/QĐ-UBND | 05/KH-HĐND | Khóa XV | Đại hội XIII | Quý IV/2023 | § 2 | điểm đ khoản 1 Điều 3 | 7h30 | 23h45’
  20/11 | 30/4 | 2-9 | ngày 2/9/1945 | giai đoạn 2021 – 2025 | thế kỷ XXI | +84 912 345 678 | 0912.345.678 | 1900 1234
  bantin@example.vn | www.example.vn | https://example.vn/a?b=1&c=2#d | HĐND | UBND | MTTQ | CLB | THCS | THPT | HTX | BCH
  CCB | LHPN | TNCS | NHCSXH | PGS.TS | ThS. | TP. Hồ Chí Minh | TP.HCM | v.v. | đ/c | tr.đ | No. 5 | [sic] | (1) | a) | &c
  © 2022 | ® | ™ | “trong ngoặc” | ‘đơn’ | lời… | già – trẻ | một—hai | 🙂 | 👨‍👩‍👧 | 🇻🇳 | ❤️ | São Paulo | Nuñez | Gruyère
  François | Müller | Groß | Łódź | Åse | Dvořák | Háček | O’Brien | McDonald’s | Zhang Yimou | Xaysomphone | Petrov | Kim Jong-un
  ASEAN | APEC | WTO | UNESCO | USD | EUR | IELTS 6.5 | Erasmus+ | C++ | Windows 11 | iPhone 15 | COP26 | G7 | U23 | V-League
  Net Zero | GRDP | FDI | ODA | PCI | SIPAS | PAR INDEX | DDCI | Tổ 5 | tổ dân phố số 3 | thôn 2A | Km 12+500 | lô 4, tờ 7
  Lò Văn Ún | Vàng A Dờ | Rơ Châm Tih | Kpă H’Nga | Y Wơn H’Đơk | Điểu K’Ré | Thào Thị Sua | Ksor | Nay Der | Đinh Núp
  boong | ác-quy | ắc quy | prô-tê-in | hy-đrô | clo | xúp-lơ | khuỷu tay | ngoằn ngoèo | nguệch ngoạc | loắt choắt | xoèn xoẹt | ngúc ngoắc | huơ huơ | bâng khuâng
`
  .split(/[|\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');

const REGISTERS = {
  'content/bulletin.yaml': 'name: Bản tin\n',
  'content/words.yaml': '',
  'content/topics.yaml': ['sinh-hoat-chi-bo', 'nong-thon-moi', 'hoc-tap-lam-theo-bac', 'dan-van']
    .map((id) => `${id}: { name: Chuyên mục ${id} }\n`)
    .join(''),
  'content/authors.yaml':
    'ban-bien-tap: { name: Ban biên tập, kind: newsroom }\nngoc-hung: { name: Ngọc Hưng, kind: person }\n',
  'content/series.yaml': 'dua-nghi-quyet-vao-cuoc-song: { name: Đưa nghị quyết vào cuộc sống }\n',
};

/** All that the check tells of stories in a newsroom that has the country's gazetteer, and vouches for no word. */
async function told(articles: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = await folderFor(afterAll);
  await writeFiles(root, {
    ...REGISTERS,
    'content/articles/2024/du-lich/nha.svg': DRAWING,
  });
  const content = path.join(root, 'content');
  for (const name of ['localities', 'abbreviations.yaml'])
    await cp(path.join(OWN, name), path.join(content, name), { recursive: true });
  await cp(path.join(FIXTURE, 'du-lich'), path.join(content, 'articles/2024/du-lich'), { recursive: true });
  await writeFiles(content, articles);
  const { problems, folder } = await checkContent(
    readSettings({ BULLETIN_NOW: '2026-12-01T12:00+07:00' }, root),
  );
  return [...problems, ...typography(folder.texts)].map(
    ({ file, line, message }) => `${file}:${line ?? ''} ${message.vi}`,
  );
}

const WORDS = 'articles/2020/tu-ngu/vi.mdx';

let problems: readonly string[];
beforeAll(async () => {
  const stories = Object.entries(STORIES).flatMap(([story, year]) =>
    ['vi', 'en'].map(async (language) => {
      const text = await readFile(path.join(FIXTURE, story, `${language}.mdx`), 'utf8');
      return [`articles/${year}/${story}/${language}.mdx`, text] as const;
    }),
  );
  const sentences = PHRASES.map((phrase, index) => `Câu thứ ${index + 1} nhắc tới ${phrase} ở đây.`).join(
    '\n\n',
  );
  const items = PHRASES.map((phrase) => `- ${phrase}`).join('\n');
  const words = original({}, `${sentences}\n\n${items}`);
  problems = await told({ ...Object.fromEntries(await Promise.all(stories)), [WORDS]: words });
});

it('finds nothing wrong or doubtful in what newspapers print every day, in either language', () => {
  expect(problems.filter((problem) => !problem.startsWith(WORDS))).toEqual([]);
});

it('nor in single words, names, numbers and signs', () => {
  expect(PHRASES.length).toBeGreaterThan(250);
  expect(problems.filter((problem) => problem.startsWith(WORDS))).toEqual([]);
});
