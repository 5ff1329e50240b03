import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const PACKAGE = path.dirname(createRequire(import.meta.url).resolve('sitemap/package.json'));
const SCHEMAS = path.join(import.meta.dirname, '..', 'fixtures', 'schemas');

const read = (folder: string, file: string) => ({
  fileName: file,
  contents: readFileSync(path.join(folder, file), 'utf8'),
});

/** The protocol's own schema (sitemaps.org/schemas/sitemap/0.9/sitemap.xsd), as the package has it, with the extensions that we use. */
const PAGES = {
  fileName: 'pages.xsd',
  contents: `<schema xmlns="http://www.w3.org/2001/XMLSchema">
    <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
    <import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
    <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
  </schema>`,
};
const PARTS = [
  read(path.join(PACKAGE, 'schema'), 'sitemap.xsd'),
  read(SCHEMAS, 'news.xsd'),
  read(SCHEMAS, 'link.xsd'),
];
const INDEX = read(SCHEMAS, 'sitemap-index.xsd');

/** What is wrong with a file of a sitemap by the protocol and the rules of Google’s extensions. */
export async function faultsOf(xml: string): Promise<readonly string[]> {
  const isIndex = xml.includes('<sitemapindex');
  const { errors } = await validateXML({
    xml: { fileName: 'file.xml', contents: xml },
    schema: isIndex ? INDEX : PAGES,
    ...(!isIndex && { preload: PARTS }),
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
