import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import type { Catalogue, CatalogueStory } from '../../src/search/catalogue.ts';

/** A story of a test catalogue. */
export function entry(date: string, more: Partial<CatalogueStory> = {}): CatalogueStory {
  return {
    date: calendarDate(date),
    places: ['tuyen-quang/huyen-yen-son'],
    topics: ['sinh-hoat-chi-bo'],
    authors: ['ban-bien-tap'],
    ...more,
  };
}

/** A catalogue around the district of Yên Sơn and its commune of today, and the commune of that name in Sơn La. */
export function catalogue(stories: readonly CatalogueStory[]): Catalogue {
  return {
    language: 'vi',
    stories,
    places: [
      {
        id: 'son-la/xa-yen-son',
        name: 'Yên Sơn',
        kind: 'xa',
        parents: ['son-la'],
        foundUnder: ['son-la/xa-yen-son', 'son-la'],
        sharedWith: [],
      },
      { id: 'son-la', name: 'Sơn La', kind: 'tinh', parents: [], foundUnder: ['son-la'], sharedWith: [] },
      {
        id: 'tuyen-quang',
        name: 'Tuyên Quang',
        kind: 'tinh',
        parents: [],
        foundUnder: ['tuyen-quang'],
        sharedWith: [],
      },
      {
        id: 'tuyen-quang/huyen-yen-son',
        name: 'Yên Sơn',
        kind: 'huyen',
        until: calendarDate('2025-06-30'),
        parents: ['tuyen-quang'],
        foundUnder: ['tuyen-quang/huyen-yen-son', 'tuyen-quang'],
        sharedWith: ['tuyen-quang/xa-yen-son'],
      },
      {
        id: 'tuyen-quang/huyen-yen-son/xa-tu-quan',
        name: 'Tứ Quận',
        kind: 'xa',
        until: calendarDate('2025-06-30'),
        parents: ['tuyen-quang/huyen-yen-son', 'tuyen-quang'],
        foundUnder: [
          'tuyen-quang/huyen-yen-son/xa-tu-quan',
          'tuyen-quang/huyen-yen-son',
          'tuyen-quang',
          'tuyen-quang/xa-yen-son',
        ],
        sharedWith: [],
      },
      {
        id: 'tuyen-quang/xa-yen-son',
        name: 'Yên Sơn',
        kind: 'xa',
        parents: ['tuyen-quang'],
        foundUnder: ['tuyen-quang/xa-yen-son', 'tuyen-quang'],
        sharedWith: [],
      },
    ],
    hamlets: [{ name: 'thôn Cây Chanh', place: 'tuyen-quang/huyen-yen-son/xa-tu-quan' }],
    topics: [
      { id: 'sinh-hoat-chi-bo', name: 'Sinh hoạt chi bộ' },
      { id: 'dan-van', name: 'Dân vận' },
    ],
    authors: [{ id: 'ban-bien-tap', name: 'Ban biên tập' }],
  };
}
