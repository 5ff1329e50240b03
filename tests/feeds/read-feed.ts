import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';

/** An entry of a feed, by what all formats say. */
export interface ReadEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** When it appeared, or what stands for that; where a format leaves it out, undefined. */
  readonly dated: string | undefined;
  readonly updated: string | undefined;
  /** HTML of the whole story; that of the lead where the feed holds no more. */
  readonly html: string;
  readonly enclosure: { readonly url: string; readonly type: string; readonly bytes: number } | undefined;
}

/** A feed that obeys the rules of its format. */
export interface ReadFeed {
  readonly title: string;
  readonly language: string;
  readonly home: string;
  readonly self: string;
  /** All other addresses that it names. */
  readonly links: readonly string[];
  readonly entries: readonly ReadEntry[];
}

const NAMESPACES = {
  a: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
};

function grammar(file: string) {
  const document = XmlDocument.fromString(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- RFC 4287 gives its grammar in RELAX NG alone
  return RelaxNGValidator.fromDoc(document);
}

const GRAMMARS = { rss: grammar('rss.rng'), atom: grammar('atom.rng') };

/** Parses XML that a grammar allows. Throws an Error where it isn't well-formed, or the grammar doesn't allow it. */
function parsed(text: string, format: keyof typeof GRAMMARS): XmlElement {
  const document = XmlDocument.fromString(text);
  GRAMMARS[format].validate(document);
  return document.root;
}

function all(element: XmlElement, query: string): readonly string[] {
  return element.find(query, NAMESPACES).map((node) => node.content);
}

function first(element: XmlElement, query: string): string | undefined {
  return all(element, query)[0];
}

function elements(element: XmlElement, query: string): readonly XmlElement[] {
  return element.find(query, NAMESPACES).filter((node): node is XmlElement => 'attrs' in node);
}

function enclosureIn(item: XmlElement, query: string, address: string): ReadEntry['enclosure'] {
  const url = first(item, `${query}/@${address}`);
  if (url === undefined) return undefined;
  return {
    url,
    type: first(item, `${query}/@type`) ?? '',
    bytes: Number(first(item, `${query}/@length`)),
  };
}

/** Reads RSS 2.0. Throws an Error where it breaks a rule. */
export function readRss(text: string): ReadFeed {
  const root = parsed(text, 'rss');
  return {
    title: first(root, 'channel/title') ?? '',
    language: first(root, 'channel/language') ?? '',
    home: first(root, 'channel/link') ?? '',
    self: first(root, 'channel/a:link[@rel="self"]/@href') ?? '',
    links: [...all(root, 'channel/a:link[@rel!="self"]/@href'), ...all(root, 'channel/image/url')],
    entries: elements(root, 'channel/item').map((item) => ({
      id: first(item, 'guid') ?? '',
      url: first(item, 'link') ?? '',
      title: first(item, 'title') ?? '',
      dated: first(item, 'pubDate'),
      updated: undefined,
      html: first(item, 'content:encoded') ?? first(item, 'description') ?? '',
      enclosure: enclosureIn(item, 'enclosure', 'url'),
    })),
  };
}

/** Pairs of type and language that alternates have; RFC 4287 allows each once (4.1.1, 4.1.2). */
function alternatesOf(element: XmlElement): readonly string[] {
  return elements(element, 'a:link[@rel="alternate"]').map(
    (link) => `${first(link, '@type') ?? ''} ${first(link, '@hreflang') ?? ''}`,
  );
}

/** Reads Atom. Throws an Error where it breaks a rule of RFC 4287, of its grammar or of its text. */
export function readAtom(text: string): ReadFeed {
  const root = parsed(text, 'atom');
  const entries = elements(root, 'a:entry');
  for (const element of [root, ...entries]) {
    const alternates = alternatesOf(element);
    if (new Set(alternates).size !== alternates.length)
      throw new Error(`Alternates are named twice: ${alternates.join()}`);
  }
  const ids = [...all(root, 'a:id'), ...all(root, 'a:entry/a:id')];
  if (new Set(ids).size !== ids.length) throw new Error(`Ids are used twice: ${ids.join()}`);
  const language = first(root, '@xml:lang') ?? '';
  return {
    title: first(root, 'a:title') ?? '',
    language,
    home: first(root, `a:link[@rel="alternate"][@type="text/html"][@hreflang="${language}"]/@href`) ?? '',
    self: first(root, 'a:link[@rel="self"]/@href') ?? '',
    links: [...all(root, 'a:link[@rel!="self"]/@href'), ...all(root, 'a:icon'), ...all(root, '//a:uri')],
    entries: entries.map((entry) => ({
      id: first(entry, 'a:id') ?? '',
      url: first(entry, 'a:link[@rel="alternate"]/@href') ?? '',
      title: first(entry, 'a:title') ?? '',
      dated: first(entry, 'a:published'),
      updated: first(entry, 'a:updated'),
      html: first(entry, 'a:content') ?? first(entry, 'a:summary') ?? '',
      enclosure: enclosureIn(entry, 'a:link[@rel="enclosure"]', 'href'),
    })),
  };
}

const authors = z.array(z.strictObject({ name: z.string().min(1), url: z.url().optional() })).optional();
const instant = z.iso.datetime({ offset: true });

/** The rules of https://www.jsonfeed.org/version/1.1/, for what our feeds use; any other field is refused. */
const JSON_FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().min(1),
  icon: z.url(),
  favicon: z.url(),
  authors,
  language: z.enum(['vi', 'en']),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string().min(1),
      image: z.url().optional(),
      date_published: instant.optional(),
      date_modified: instant,
      authors,
      tags: z.array(z.string().min(1)),
      language: z.enum(['vi', 'en']),
      attachments: z
        .array(
          z.strictObject({
            url: z.url(),
            mime_type: z.string().regex(/^image\//),
            size_in_bytes: z.int().positive(),
          }),
        )
        .optional(),
    }),
  ),
});

/** Reads JSON Feed 1.1. Throws an Error where it breaks a rule. */
export function readJsonFeed(text: string): ReadFeed {
  const feed = JSON_FEED.parse(JSON.parse(text));
  return {
    title: feed.title,
    language: feed.language,
    home: feed.home_page_url,
    self: feed.feed_url,
    links: [
      feed.icon,
      feed.favicon,
      ...feed.items.flatMap((item) => item.authors ?? []).flatMap(({ url }) => url ?? []),
    ],
    entries: feed.items.map(
      ({ id, url, title, content_html, date_published, date_modified, attachments }) => {
        const [file] = attachments ?? [];
        return {
          id,
          url,
          title,
          dated: date_published,
          updated: date_modified,
          html: content_html,
          enclosure: file && { url: file.url, type: file.mime_type, bytes: file.size_in_bytes },
        };
      },
    ),
  };
}

/** The readers of the formats. */
export const READERS = { rss: readRss, atom: readAtom, json: readJsonFeed } as const;
