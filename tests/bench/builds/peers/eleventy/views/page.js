import { escape, WORDS } from './words.js';

const ORIGIN = 'https://bantin.example';

function head({ language, address, twin, title, description }) {
  const [vi, en] = language === 'vi' ? [address, twin] : [twin, address];
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Bản Tin</title>
${description ? `<meta name="description" content="${escape(description)}">` : ''}
<link rel="canonical" href="${ORIGIN}${address}">
<link rel="alternate" hreflang="vi" href="${ORIGIN}${vi}">
<link rel="alternate" hreflang="en" href="${ORIGIN}${en}">
<link rel="alternate" hreflang="x-default" href="${ORIGIN}${vi}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/icon-180.png">
<link rel="manifest" href="/manifest.webmanifest">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fdfbf6">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#181715">
<meta name="color-scheme" content="light dark">
<link rel="preload" as="font" type="font/woff2" href="/fonts/noto-serif-latin.woff2" crossorigin>
<link rel="preload" as="font" type="font/woff2" href="/fonts/noto-serif-vietnamese.woff2" crossorigin>
<link rel="stylesheet" href="/style.css">`;
}

function masthead({ language, twin, section }) {
  const words = WORDS[language];
  const other = language === 'vi' ? 'en' : 'vi';
  const entries = ['tin', 'topics', 'places', 'years', 'authors'].map(
    (name) =>
      `<li><a href="${words.root}${name}/"${name === section ? ' aria-current="true"' : ''}>${words[name]}</a></li>`,
  );
  return `<header class="masthead page ui">
<p class="masthead-name"><a href="${words.root}">${words.title}</a></p>
<p class="masthead-tagline soft">${words.tagline}</p>
<a class="masthead-switch" href="${twin}" lang="${other}" hreflang="${other}">${words.switch}</a>
<form class="masthead-search" role="search" method="get" action="${words.searchAddress}"><label class="sr-only" for="masthead_words">${words.searchLabel}</label><input id="masthead_words" type="search" name="q" placeholder="${words.searchWord}" autocomplete="off"><button type="submit">${words.searchButton}</button></form>
<nav class="masthead-nav" aria-label="${words.main}"><ul class="plain">
${entries.join('\n')}
</ul></nav>
</header>`;
}

function footer(language) {
  const { root, note, about, standing, authors } = WORDS[language];
  const entries = [...Object.entries(standing), ['authors', authors]].map(
    ([id, name]) => `<li><a href="${root}${id}/">${name}</a></li>`,
  );
  return `<footer class="footer page ui"><p>${note}</p><nav aria-label="${about}"><ul class="plain">
${entries.join('\n')}
</ul></nav></footer>`;
}

const FOOTERS = { vi: footer('vi'), en: footer('en') };

/** A whole page around its main part. */
export function page(facts, main) {
  return `<!DOCTYPE html>
<html lang="${facts.language}">
<head>
${head(facts)}
</head>
<body>
<a class="skip" href="#main_content">${WORDS[facts.language].skip}</a>
${masthead(facts)}
<main id="main_content" class="page" tabindex="-1">
${main}
</main>
${FOOTERS[facts.language]}
</body>
</html>
`;
}
