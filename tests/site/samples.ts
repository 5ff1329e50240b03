import { otherLanguage } from '../../src/bulletin/language.ts';
import { pathOf } from '../../src/routing/address.ts';
import { parsePath } from '../../src/routing/parse-path.ts';
import { type SiteName, SITE_NAMES, STANDING } from './sites.ts';

/** A page that stands for all of its kind. */
export interface Sample {
  readonly kind: string;
  readonly site: SiteName;
  /** Without the base. */
  readonly path: string;
}

/** A page of each kind, in one of its languages. */
const KINDS = {
  real: {
    'the front page': '/',
    'the list of all stories': '/tin/',
    'a full article': '/tin/huu-lung-nam-nam-nghi-quyet-07/',
    'a short article': '/tin/ban-bo-hop-mung-3-hang-thang/',
    'the topics': '/chuyen-muc/',
    'a topic': '/chuyen-muc/sinh-hoat-chi-bo/',
    'the series': '/chuyen-de/',
    'a series': '/chuyen-de/dua-nghi-quyet-vao-cuoc-song/',
    'the authors': '/tac-gia/',
    'an author': '/tac-gia/ngoc-hung/',
    'the places': '/dia-phuong/',
    'a present place': '/dia-phuong/phu-tho/phuong-vinh-yen/',
    'a former place': '/dia-phuong/tuyen-quang/huyen-yen-son/',
    'former names of a province': '/ten-cu/tuyen-quang/',
    'the archive': '/luu-tru/',
    'a year': '/luu-tru/2020/',
    'a month': '/luu-tru/2020/01/',
    'a day': '/luu-tru/2020/01/21/',
    'the search': '/tim-kiem/',
    'the search help': '/huong-dan-tim-kiem/',
    'the glossary': '/thuat-ngu/',
    'saved stories': '/doc-sau/',
    'the page without a connection': '/khong-co-mang/',
    'a standing page': '/gioi-thieu/',
    'the page for what is not there': '/404.html',
  },
  fixture: {
    'the front page': '/',
    'a list of several pages': '/tin/',
    'its second page': '/tin/trang/2/',
    'an article with every construct': '/tin/hop-mau-day-du/',
    'an article with corrections': '/tin/dinh-chinh/',
    'an article of several places': '/tin/nhieu-noi/',
    'an article in English first': '/en/stories/english-first/',
    'the notice of a missing translation': '/en/stories/ky-hop-mau-1/',
    'a withdrawn article': '/tin/da-rut/',
    'a topic': '/chuyen-muc/sinh-hoat-mau/',
    'a topic without stories': '/chuyen-muc/muc-trong/',
    'a series': '/chuyen-de/loat-bai-mau/',
    'an author with several pages': '/tac-gia/ban-thu/',
    'an author who is only a source': '/tac-gia/phong-vien-nguon/',
    'a present place': '/dia-phuong/dai-mau/xa-dong-tam/',
    'the places': '/dia-phuong/',
    'a former place': '/dia-phuong/bac-mau/huyen-yen-mau/',
    'a former place that was formed from another': '/dia-phuong/bac-mau/huyen-yen-mau/xa-tan-lap/',
    'a province of today': '/dia-phuong/dai-mau/',
    'a province without stories': '/dia-phuong/trong-mau/',
    'a year with stories of no known day': '/luu-tru/2020/',
    'a month': '/luu-tru/2024/05/',
    'a month with stories of no known day': '/luu-tru/2023/05/',
    'a day beside stories of no known day': '/luu-tru/2020/02/29/',
    'the search': '/tim-kiem/',
    'a standing page': '/gioi-thieu/',
  },
} as const satisfies Partial<Record<SiteName, Readonly<Record<string, string>>>>;

function inOther(path: string): string {
  const located = parsePath(path, STANDING);
  return located ? pathOf(located.address, otherLanguage(located.language)) : path;
}

function samples(paths: (site: keyof typeof KINDS, path: string) => readonly string[]): readonly Sample[] {
  const sites = (['real', 'fixture'] as const).filter((site) => SITE_NAMES.includes(site));
  return sites.flatMap((site) =>
    Object.entries(KINDS[site]).flatMap(([kind, path]) =>
      paths(site, path).map((sample) => ({ kind, site, path: sample })),
    ),
  );
}

/** A page of each kind in both languages, of the real site and of the one made for the hard cases. */
export const SAMPLES = samples((_, path) => [...new Set([path, inOther(path)])]);

/** A page of each kind: of the real site as named above, mostly in Vietnamese; of the other in the other language. */
export const ONE_OF_EACH_KIND = samples((site, path) => [site === 'real' ? path : inOther(path)]);
