import { createArchive, LANGUAGES } from './views/archive.js';

export default function (config) {
  config.addPassthroughCopy('content/tin/**/*.svg');
  config.addCollection('archive', (api) =>
    Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        createArchive(api.getFilteredByGlob(`content/tin/*/index.${language}.md`), language),
      ]),
    ),
  );
  config.addCollection('pages', (api) =>
    LANGUAGES.flatMap((language) =>
      createArchive(api.getFilteredByGlob(`content/tin/*/index.${language}.md`), language).pages(),
    ),
  );
  return {
    dir: { input: 'content', output: '_site', includes: '../_includes' },
    markdownTemplateEngine: false,
  };
}
