import type { Graph, NewsMediaOrganization, SearchAction, WebSite } from 'schema-dts';
import type { Language } from '../bulletin/language.ts';
import type { Frame } from '../bulletin/views/frame-view.ts';
import { fileHref } from '../routing/href.ts';
import { PARAMETERS } from '../search/search-address.ts';
import { wholeHref } from './whole-href.ts';

/** What Google has added to schema.org's type (developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox). */
type SearchBox = SearchAction & { readonly 'query-input': string };

/** What stands for the publisher in the data of all pages, whatever their language. */
export function publisherId(site: URL): string {
  return `${wholeHref({ kind: 'front' }, 'vi', site)}#publisher`;
}

/** What stands for the bulletin in a language. */
export function bulletinId(language: Language, site: URL): string {
  return `${wholeHref({ kind: 'front' }, language, site)}#bulletin`;
}

/** Who publishes the bulletin, as `bulletin.yaml` says. */
export function publisherData(frame: Frame, site: URL): Exclude<NewsMediaOrganization, string> {
  const { name, imprint, icons, tagline, description, links } = frame;
  const { name: publisher = name, parent, address, phone, email } = imprint;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(site),
    name: publisher,
    ...(publisher !== name && { alternateName: name }),
    url: wholeHref({ kind: 'front' }, 'vi', site),
    logo: new URL(fileHref(icons.large), site).href,
    ...(tagline !== undefined && { slogan: tagline }),
    ...(description !== undefined && { description }),
    ...(parent !== undefined && { parentOrganization: { '@type': 'Organization', name: parent } }),
    ...(address !== undefined && { address }),
    ...(phone !== undefined && { telephone: phone }),
    ...(email !== undefined && { email }),
    ...(links.length > 0 && { sameAs: links.map(({ url }) => url) }),
  };
}

function searchBox(language: Language, site: URL): SearchBox {
  const search = wholeHref({ kind: 'search' }, language, site);
  return {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${search}?${PARAMETERS[language].words}={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
}

/** What the front page says: the bulletin in its language, how it is searched, and who publishes it. */
export function bulletinData(frame: Frame, language: Language, site: URL): Graph {
  const bulletin: WebSite = {
    '@type': 'WebSite',
    '@id': bulletinId(language, site),
    name: frame.name,
    url: wholeHref({ kind: 'front' }, language, site),
    inLanguage: language,
    publisher: { '@id': publisherId(site) },
    potentialAction: searchBox(language, site),
  };
  return { '@context': 'https://schema.org', '@graph': [bulletin, publisherData(frame, site)] };
}
