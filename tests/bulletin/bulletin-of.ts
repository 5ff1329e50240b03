import { type Bulletin, type BulletinContent, createBulletin } from '../../src/bulletin/bulletin.ts';
import type { Address } from '../../src/bulletin/address.ts';
import type { Language } from '../../src/bulletin/language.ts';
import type { Photo, Story } from '../../src/bulletin/story.ts';
import type { PageKind } from '../../src/bulletin/views/page-kind.ts';
import { UNNAMED } from '../../src/bulletin/newsroom.ts';
import { locality } from './build.ts';
import { PLACES } from './places.ts';

export const MUONG_BANG = 'son-la/huyen-mai-son/xa-muong-bang';

const REGISTERS: Omit<BulletinContent, 'stories'> = {
  newsroom: UNNAMED,
  pages: [],
  localities: [
    ...PLACES,
    locality({ id: 'son-la', name: 'Sơn La' }),
    locality({ id: 'son-la/huyen-mai-son', name: 'Mai Sơn', until: '2025-06-30' }),
    locality({ id: MUONG_BANG, name: 'Mường Bằng' }),
  ],
  topics: [
    { id: 'sinh-hoat-chi-bo', name: { vi: 'Sinh hoạt chi bộ', en: 'Party cell meetings' } },
    {
      id: 'nong-thon-moi',
      name: { vi: 'Nông thôn mới', en: 'New countryside' },
      description: { vi: 'Đường, trường, trạm.', en: 'Roads, schools, clinics.' },
    },
    { id: 'dan-van', name: { vi: 'Dân vận', en: 'Winning support' } },
  ],
  series: [{ id: 'nghi-quyet', name: { vi: 'Đưa nghị quyết vào cuộc sống', en: 'Resolutions at work' } }],
  authors: [
    { id: 'ban-bien-tap', name: { vi: 'Ban biên tập', en: 'Editorial desk' }, kind: 'newsroom' },
    { id: 'dung', name: { vi: 'Lê Dũng', en: 'Lê Dũng' }, kind: 'person' },
    { id: 'dao', name: { vi: 'Đào Lan', en: 'Đào Lan' }, kind: 'person' },
  ],
};

/** A bulletin of the stories given, with a few places, headings and authors unless others are given; for editors at `now`. */
export function bulletinOf(
  stories: readonly Story[],
  registers: Partial<BulletinContent> = {},
  now?: Date,
): Bulletin {
  return createBulletin({ ...REGISTERS, stories, ...registers }, now);
}

/** What all pages of a kind show. */
export function viewsOf<A extends Address, View>(
  { paths, view }: PageKind<A, View>,
  bulletin: Bulletin,
  language: Language = 'vi',
): readonly View[] {
  return paths(bulletin).map((address) => view(address, bulletin, language));
}

/** A drawing as an article shows it, with the fields given. */
export function photo(parts: Partial<Photo> = {}): Photo {
  return {
    file: 'articles/2020/x/nha-san.svg',
    alt: 'Nhà sàn',
    html: { large: '<img large>', small: '<img small>' },
    ...parts,
  };
}
