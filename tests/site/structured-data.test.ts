import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { type Page, pageOf, siteOf } from './site.ts';
import { ORIGIN, SITE_NAMES, SITES } from './sites.ts';

const PUBLISHED = SITE_NAMES.filter((name) => 'SITE_URL' in SITES[name].env);

const text = z.string().regex(/\S/);
const url = z.url();
/** As schema.org has dates (ISO 8601): a time in Vietnam, or a day, month or year. */
const date = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:00\+07:00)?)?)?$/);
const reference = z.strictObject({ '@id': url });
const maker = z.strictObject({
  '@type': z.enum(['Person', 'Organization']),
  name: text,
  url: url.optional(),
});
const place = z.strictObject({
  '@type': z.literal('Place'),
  name: text,
  get containedInPlace() {
    return place.optional();
  },
});
const series = z.strictObject({ '@type': z.literal('CreativeWorkSeries'), name: text, url });

/** What each type may say, by schema.org and what Google asks of it (developers.google.com/search/docs/appearance/structured-data). */
const TYPES = {
  NewsArticle: z.strictObject({
    '@type': z.literal('NewsArticle'),
    '@id': url,
    headline: text,
    image: url,
    datePublished: date,
    dateModified: date.optional(),
    author: z.union([maker, z.array(maker).min(2)]),
    publisher: reference,
    inLanguage: z.enum(['vi', 'en']),
    contentLocation: z.union([place, z.array(place).min(2)]),
    isPartOf: z.union([reference, z.tuple([reference, series])]),
    workTranslation: reference.optional(),
    translationOfWork: reference.optional(),
    correction: z
      .array(z.strictObject({ '@type': z.literal('CorrectionComment'), datePublished: date, text }))
      .min(1)
      .optional(),
    isBasedOn: z
      .strictObject({
        '@type': z.literal('CreativeWork'),
        url: url.optional(),
        publisher: maker,
        author: z.array(maker).min(1).optional(),
      })
      .optional(),
  }),
  BreadcrumbList: z.strictObject({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.int(),
          name: text,
          item: url.optional(),
        }),
      )
      .min(2),
  }),
  NewsMediaOrganization: z.strictObject({
    '@type': z.literal('NewsMediaOrganization'),
    '@id': url,
    name: text,
    alternateName: text.optional(),
    url,
    logo: url,
    slogan: text.optional(),
    description: text.optional(),
    parentOrganization: maker.optional(),
    address: text.optional(),
    telephone: text.optional(),
    email: z.email().optional(),
    sameAs: z.array(url).min(1).optional(),
  }),
  WebSite: z.strictObject({
    '@type': z.literal('WebSite'),
    '@id': url,
    name: text,
    url,
    inLanguage: z.enum(['vi', 'en']),
    publisher: reference,
    potentialAction: z.strictObject({
      '@type': z.literal('SearchAction'),
      target: z.strictObject({ '@type': z.literal('EntryPoint'), urlTemplate: text }),
      'query-input': z.literal('required name=search_term_string'),
    }),
  }),
} as const;

const Context = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.unknown()).optional(),
});
const Node = z.looseObject({
  '@type': z.enum(['NewsArticle', 'BreadcrumbList', 'NewsMediaOrganization', 'WebSite']),
});

/** All things that a page tells of. Throws where one of them isn't as its type. */
function thingsOn({ html }: Page) {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
    .map(([, data = '']): unknown => JSON.parse(data))
    .flatMap((data) => {
      const { '@context': context, '@graph': graph, ...thing } = Context.parse(data);
      expect(context).toBe('https://schema.org');
      return graph ?? [thing];
    })
    .map((thing) => TYPES[Node.parse(thing)['@type']].parse(thing));
}

/** Every address of the site in data, wherever it stands. */
function addressesIn(data: unknown): readonly string[] {
  return [...JSON.stringify(data).matchAll(/"(https?:[^"]+)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith(ORIGIN) && !address.includes('{'));
}

describe.each(PUBLISHED)('structured data of the site "%s"', (name) => {
  const site = siteOf(name);
  const pages = [...site.pages.values()].filter(({ noindex }) => !noindex);
  const ids = new Set(pages.flatMap(thingsOn).flatMap((thing) => ('@id' in thing ? [thing['@id']] : [])));

  test('is as schema.org has it, and leads to pages, files and things that are there', () => {
    for (const page of pages)
      for (const address of addressesIn(thingsOn(page))) {
        const at = decodeURI(address.replace(ORIGIN, ''));
        expect(ids.has(address) || site.pages.has(at) || site.files.has(at), `${page.path}: ${address}`).toBe(
          true,
        );
      }
  });

  test('every story says what it is, under its own address and headline', () => {
    const stories = pages.filter(({ html }) => html.includes('<article data-story='));
    expect(stories.length).toBeGreaterThan(20);
    for (const page of stories) {
      const [article] = thingsOn(page);
      expect(article, page.path).toMatchObject({
        '@type': 'NewsArticle',
        '@id': page.canonical,
        inLanguage: page.lang,
      });
    }
  });

  test('translations and originals lead to each other', () => {
    const articles = pages.flatMap(thingsOn).filter((thing) => thing['@type'] === 'NewsArticle');
    const originals = articles.filter(({ workTranslation }) => workTranslation);
    expect(originals.length).toBeGreaterThan(2);
    for (const { '@id': id, workTranslation } of originals)
      expect(articles.find((other) => other['@id'] === workTranslation?.['@id'])?.translationOfWork).toEqual({
        '@id': id,
      });
    expect(articles.filter(({ translationOfWork }) => translationOfWork).length).toBe(originals.length);
  });
});

describe('structured data of the fixture', () => {
  const things = (at: string) => thingsOn(pageOf('fixture', at));

  test('the front page tells of the bulletin and its publisher, the page with the imprint of the latter', () => {
    expect(things('/').map((thing) => thing['@type'])).toEqual(['WebSite', 'NewsMediaOrganization']);
    const publishers = [...siteOf('fixture').pages.values()].filter(
      (page) => page.located?.address.kind === 'standing' && page.html.includes('NewsMediaOrganization'),
    );
    expect(publishers.length).toBe(2);
  });

  test('a page below others says where it stands, itself last and without an address', () => {
    const [trail] = things('/luu-tru/2024/02/29/');
    expect(trail).toMatchObject({
      itemListElement: [
        { position: 1, item: `${ORIGIN}/luu-tru/` },
        { position: 2 },
        { position: 3 },
        { position: 4, name: 'Ngày 29 tháng 02 năm 2024' },
      ],
    });
  });

  test('a headline that looks like HTML stays text', () => {
    const [article] = things('/tin/tieu-de-co-dau/');
    expect(article).toMatchObject({ headline: 'Thi đua “hai tốt” & giữ tỷ lệ <5% ở "xóm cuối"' });
  });
});
