import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XmlValidateError,
  XsdValidator,
} from 'libxml2-wasm';

const PACKAGE = path.dirname(createRequire(import.meta.url).resolve('sitemap/package.json'));
const SCHEMAS = path.join(import.meta.dirname, '..', 'fixtures', 'schemas');

/** The protocol's own schema (sitemaps.org/schemas/sitemap/0.9/sitemap.xsd), as the package has it, with the extensions that we use. */
const PAGES = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
</schema>`;

xmlRegisterInputProvider(
  new XmlBufferInputProvider({
    'sitemap.xsd': readFileSync(path.join(PACKAGE, 'schema', 'sitemap.xsd')),
    'news.xsd': readFileSync(path.join(SCHEMAS, 'news.xsd')),
    'link.xsd': readFileSync(path.join(SCHEMAS, 'link.xsd')),
  }),
);

function schema(text: string): XsdValidator {
  return XsdValidator.fromDoc(XmlDocument.fromString(text));
}

const SCHEMA = {
  pages: schema(PAGES),
  index: schema(readFileSync(path.join(SCHEMAS, 'sitemap-index.xsd'), 'utf8')),
};

/** What is wrong with a file of a sitemap by the protocol and the rules of Google’s extensions. */
export function faultsOf(xml: string): readonly string[] {
  using file = XmlDocument.fromString(xml);
  try {
    SCHEMA[xml.includes('<sitemapindex') ? 'index' : 'pages'].validate(file);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message);
    throw error;
  }
}
