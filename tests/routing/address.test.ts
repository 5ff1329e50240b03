import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/bulletin/address.ts';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { belowRoot, pathOf } from '../../src/routing/address.ts';
import { languageOf, rootOf, ROUTE_PATTERNS, ROUTES } from '../../src/routing/routes.ts';

const archive = (date: string, page = 1): Address => ({ kind: 'archive', date: calendarDate(date), page });

describe('the address of a page', () => {
  it.each<[Address, string, string]>([
    [{ kind: 'front' }, '/', '/en/'],
    [{ kind: 'story', id: 'hop-chi-bo' }, '/tin/hop-chi-bo/', '/en/stories/hop-chi-bo/'],
    [{ kind: 'topic', id: 'dan-van' }, '/chuyen-muc/dan-van/', '/en/topics/dan-van/'],
    [{ kind: 'locality', id: 'son-la' }, '/dia-phuong/son-la/', '/en/places/son-la/'],
    [
      { kind: 'locality', id: 'son-la/huyen-mai-son/xa-muong-bang' },
      '/dia-phuong/son-la/huyen-mai-son/xa-muong-bang/',
      '/en/places/son-la/huyen-mai-son/xa-muong-bang/',
    ],
    [{ kind: 'former', id: 'ha-giang' }, '/ten-cu/ha-giang/', '/en/former-names/ha-giang/'],
    [archive('2020'), '/luu-tru/2020/', '/en/archive/2020/'],
    [archive('2020-01'), '/luu-tru/2020/01/', '/en/archive/2020/01/'],
    [archive('2020-01-21'), '/luu-tru/2020/01/21/', '/en/archive/2020/01/21/'],
    [{ kind: 'author', id: 'ban-bien-tap' }, '/tac-gia/ban-bien-tap/', '/en/authors/ban-bien-tap/'],
    [{ kind: 'series', id: 'nghi-quyet' }, '/chuyen-de/nghi-quyet/', '/en/series/nghi-quyet/'],
    [{ kind: 'search' }, '/tim-kiem/', '/en/search/'],
    [
      { kind: 'standing', id: 'gioi-thieu', segments: { vi: 'gioi-thieu', en: 'about' } },
      '/gioi-thieu/',
      '/en/about/',
    ],
    [{ kind: 'search-help' }, '/huong-dan-tim-kiem/', '/en/search-help/'],
    [{ kind: 'glossary' }, '/thuat-ngu/', '/en/glossary/'],
    [{ kind: 'saved' }, '/doc-sau/', '/en/saved/'],
    [{ kind: 'follow' }, '/theo-doi/', '/en/follow/'],
  ])('%o is %s and %s', (address, vi, en) => {
    expect([pathOf(address, 'vi'), pathOf(address, 'en')]).toEqual([vi, en]);
  });

  it.each<[Address, string, string]>([
    [{ kind: 'story' }, '/tin/', '/en/stories/'],
    [{ kind: 'topic' }, '/chuyen-muc/', '/en/topics/'],
    [{ kind: 'locality' }, '/dia-phuong/', '/en/places/'],
    [{ kind: 'archive' }, '/luu-tru/', '/en/archive/'],
    [{ kind: 'author' }, '/tac-gia/', '/en/authors/'],
    [{ kind: 'series' }, '/chuyen-de/', '/en/series/'],
  ])('%o is its index', (address, vi, en) => {
    expect([pathOf(address, 'vi'), pathOf(address, 'en')]).toEqual([vi, en]);
  });
});

describe('the pages of a list', () => {
  it('have their number behind the list’s address, from the second on', () => {
    const topic = (page: number): Address => ({ kind: 'topic', id: 'dan-van', page });
    expect(pathOf(topic(1), 'vi')).toBe('/chuyen-muc/dan-van/');
    expect(pathOf(topic(2), 'vi')).toBe('/chuyen-muc/dan-van/trang/2/');
    expect(pathOf(topic(12), 'en')).toBe('/en/topics/dan-van/page/12/');
  });

  it('stand behind an index and a day too', () => {
    expect(pathOf({ kind: 'story', page: 3 }, 'vi')).toBe('/tin/trang/3/');
    expect(pathOf(archive('2020-01', 2), 'en')).toBe('/en/archive/2020/01/page/2/');
    expect(pathOf({ kind: 'locality', id: 'son-la/xa-x', page: 2 }, 'vi')).toBe(
      '/dia-phuong/son-la/xa-x/trang/2/',
    );
  });
});

describe('a route', () => {
  it('has a root in each language, and what follows it is the parameter of its pages', () => {
    expect([rootOf(ROUTES.front, 'vi'), rootOf(ROUTES.front, 'en')]).toEqual(['/', '/en/']);
    expect([rootOf(ROUTES.topic, 'vi'), rootOf(ROUTES.topic, 'en')]).toEqual(['/chuyen-muc/', '/en/topics/']);
    expect(belowRoot({ kind: 'front' }, 'en')).toBeUndefined();
    expect(belowRoot({ kind: 'topic' }, 'vi')).toBeUndefined();
    expect(belowRoot(archive('2020-01', 2), 'en')).toBe('2020/01/page/2');
  });

  it('has a pattern of its own in each language, which tells the language', () => {
    const patterns = ROUTE_PATTERNS.map(({ pattern }) => pattern);
    expect(patterns).toEqual(
      expect.arrayContaining(['/[...path]', '/en/[...path]', '/en/stories/[...path]']),
    );
    expect(new Set(patterns).size).toBe(2 * Object.keys(ROUTES).length);
    for (const { pattern, language } of ROUTE_PATTERNS) expect(languageOf(pattern), pattern).toBe(language);
  });
});
