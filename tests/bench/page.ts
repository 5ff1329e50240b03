import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { launchOptions } from '../browser/chromium.ts';
import { type JudgedPage, type Judgement, judgementOf, pageReport } from './page/page-figures.ts';
import { measureSite } from './visited-site.ts';

/** What Lighthouse says of the site with its settings for phones: `npm run bench:page -- --rounds 3`. */

const PAGES = {
  'the front page': '/',
  'an article': '/tin/huu-lung-nam-nam-nghi-quyet-07/',
  'an article in English': '/en/stories/huu-lung-nam-nam-nghi-quyet-07/',
  'a search by words': '/tim-kiem/?q=chi+bộ',
  'a province': '/dia-phuong/tuyen-quang/',
  'the country’s places': '/dia-phuong/',
  'a year': '/luu-tru/2020/',
  'a month': '/luu-tru/2021/09/',
} as const satisfies Record<string, string>;

await measureSite('page', async ({ url }, rounds) => {
  const { executablePath = '', args = [] } = launchOptions();
  const browser = await launch({ chromePath: executablePath, chromeFlags: [...args, '--headless=new'] });
  try {
    const pages: JudgedPage[] = [];
    for (const [name, address] of Object.entries(PAGES)) {
      const judgements: Judgement[] = [];
      for (let round = 0; round < rounds; round++) {
        const options = { port: browser.port, logLevel: 'error' } as const;
        const result = await lighthouse(new URL(address, url).href, options);
        if (!result) throw new Error(`Lighthouse said nothing of ${address}.`);
        judgements.push(judgementOf(result.lhr));
      }
      pages.push({ name, judgements });
    }
    return pageReport(pages);
  } finally {
    browser.kill();
  }
});
