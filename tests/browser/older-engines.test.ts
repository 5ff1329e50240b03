import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { holdingWords, vietnameseThat } from '../fixtures/search/truth.ts';
import { strings } from '../../src/i18n/strings.ts';
import { forgetting, unknownTo, YOUNG_METHODS } from './older-engine.ts';
import { type Searcher, searcher } from './search-site.ts';
import { type Viewer, view } from './viewer.ts';

describe.each(['light', 'dark'] as const)('an engine that knows no young styles, %s', (colorScheme) => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view({ colorScheme, viewport: { width: 360, height: 800 } });
  });
  afterAll(() => viewer.leave());

  /** What a reader would miss of each element: its colours, lines and kind of box. */
  const look = () =>
    viewer.page.evaluate(() =>
      [...document.querySelectorAll('body, body *')].map((element) => {
        const { color, backgroundColor, borderTopColor, borderBottomWidth, display, position, fill } =
          getComputedStyle(element);
        const name = `${element.tagName}.${element.getAttribute('class') ?? ''}`;
        const style = [color, backgroundColor, borderTopColor, borderBottomWidth, display, position, fill];
        return `${name}: ${style.join()}`;
      }),
    );

  test.each(['/tin/huu-lung-nam-nam-nghi-quyet-07/', '/luu-tru/2020/01/', '/tim-kiem/'])(
    'shows pages as others do (%s)',
    async (path) => {
      await viewer.open('real', path);
      const shown = await look();
      await viewer.page.route(/\.css$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: unknownTo(await response.text()) });
      });
      await viewer.open('real', path);
      expect(await look()).toEqual(shown);
      await viewer.page.unroute(/\.css$/);
    },
  );

  test('would show a page otherwise whose colours came by one of them', async () => {
    const young = 'body { background: light-dark(#fff, #000) } @layer a { h1 { color: red } }';
    expect(unknownTo(young)).toBe(
      'body { background: light-dark-unknown(#fff, #000) } @layer-unknown a { h1 { color: red } }',
    );
    await viewer.open('real', '/');
    const shown = await look();
    await viewer.page.evaluate((styles) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.adoptedStyleSheets = [sheet];
    }, young);
    expect(await look()).not.toEqual(shown);
  });
});

describe('an engine that lacks the methods of younger ones', () => {
  let reader: Searcher;
  beforeEach(async () => {
    reader = await searcher();
    return reader.leave;
  });

  test('searches by words, by a phrase, and by date and place', async () => {
    await reader.page.addInitScript(forgetting(YOUNG_METHODS));
    await reader.open('/tim-kiem/?q=dang+vien');
    expect(await reader.page.evaluate('[].toSorted ?? [].findLastIndex ?? "none"')).not.toBe('none');
    expect(await reader.page.evaluate('typeof [].toSpliced + typeof globalThis.structuredClone')).toBe(
      'undefinedundefined',
    );
    expect(await reader.count()).toBe(holdingWords('dang vien').length);
    await reader.search('"sinh hoạt chi bộ"');
    expect(await reader.count()).toBeGreaterThan(0);
    await reader.open('/tim-kiem/?tu=21%2F01%2F2024');
    expect(await reader.count()).toBe(vietnameseThat(({ date }) => date >= '2024-01-21').length);
    await reader.open('/tim-kiem/?q=dang+vien&noi=tuyen-quang');
    expect(await reader.count()).toBeGreaterThan(0);
    expect(reader.complaints).toEqual([]);
  });

  test.each([
    ['Array.prototype', 'at'],
    ['Array.prototype', 'findLast'],
    ['Array.prototype', 'toReversed'],
    ['Array.prototype', 'toSorted'],
    ['String.prototype', 'at'],
    ['String.prototype', 'isWellFormed'],
    ['Map', 'groupBy'],
    ['Object', 'hasOwn'],
  ])('searches where %s.%s alone is missing', async (owner, name) => {
    await reader.page.addInitScript(forgetting({ [owner]: [name] }));
    await reader.open('/tim-kiem/?q=dang+vien');
    expect(await reader.count()).toBe(holdingWords('dang vien').length);
    expect(reader.complaints).toEqual([]);
  });
});

test.each([
  ['can’t be parsed', 'let = ('],
  ['fails at once', 'throw new Error("old")'],
])('where the script of the search %s, its page leads on', async (_, body) => {
  const reader = await searcher();
  await reader.page.route(/\/_astro\/.*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
  await reader.page.goto(reader.url('/tim-kiem/?q=dang+vien'));
  const main = reader.page.getByRole('main');
  const addresses = ['/luu-tru/', '/dia-phuong/', '/chuyen-muc/'];
  // They keep their place until results are known, or no script has come for six seconds.
  for (const address of addresses) await main.locator(`a[href="${address}"]`).waitFor();
  expect(await main.innerText()).toContain(strings('vi').search.needsScript);
  for (const address of addresses) {
    await reader.page.goto(reader.url(address));
    expect(await reader.page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
  }
  await reader.leave();
});
