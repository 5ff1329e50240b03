import { describe, expect, it } from 'vitest';
import { filesNamedIn, filesOf, isKeepable, isSamePicture, readNotes } from '../../src/offline/kept-page.ts';

const SCOPE = 'https://a.example/b%E1%BA%A3n/';

describe('the files of a page', () => {
  it('are its own, below where the bulletin lies, however that is written', () => {
    const html = `<link rel="stylesheet" href="/bản/_astro/a.css"><script src="/b%E1%BA%A3n/_astro/b.js"></script>
      <picture><source srcset="/bản/anh/c.480.avif 480w"><img src="/bản/anh/c.800.jpg"></picture>
      <img src="/other/anh/d.svg"><a href="https://elsewhere.example/anh/e.svg"></a><a href="/bản/tin/f/">f</a>`;
    expect(filesOf(html, SCOPE)).toEqual(
      ['_astro/a.css', '_astro/b.js', 'anh/c.800.jpg'].map((file) => SCOPE + file),
    );
  });

  it('name others in turn', () => {
    const script = 'import(`./kept-list.B3eJe5k1.js`);url(/x/_astro/serif.DuZ42dt0.woff2)';
    expect(filesNamedIn(script, SCOPE)).toEqual([
      `${SCOPE}_astro/kept-list.B3eJe5k1.js`,
      `${SCOPE}_astro/serif.DuZ42dt0.woff2`,
    ]);
  });
});

it.each([
  ['hop.1a2b3c4d.480.avif', true],
  ['hop.1a2b3c4d.800.jpg', true],
  ['hop.00000000.800.jpg', false],
  ['hop.1a2b3c4d.svg', false],
])('%s is the same picture: %s', (file, isSame) => {
  expect(isSamePicture(`${SCOPE}anh/hop.1a2b3c4d.1200.webp`, `${SCOPE}anh/${file}`)).toBe(isSame);
});

it('what search engines are kept from is no page to keep, nor is the search', () => {
  expect(isKeepable('<form id="search_form" class="search-form">')).toBe(false);
  expect(isKeepable('<meta name="robots" content="noindex">')).toBe(false);
  expect(isKeepable('<p>noindex</p>')).toBe(true);
});

it('a release says which stories are new and which were withdrawn', () => {
  const html = '<div data-fronts="/bản/" data-newest="/bản/tin/a/ /bản/tin/b/" data-withdrawn="">';
  expect(readNotes(html, SCOPE)).toEqual({
    fronts: [SCOPE],
    newest: [`${SCOPE}tin/a/`, `${SCOPE}tin/b/`],
    withdrawn: [],
  });
  expect(readNotes('<p></p>', SCOPE)).toEqual({ fronts: [], newest: [], withdrawn: [] });
});
